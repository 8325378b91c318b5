import { textsIn } from '../../src/strings/texts';
import { watchedRun } from './watched-run';

it('prints the help and the version as results', async () => {
  const { usage } = textsIn('en').cli;
  expect(await watchedRun([])).toEqual({ exit: 0, printed: [usage], told: [] });
  expect(await watchedRun(['--version'])).toEqual({ exit: 0, printed: ['1.2.3'], told: [] });
});

it('names every command and option in the help', () => {
  for (const language of ['en', 'vi'] as const) {
    const { usage } = textsIn(language).cli;
    for (const word of [
      'sample',
      'check',
      'status',
      'import',
      '--plan',
      '--sheet',
      '--out',
      '--force',
      '--period',
      '--json',
      '--csv',
      '--map',
      '--summary',
    ])
      expect(usage).toContain(word);
  }
});

it('tells wrong usage as a message and ends with 2', async () => {
  expect(await watchedRun(['stauts'])).toEqual({
    exit: 2,
    printed: [],
    told: ['There is no command “stauts”. Run “bsc help” for the list.'],
  });
});

it('tells a message in one line without what a terminal obeys', async () => {
  const { told } = await watchedRun(['\u001b[31mred\r\nline']);
  expect(told).toEqual(['There is no command “�[31mred line”. Run “bsc help” for the list.']);
});

it('ends what nobody foresaw with a sentence and 1', async () => {
  const print = (): never => {
    throw new Error('the printer burns');
  };
  const { exit, told } = await watchedRun(['version'], { print });
  expect(exit).toBe(1);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('the printer burns');
});
