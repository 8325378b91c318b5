import { statusText } from '../../src/cli/status-text';
import { evaluate } from '../../src/scorecard/evaluation/evaluate';
import type { Scorecard } from '../../src/scorecard/model/scorecard';
import { EMPTY_SCORECARD } from '../../src/scorecard/model/scorecard';
import type { Language } from '../../src/strings/dictionary';
import { textsIn } from '../../src/strings/texts';
import { buildScorecard, periodOf, type SmallScorecard } from '../scorecard/build-scorecard';

const SMALL: SmallScorecard = {
  setup: { company: 'Alpha', scorecard: 'Plan 2026' },
  perspectives: [{ id: 'P', name: 'Financial' }],
  kpis: [
    {
      id: 'K1',
      name: 'Revenue',
      owner: 'Ann',
      target: 100,
      data: { '2026-09': 90, '2026-10': 80 },
    },
    { id: 'K2', name: 'Cash', target: 100, data: { '2026-09': 100, '2026-10': 100 } },
  ],
};

function linesOf(scorecard: Scorecard, period = '2026-10', language: Language = 'en'): string[] {
  const evaluation = evaluate(scorecard, periodOf(period));
  return statusText(scorecard, evaluation, textsIn(language), language).split('\n');
}

it('shows title, scores in columns under their headings, and the reason for what is off track', () => {
  // Revenue falls from 90 to 80 of 100, cash stays on target: 95 becomes 90.
  expect(linesOf(buildScorecard(SMALL))).toEqual([
    'Alpha · Plan 2026 · Oct 2026',
    '',
    '               Score  Status   Since Sep 2026  Weight with data',
    'Overall score   90.0  ▲ Amber            −5.0              100%',
    '',
    'Perspectives',
    '  Financial     90.0  ▲ Amber            −5.0              100%',
    '',
    'Red: 1',
    '  ◆ Revenue (K1) ↓ · Ann',
    expect.stringMatching(/^ {4}Red: 80\.0% of target .*\.$/),
    '',
    '↑ better, → the same, ↓ worse than the reading before',
  ]);
});

it('says so when nothing is off track', () => {
  const lines = linesOf(buildScorecard({ ...SMALL, kpis: SMALL.kpis.slice(1) }));
  expect(lines.slice(-1)).toEqual(['No KPI is off track.']);
});

it('speaks Vietnamese, with its decimal sign and the words of Setup', () => {
  const setup = {
    ...SMALL.setup,
    language: 'vi',
    statusWords: 'On track Watch Off track',
  } as const;
  const lines = linesOf(buildScorecard({ ...SMALL, setup }), '2026-10', 'vi');
  expect(lines[2]).toBe('             Điểm  Trạng thái      So với 9/2026  Trọng số có số liệu');
  expect(lines[3]).toBe('Điểm chung   90,0  ▲ Cần theo dõi           −5,0                 100%');
  expect(lines).toContain('Không đạt: 1');
  expect(lines.join('\n')).not.toMatch(/Amber|Score|Off track/);
});

it('lists units under the units they belong to', () => {
  const lines = linesOf(
    buildScorecard({
      ...SMALL,
      units: [
        { id: 'C', name: 'Company' },
        { id: 'S', name: 'Sales', parent: 'C' },
        { id: 'N', name: 'North', parent: 'S' },
      ],
    }),
  );
  const at = lines.indexOf('Units');
  expect(lines.slice(at + 1, at + 3).map((line) => line.slice(0, 9))).toEqual([
    '  Sales  ',
    '    North',
  ]);
});

it('lists with their reason the KPIs that are not scored, and praises nothing', () => {
  const kpis = [{ id: 'K1', name: 'Revenue', data: { '2026-10': 80 } }];
  const lines = linesOf(buildScorecard({ ...SMALL, kpis }));
  expect(lines.slice(-3)).toEqual([
    'Not scored: 1',
    '  – Revenue (K1)',
    '    Not scored: there is no target (actual 80).',
  ]);
  expect(lines).not.toContain('No KPI is off track.');
});

it('says why there is no score although some of the weight has data', () => {
  const empty = (id: string) => ({ id, target: 1 });
  const kpis = [{ id: 'K1', target: 1, data: { '2026-10': 1 } }, empty('K2'), empty('K3')];
  const lines = linesOf(buildScorecard({ ...SMALL, kpis }));
  expect(lines[3]).toMatch(/○ No data .*33%$/);
  expect(lines).toContain(
    'No score where less than 50% of the weight has data: Overall score, Financial',
  );
  expect(linesOf(buildScorecard(SMALL)).join('\n')).not.toContain('No score where');
});

