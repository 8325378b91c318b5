import { parseCommandLine } from '../../src/cli/command-line';

const parsed = (...words: string[]) => parseCommandLine(words);

describe('help and version', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']], [['status', '--help']], [['sample', '-h']]])(
    'shows the help for %j',
    (words) => {
      expect(parsed(...words)).toEqual({ command: 'help' });
    },
  );

  it.each(['version', '--version', '-v'])('shows the version for %s', (word) => {
    expect(parsed(word)).toEqual({ command: 'version' });
  });
});

describe('what is asked for', () => {
  it('is the sample under its own name, without replacing a file', () => {
    expect(parsed('sample')).toEqual({
      command: 'sample',
      out: 'sample-scorecard.xlsx',
      force: false,
    });
  });

  it.each([
    [['--out', 'my file.xlsx', '--force']],
    [['--force', '--out=my file.xlsx']],
    [['--force', '--out', 'my file.xlsx']],
  ])('is the sample under another name: %j', (words) => {
    expect(parsed('sample', ...words)).toEqual({
      command: 'sample',
      out: 'my file.xlsx',
      force: true,
    });
  });

  it.each(['status', 'check'] as const)(
    'is %s of a file, with its options on either side',
    (command) => {
      const whole = { command, file: 'Thẻ điểm.xlsx', period: '2026-10', json: true };
      expect(parsed(command, 'Thẻ điểm.xlsx', '--period', '2026-10', '--json')).toEqual(whole);
      expect(parsed(command, '--json', '--period=2026-10', 'Thẻ điểm.xlsx')).toEqual(whole);
      expect(parsed(command, 'a.xlsx')).toEqual({
        command,
        file: 'a.xlsx',
        period: undefined,
        json: false,
      });
    },
  );

  it.each(['2026-10', '2026-Q3', '2026-H1', '2026-W41', '2026', '2026-10-31', ' 2026-q3 '])(
    'may be the period %s',
    (period) => {
      expect(parsed('status', 'a.xlsx', '--period', period)).toMatchObject({ period });
    },
  );

  it('is the review of a file, with its options on either side', () => {
    const whole = {
      command: 'review',
      file: 'a.xlsx',
      period: '2026-10',
      unit: 'Sales',
      out: 'b.xlsx',
      force: true,
      final: false,
    };
    const [period, unit, out] = [['--period=2026-10'], ['--unit', 'Sales'], ['--out', 'b.xlsx']];
    expect(parsed('review', 'a.xlsx', ...period, ...unit, ...out, '--force')).toEqual(whole);
    expect(parsed('review', '--force', ...out, ...unit, 'a.xlsx', ...period)).toEqual(whole);
    expect(parsed('review', 'a.xlsx')).toEqual({
      command: 'review',
      file: 'a.xlsx',
      period: undefined,
      unit: undefined,
      out: undefined,
      force: false,
      final: false,
    });
    expect(parsed('review', 'a.xlsx', '--final')).toMatchObject({ final: true });
  });

  it('is the reviews of all units in a folder, the one at hand when none is named', () => {
    const shared = { command: 'review', file: 'a.xlsx', period: undefined };
    const all = { ...shared, force: true, final: false };
    const words = ['review', 'a.xlsx', '--all-units', '--force'];
    expect(parsed(...words, '--out-dir', 'D')).toEqual({ ...all, all: { folder: 'D' } });
    expect(parsed(...words)).toEqual({ ...all, all: { folder: '.' } });
  });

  it('takes every word after a lone -- for a file', () => {
    expect(parsed('status', '--json', '--', '-march.xlsx')).toMatchObject({
      file: '-march.xlsx',
      json: true,
    });
    expect(parsed('status', '--', '--help')).toMatchObject({ command: 'status', file: '--help' });
  });

  it('may begin with a dash as the value of an option', () => {
    expect(parsed('sample', '--out', '-a.xlsx')).toMatchObject({ out: '-a.xlsx' });
    expect(parsed('sample', '--out=--a.xlsx')).toMatchObject({ out: '--a.xlsx' });
  });

  it('keeps an equals sign and a line break inside a value', () => {
    expect(parsed('sample', '--out=a=b\n.xlsx')).toMatchObject({ out: 'a=b\n.xlsx' });
  });
});

