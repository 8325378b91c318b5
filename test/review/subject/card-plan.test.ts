import { cardPlan, type CardSheet } from '../../../src/review/subject/card-plan';
import { outlineOf } from '../../../src/review/subject/outline';
import { evaluate } from '../../../src/scorecard/evaluation/evaluate';
import {
  buildScorecard,
  months,
  periodOf,
  type KpiRows,
  type SmallScorecard,
} from '../../scorecard/build-scorecard';

function planOf(small: SmallScorecard): readonly CardSheet[] {
  const evaluation = evaluate(buildScorecard(small), periodOf('2026-01'));
  return cardPlan(outlineOf(evaluation), evaluation.settings);
}

/** K1, K2 … with their actual; the target is 100. */
function kpis(count: number, rest: (at: number) => Partial<KpiRows> = () => ({})): KpiRows[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `K${index + 1}`,
    target: 100,
    data: months(2026, [100]),
    ...rest(index + 1),
  }));
}

/** So many perspectives, each with one objective, and `each` KPIs to an objective. */
function broad(count: number, each = 1): SmallScorecard {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return {
    perspectives: numbers.map((at) => ({ id: `P${at}` })),
    objectives: numbers.map((at) => ({ id: `O${at}`, perspective: `P${at}` })),
    kpis: kpis(count * each, (at) => ({ objective: `O${(at - 1) % count}` })),
  };
}

function idsOn({ rows }: CardSheet): string[] {
  return rows.map(({ result }) => result.kpi.id);
}

function actualOf(value: number): Partial<KpiRows> {
  return { data: months(2026, [value]) };
}

describe('the sheets of cards', () => {
  it('are one for each perspective, with a card for each KPI', () => {
    const plan = planOf(broad(2, 3));
    expect(plan.map(({ perspective, all }) => [perspective, all])).toEqual([
      ['P0', 3],
      ['P1', 3],
    ]);
    expect(plan.map(idsOn)).toEqual([
      ['K1', 'K3', 'K5'],
      ['K2', 'K4', 'K6'],
    ]);
  });

  it('end with one for the KPIs that count nowhere', () => {
    const plan = planOf({ kpis: kpis(2, (at) => (at === 2 ? { objective: 'unknown' } : {})) });
    expect(plan.map(({ perspective }) => perspective)).toEqual(['P', undefined]);
    expect(plan.map(idsOn)).toEqual([['K1'], ['K2']]);
  });

  it('are twelve at the most; more perspectives share one', () => {
    expect(planOf(broad(12))).toHaveLength(12);
    const [only, ...others] = planOf(broad(13));
    expect(others).toEqual([]);
    expect(only?.perspective).toBeUndefined();
    expect(only?.all).toBe(13);
    expect(only && idsOn(only)).toEqual(kpis(13).map(({ id }) => id));
  });
});

describe('the cards of a large scorecard', () => {
  it('are all of them up to 150 KPIs, and 24 on a sheet above', () => {
    expect(planOf({ kpis: kpis(150) })[0]?.rows).toHaveLength(150);
    const [sheet] = planOf({ kpis: kpis(151) });
    expect(sheet?.all).toBe(151);
    expect(sheet && idsOn(sheet)).toEqual(kpis(24).map(({ id }) => id));
  });

  it('leave a sheet of 24 KPIs whole', () => {
    const plan = planOf(broad(7, 24));
    expect(plan.map(({ rows }) => rows.length)).toEqual(Array(7).fill(24));
    expect(planOf(broad(7, 25)).map(({ rows }) => rows.length)).toEqual(Array(7).fill(24));
  });

  it('are those of critical KPIs, then red, amber and heavy ones, in the order of the scorecard', () => {
    const telling: Readonly<Record<number, Partial<KpiRows>>> = {
      40: { critical: true },
      80: actualOf(50),
      81: actualOf(95),
      150: { weight: 9 },
    };
    const [sheet] = planOf({ kpis: kpis(160, (at) => telling[at] ?? {}) });
    expect(sheet && idsOn(sheet)).toEqual([
      ...kpis(20).map(({ id }) => id),
      'K40',
      'K80',
      'K81',
      'K150',
    ]);
  });

  it('are of no KPI that is not scored, unless it is critical or none of the sheet is scored', () => {
    const unjudged = { target: undefined };
    const few = kpis(160, (at) => (at <= 3 ? {} : { ...unjudged, critical: at === 90 }));
    const [sheet] = planOf({ kpis: few });
    expect(sheet && idsOn(sheet)).toEqual(['K1', 'K2', 'K3', 'K90']);
    expect(planOf({ kpis: kpis(160, () => unjudged) })[0]?.rows).toHaveLength(24);
  });

  it('are of the KPIs that cost the most points, where too many are red', () => {
    // Each of 160 is red; those from 101 to 124 are furthest from their targets.
    const [sheet] = planOf({
      kpis: kpis(160, (at) => actualOf(at > 100 && at <= 124 ? 10 : 50)),
    });
    expect(sheet && idsOn(sheet)).toEqual(
      kpis(124)
        .slice(100)
        .map(({ id }) => id),
    );
  });
});
