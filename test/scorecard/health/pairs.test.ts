import type { Kpi } from '../../../src/scorecard/model/kpi';
import { correlation } from '../../../src/scorecard/health/correlation';
import { foundBy, kpi, monthly, onlyFinding } from './small-scorecard';

const lagging = (id: string, fields: Partial<Kpi> = {}) => kpi(id, { type: 'Lagging', ...fields });
const leading = (id: string, fields: Partial<Kpi> = {}) => kpi(id, { type: 'Leading', ...fields });

/** Figures from their changes, starting at 100. */
function moving(changes: readonly number[]): number[] {
  let value = 100;
  return [value, ...changes.map((change) => (value += change))];
}

/** Of no relation: over any full cycle of four the products add up to 0. */
const UP_DOWN = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1];
const SLOW = [1, 1, -1, -1, 1, 1, -1, -1, 1, 1, -1, -1];

describe('L1, a perspective with lagging KPIs only', () => {
  const perspectives = [{ id: 'F', name: 'Financial' }];
  const objectives = [{ id: 'F1', name: 'Grow', perspective: 'F' }];
  const on = { objective: 'F1' };

  it('finds lagging without leading, and passes with one leading KPI', () => {
    const only = [lagging('K1', on), kpi('K2', on)];
    expect(foundBy('L1', { perspectives, objectives, kpis: only })).toEqual([
      'perspectiveOnlyLagging F',
    ]);
    expect(foundBy('L1', { perspectives, objectives, kpis: [...only, leading('K3', on)] })).toEqual(
      [],
    );
  });

  it('says nothing while no KPI has a type', () => {
    expect(foundBy('L1', { perspectives, objectives, kpis: [kpi('K1', on)] })).toEqual([]);
  });
});

describe('L2, a lagging KPI without a leading one', () => {
  it('takes a pair from either side', () => {
    const kpis = [
      lagging('K1', { pairedWith: 'K9' }),
      lagging('K2'),
      lagging('K3'),
      leading('K9', { pairedWith: 'K2' }),
    ];
    expect(foundBy('L2', { kpis })).toEqual(['laggingWithoutLeading K3']);
  });

  it('does not take another lagging KPI for a leading one', () => {
    const kpis = [lagging('K1', { pairedWith: 'K2' }), lagging('K2', { pairedWith: 'K1' })];
    expect(foundBy('L2', { kpis })).toEqual([
      'laggingWithoutLeading K1',
      'laggingWithoutLeading K2',
    ]);
  });
});

describe('L3, a pair that does not move together', () => {
  const kpis = [leading('K1', { pairedWith: 'K2' }), lagging('K2', { pairedWith: 'K1' })];
  const readings = (drives: readonly number[], follows: readonly number[]) => [
    ...monthly('K1', moving(drives)),
    ...monthly('K2', moving(follows)),
  ];

  it('finds 12 changes without relation, once for the pair', () => {
    const { object, data } = onlyFinding('L3', { kpis, readings: readings(UP_DOWN, SLOW) });
    expect(object.id).toBe('K1');
    expect(data).toEqual({ name: 'Measure K1', id: 'K1', with: 'Measure K2', periods: 12, lag: 0 });
  });

  it('passes when the two move together, or against each other', () => {
    expect(foundBy('L3', { kpis, readings: readings(SLOW, SLOW) })).toEqual([]);
    const against = SLOW.map((change) => -change);
    expect(foundBy('L3', { kpis, readings: readings(SLOW, against) })).toEqual([]);
  });

  it('needs 12 changes', () => {
    const eleven = readings(UP_DOWN.slice(1), SLOW.slice(1));
    expect(foundBy('L3', { kpis, readings: eleven })).toEqual([]);
  });

  it('says nothing when one of the two never moves', () => {
    const still = SLOW.map(() => 0);
    expect(foundBy('L3', { kpis, readings: readings(SLOW, still) })).toEqual([]);
  });

  it('waits for as long as the link between their objectives says', () => {
    const linked = [
      leading('K1', { pairedWith: 'K2', objective: 'L1' }),
      lagging('K2', { objective: 'F1' }),
    ];
    const objectives = [
      { id: 'L1', name: 'Learn' },
      { id: 'F1', name: 'Earn' },
    ];
    const late = readings([...SLOW, 5], [7, ...SLOW]);
    const link = (lagPeriods: number) => [{ from: 'L1', to: 'F1', lagPeriods }];
    expect(foundBy('L3', { kpis: linked, objectives, links: link(1), readings: late })).toEqual([]);
    const wrongLag = readings([...UP_DOWN, 0], [0, ...SLOW]);
    const { data } = onlyFinding('L3', {
      kpis: linked,
      objectives,
      links: link(1),
      readings: wrongLag,
    });
    expect(data).toMatchObject({ lag: 1, periods: 12 });
  });
});

describe('correlation', () => {
  it('is 1 for a straight line up, −1 down, and absent when nothing moves', () => {
    expect(correlation([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
    expect(correlation([0.1, 0.1, 0.1], [1, 2, 3])).toBeUndefined();
    expect(correlation([], [])).toBeUndefined();
  });

  it('is 0.5 for 1, 2, 3 against 1, 3, 2', () => {
    expect(correlation([1, 2, 3], [1, 3, 2])).toBeCloseTo(0.5, 12);
  });
});
