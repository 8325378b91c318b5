import { kpiSuggestions } from '../../../src/review/facts/kpi-suggestions';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import type { Action } from '../../../src/scorecard/model/action';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import {
  monthPeriod,
  quarterPeriod,
  shift,
  type Period,
} from '../../../src/scorecard/periods/period';

const OCTOBER = monthPeriod(2026, 10);

interface Series {
  readonly kpi?: Partial<Kpi>;
  /** Actuals up to the last period, against a target of 100; the last one is the newest. */
  readonly actuals: readonly (number | undefined)[];
  readonly last?: Period;
  readonly target?: number | null;
}

function suggestionsFor(series: readonly Series[], actions: readonly Action[] = []) {
  const kpis = series.map(({ kpi }, index): Kpi => ({
    id: `K${index}`,
    name: `KPI ${index}`,
    objective: 'O',
    owner: 'Anna',
    ...kpi,
  }));
  const readings = series.flatMap(({ actuals, last = OCTOBER, target = 100 }, index) =>
    actuals.map((actual, at) => ({
      kpi: `K${index}`,
      period: shift(last, at - actuals.length + 1),
      actual,
      target: target ?? undefined,
    })),
  );
  const scorecard = {
    ...EMPTY_SCORECARD,
    perspectives: [{ id: 'F', name: 'Financial' }],
    objectives: [{ id: 'O', name: 'Grow', perspective: 'F' }],
    kpis,
    readings,
    actions,
  };
  return kpiSuggestions(reviewSubject(scorecard, OCTOBER)).map(({ reason, decision }) => [
    reason,
    decision,
  ]);
}

/** 22 actuals that go up and down by turns of 3, 5 and 7 and are amber, green, amber … */
const WAVE = Array.from({ length: 22 }, (_, index) => 95 + ((index * 7) % 11));
const repeated = (count: number, actual: number | undefined) =>
  Array.from({ length: count }, () => actual);

describe('suggestions for KPIs', () => {
  it('keep what is complete and moves', () => {
    expect(suggestionsFor([{ actuals: WAVE }])).toEqual([['sound', 'Keep']]);
  });

  it('modify with fewer than 20 of 22 readings, before anything else', () => {
    const without = (count: number) =>
      WAVE.map((actual, at) => (at < count + 5 && at >= 5 ? undefined : actual));
    expect(suggestionsFor([{ actuals: without(2) }])).toEqual([['sound', 'Keep']]);
    expect(suggestionsFor([{ actuals: without(3) }])).toEqual([['gaps', 'Modify']]);
    const soft = without(3).map((actual) => (actual === undefined ? undefined : 110));
    expect(suggestionsFor([{ actuals: soft }])).toEqual([['gaps', 'Modify']]);
  });

  it('modify a target that was met in 11 of 12 months', () => {
    const missed = (count: number) => [...repeated(22 - count, 100), ...repeated(count, 95)];
    expect(suggestionsFor([{ actuals: missed(1) }])).toEqual([['soft target', 'Modify']]);
    expect(suggestionsFor([{ actuals: missed(2) }])).toEqual([['sound', 'Keep']]);
  });

  it('modify what is off track for 6 months', () => {
    const red = (count: number) => [...repeated(22 - count, 95), ...repeated(count, 50)];
    expect(suggestionsFor([{ actuals: red(5) }])).toEqual([['sound', 'Keep']]);
    expect(suggestionsFor([{ actuals: red(6) }])).toEqual([['long off track', 'Modify']]);
  });

  it('modify what is read less often than it is reviewed', () => {
    const quarterly = {
      kpi: { frequency: 'Quarter' as const },
      actuals: [95, 101, 92, 103, 96],
      last: quarterPeriod(2026, 3),
    };
    expect(suggestionsFor([quarterly])).toEqual([['too slow', 'Modify']]);
  });

  it('eliminate the lighter of two that move alike, unless it is acted upon, critical or a part', () => {
    const heavy = { kpi: { weight: 2 }, actuals: WAVE };
    const light = { actuals: WAVE.map((actual) => actual * 2 - 100) };
    expect(suggestionsFor([light, heavy])).toEqual([
      ['redundant', 'Eliminate'],
      ['sound', 'Keep'],
    ]);
    const action = { id: 'A1', kpi: 'K0', action: 'Call', status: 'Open' as const };
    expect(suggestionsFor([light, heavy], [action])[0]).toEqual(['sound', 'Keep']);
    const critical = { ...light, kpi: { critical: true } };
    expect(suggestionsFor([critical, heavy])).toEqual([
      ['sound', 'Keep'],
      ['redundant', 'Eliminate'],
    ]);
    const part = { ...light, kpi: { partOf: 'K1' } };
    expect(suggestionsFor([part, heavy])[0]).toEqual(['sound', 'Keep']);
  });

  it('modify what cannot be judged, and keep what is only shown', () => {
    expect(suggestionsFor([{ actuals: WAVE, target: null }])).toEqual([['no judgement', 'Modify']]);
    const shown = { kpi: { direction: 'none' as const }, actuals: WAVE };
    expect(suggestionsFor([shown])).toEqual([['sound', 'Keep']]);
  });

  it('keep what is too young', () => {
    expect(suggestionsFor([{ actuals: [100, 100, 100] }])).toEqual([['new', 'Keep']]);
  });
});