describe('missing figures', () => {
  it('names the KPIs that lack them, and the share of weight that has them', () => {
    const lines = linesOf(
      buildScorecard({
        ...SMALL,
        kpis: [...SMALL.kpis, { id: 'K3', name: 'Margin', owner: 'Bo' }],
      }),
    );
    expect(lines[3]).toBe('Overall score   90.0  ▲ Amber            −5.0               67%');
    expect(lines.slice(-4, -2)).toEqual(['No data: 1', '  ○ Margin (K3) · Bo']);
  });

  it('are not praised as nothing off track', () => {
    const lines = linesOf(buildScorecard(SMALL), '2027-01');
    expect(lines[3]).toBe('Overall score         ○ No data                                0%');
    expect(lines.slice(-1)).toEqual([
      'No KPI has figures for Jan 2027. Enter them in the table BSC_Data, or name another period.',
    ]);
  });

  it('do not hide a KPI that somebody calls red all the same', () => {
    const data = { '2026-10': { override: 'Red', overrideReason: 'plant shut' } } as const;
    const lines = linesOf(buildScorecard({ kpis: [{ id: 'K', data }] }));
    expect(lines).toContain('Red: 1');
    expect(lines.slice(-1)[0]).toContain('plant shut');
  });

  it('do not hide in a rounded 100%, nor the only one there in 0%', () => {
    const kpis = (weights: readonly [number, number]) => [
      { id: 'A', weight: weights[0], target: 1, data: { '2026-10': 1 } },
      { id: 'B', weight: weights[1] },
    ];
    const coverage = (weights: readonly [number, number]) =>
      linesOf(buildScorecard({ kpis: kpis(weights) }))[3]
        ?.split(/\s{2,}/)
        .pop();
    expect(coverage([9999, 1])).toBe('99.99%');
    expect(coverage([2, 1])).toBe('67%');
    expect(coverage([1, 9999])).toBe('0.01%');
    expect(coverage([99_999, 1])).toBe('99.999%');
    expect(coverage([1, 999_999])).toBe('0.0001%');
  });
});

it('says of a scorecard without KPIs where to begin', () => {
  expect(linesOf(EMPTY_SCORECARD)).toEqual([
    'Oct 2026',
    '',
    '               Score  Status        Since Sep 2026  Weight with data',
    'Overall score         – Not scored',
    '',
    'The scorecard has no KPI yet. Enter the first one in the table BSC_KPIs.',
  ]);
});

it('counts the KPIs that belong to no objective, or to one outside the perspectives', () => {
  const kpis = [
    ...SMALL.kpis,
    { id: 'K3', objective: undefined, target: 1, data: { '2026-10': 1 } },
    { id: 'K4', objective: 'O9', target: 1, data: { '2026-10': 1 } },
  ];
  const objectives = [...(SMALL.objectives ?? [{ id: 'O' }]), { id: 'O9', perspective: undefined }];
  const scorecard = buildScorecard({ ...SMALL, objectives, kpis });
  expect(linesOf(scorecard).slice(-1)).toEqual([
    'KPIs that are not part of the score, because they have no objective or their objective has no perspective: 2',
  ]);
});

it('keeps its layout whatever the names hold', () => {
  const lines = linesOf(
    buildScorecard({
      setup: { company: 'Al\u001b[2Jpha\r\nInc' },
      perspectives: [
        { id: 'P', name: '東京\n財務' },
        { id: 'Q', name: 'Tài chính'.normalize('NFD') },
        { id: 'R', name: 'r'.repeat(300) },
      ],
      kpis: [{ id: 'K\u009b', name: 'Re\u202eve\nnue', target: 100, data: { '2026-10': 80 } }],
    }),
  );
  expect(lines[0]).toBe('Al�[2Jpha Inc · Oct 2026');
  expect(lines.slice(6, 9)).toEqual([
    `  東京 財務${' '.repeat(33)}   80.0  ◆ Red                                     100%`,
    `  ${'Tài chính'.normalize('NFD')}${' '.repeat(33)}         – Not scored`,
    `  ${'r'.repeat(41)}…         – Not scored`,
  ]);
  expect(lines[11]).toBe('  ◆ Re�ve nue (K�)');
});

it('shows figures of any size', () => {
  const data = { '2026-10': -1e21 };
  const lines = linesOf(buildScorecard({ kpis: [{ id: 'K', target: 1e21, data }] }));
  expect(lines.slice(-1)[0]).toContain('−1,000,000,000,000,000,000,000');
  const zero = linesOf(buildScorecard({ kpis: [{ id: 'K', target: 1, data: { '2026-10': -0 } }] }));
  expect(zero.slice(-1)[0]).not.toContain('−0');
});
