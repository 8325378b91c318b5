import fc from 'fast-check';
import { evaluate } from '../../../src/scorecard/evaluation/evaluate';
import { movers } from '../../../src/scorecard/evaluation/movers';
import type { MissingData, Setup } from '../../../src/scorecard/model/setup';
import { shift } from '../../../src/scorecard/periods/period';
import { sumOf } from '../../../src/scorecard/series/aggregate';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { runs } from '../../arbitraries/runs';
import { evaluateAt, type KpiRows, type SmallScorecard } from '../build-scorecard';

function contributions(small: SmallScorecard, now = '2026-10', before = '2026-09') {
  const found = movers(evaluateAt(small, now), evaluateAt(small, before));
  return found && new Map(found.map(({ kpi, contribution }) => [kpi.id, contribution]));
}

function changing(id: string, before: number | null, now: number | null, fields = {}): KpiRows {
  return { id, target: 100, data: { '2026-09': before, '2026-10': now }, ...fields };
}

describe('what moved the score', () => {
  const small: SmallScorecard = {
    objectives: [{ id: 'O1', weight: 3 }, { id: 'O2' }],
    kpis: [
      changing('A', 80, 90, { objective: 'O1' }),
      changing('B', 100, 100, { objective: 'O1' }),
      changing('C', 95, 75, { objective: 'O2' }),
    ],
  };

  it('is the absolute share times the change of each KPI when weights and data stay', () => {
    const found = contributions(small);
    // A: ¾ × ½ × 0.10; C: ¼ × −0.20
    expect(found?.get('A')).toBeCloseTo(0.0375, 12);
    expect(found?.get('B')).toBeCloseTo(0, 12);
    expect(found?.get('C')).toBeCloseTo(-0.05, 12);
  });

  it('lists a KPI that is gone', () => {
    const kpis = [changing('A', 80, 80), changing('B', 100, 100, { activeTo: '2026-09-30' })];
    const found = contributions({ kpis });
    // From 0.9 to 0.8: B takes back its 0.05, and A weighs twice as much below the old score.
    expect(found?.get('A')).toBeCloseTo(-0.05, 12);
    expect(found?.get('B')).toBeCloseTo(-0.05, 12);
  });

  it('of an objective without data that counts as zero falls to its KPIs', () => {
    const zero = {
      ...small,
      setup: { missingData: 'Zero' },
      kpis: [...small.kpis.slice(0, 2), changing('C', 80, null, { objective: 'O2' })],
    } as const;
    // The score falls from ¾ × 0.90 + ¼ × 0.80 = 0.875 to ¾ × 0.95: A gains 0.0375, C loses all of its 0.20.
    const found = contributions(zero);
    expect(found?.get('A')).toBeCloseTo(0.0375, 12);
    expect(found?.get('C')).toBeCloseTo(-0.2, 12);
  });

  it('is blank where the worst child decides, and when one side has no score', () => {
    expect(contributions({ ...small, setup: { rollUp: 'Worst' } })).toBeUndefined();
    expect(contributions({ kpis: [changing('A', null, 90)] })).toBeUndefined();
    expect(contributions({ kpis: [changing('A', 90, null)] })).toBeUndefined();
  });
});

describe('all contributions together', () => {
  const figure = fc.option(fc.integer({ min: 0, max: 150 }), { nil: null, freq: 3 });
  const kpi = fc.record({
    objective: fc.constantFrom('O1', 'O2', 'O3', 'O4'),
    weight: fc.nat(4),
    before: figure,
    now: figure,
    direction: fc.constantFrom('higher', 'higher', 'higher', 'lower', 'none'),
  });
  const weights = fc.array(fc.nat(4), { minLength: 7, maxLength: 7 });

  function addUp(setup: Setup, units: SmallScorecard['units']): void {
    fc.assert(
      fc.property(fc.array(kpi, { minLength: 1, maxLength: 10 }), weights, (rows, weight) => {
        const small: SmallScorecard = {
          setup,
          units,
          perspectives: [
            { id: 'P', weight: weight[0] },
            { id: 'Q', weight: weight[1] },
          ],
          objectives: ['O1', 'O2', 'O3', 'O4'].map((id, index) => ({
            id,
            perspective: index < 2 ? 'P' : 'Q',
            weight: weight[index + 2],
            unit: units?.[index % units.length]?.id,
          })),
          kpis: rows.map(({ before, now, ...fields }, index) =>
            changing(`K${index}`, before, now, fields),
          ),
        };
        const [now, before] = [evaluateAt(small, '2026-10'), evaluateAt(small, '2026-09')];
        const found = movers(now, before);
        if (now.overall.score === undefined || before.overall.score === undefined) {
          expect(found).toBeUndefined();
          return;
        }
        const sum = (found ?? []).reduce((total, { contribution }) => total + contribution, 0);
        expect(sum).toBeCloseTo(now.overall.score - before.overall.score, 10);
      }),
      { numRuns: runs(100) },
    );
  }

  const company = [{ id: 'C' }, { id: 'D1', parent: 'C', weight: 2 }, { id: 'D2', parent: 'C' }];
  const cases: readonly (readonly [MissingData, number])[] = [
    ['Exclude', 0],
    ['Exclude', 0.5],
    ['Zero', 0],
    ['Zero', 0.5],
  ];

  it.each(cases)(
    'add up exactly to the change: missing %s, minimum coverage %d',
    (missing, least) => {
      addUp({ missingData: missing, minimumCoverage: least }, undefined);
    },
  );

  it.each(cases)('also through units: missing %s, minimum coverage %d', (missing, least) => {
    addUp({ missingData: missing, minimumCoverage: least, unitRollUp: 'Children' }, company);
  });

  it('also on any scorecard, with KPIs that come, go and are not due', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const now = evaluate(scorecard, period);
        const before = evaluate(scorecard, shift(period, -1));
        const found = movers(now, before);
        const isMean = now.settings.rollUp === 'Weighted';
        expect(found !== undefined).toBe(isMean && now.overall.change !== undefined);
        const sum = sumOf((found ?? []).map(({ contribution }) => contribution));
        if (found) expect(sum).toBeCloseTo(now.overall.change ?? NaN, 10);
      }),
      { numRuns: runs(100) },
    );
  });
});