const wrong: readonly [words: string[], text: string, values: Record<string, string>][] = [
  [['stauts', 'a.xlsx'], 'unknownCommand', { command: 'stauts' }],
  [['--json', 'status'], 'unknownCommand', { command: '--json' }],
  [['toString'], 'unknownCommand', { command: 'toString' }],
  [[''], 'unknownCommand', { command: '' }],
  [['status'], 'noFile', { command: 'status' }],
  [['check', '--json'], 'noFile', { command: 'check' }],
  [['status', ''], 'noFile', { command: 'status' }],
  [['status', 'my', 'file.xlsx'], 'tooManyFiles', { file: 'file.xlsx' }],
  [['sample', 'a.xlsx'], 'tooManyFiles', { file: 'a.xlsx' }],
  [['status', '--', 'a.xlsx', '--json'], 'tooManyFiles', { file: '--json' }],
  [['status', 'a.xlsx', '--force'], 'unknownOption', { command: 'status', option: '--force' }],
  [['status', 'a.xlsx', '-j'], 'unknownOption', { command: 'status', option: '-j' }],
  [['status', 'a.xlsx', '--JSON'], 'unknownOption', { command: 'status', option: '--JSON' }],
  [['status', '--toString'], 'unknownOption', { command: 'status', option: '--toString' }],
  [['sample', '--json'], 'unknownOption', { command: 'sample', option: '--json' }],
  [['status', 'a.xlsx', '--json=false'], 'optionTakesNoValue', { option: '--json' }],
  [['review'], 'noFile', { command: 'review' }],
  [['review', 'a.xlsx', '--json'], 'unknownOption', { command: 'review', option: '--json' }],
  [['review', 'a.xlsx', '--unit'], 'optionNeedsValue', { option: '--unit' }],
  [['review', 'a.xlsx', '--period', '2026-13'], 'badPeriod', { period: '2026-13' }],
  [['review', 'a.xlsx', '--all-units', '--unit', 'SA'], 'allUnitsAlone', {}],
  [['review', 'a.xlsx', '--all-units', '--out', 'b.xlsx'], 'allUnitsAlone', {}],
  [['review', 'a.xlsx', '--out-dir', 'D'], 'folderForAllUnits', {}],
  [['due', 'a.xlsx', '--on', '2026-02-30'], 'badDay', { day: '2026-02-30' }],
  [['sample', '--force=no'], 'optionTakesNoValue', { option: '--force' }],
  [['sample', '--out'], 'optionNeedsValue', { option: '--out' }],
  [['sample', '--out='], 'optionNeedsValue', { option: '--out' }],
  [['sample', '--out', ''], 'optionNeedsValue', { option: '--out' }],
  [['sample', '--out', '--force'], 'optionNeedsValue', { option: '--out' }],
  [['status', 'a.xlsx', '--period', '--json'], 'optionNeedsValue', { option: '--period' }],
  [['status', 'a', '--period', '2026', '--period=2025'], 'optionTwice', { option: '--period' }],
  [['status', 'a', '--json', '--json'], 'optionTwice', { option: '--json' }],
  [['status', 'a.xlsx', '--period', '2026-13'], 'badPeriod', { period: '2026-13' }],
  [['status', 'a.xlsx', '--period', '0000-01'], 'badPeriod', { period: '0000-01' }],
  [['status', 'a.xlsx', '--period', '2026-Q5'], 'badPeriod', { period: '2026-Q5' }],
  [['status', 'a.xlsx', '--period', '2026-02-30'], 'badPeriod', { period: '2026-02-30' }],
  [['status', 'a.xlsx', '--period', 'October'], 'badPeriod', { period: 'October' }],
];

it.each(wrong)('finds what is wrong with %j: %s', (words, text, values) => {
  expect(parsed(...words)).toEqual({ kind: 'failure', text, values, exit: 2 });
});
