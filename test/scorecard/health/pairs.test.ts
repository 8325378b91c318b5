import type { Kpi } from '../../../src/scorecard/model/kpi';
import { correlation } from '../../../src/scorecard/health/correlation';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { finerPeriods } from '../../../src/scorecard/periods/containing';
import { shift } from '../../../src/scorecard/periods/period';
import { foundBy, kpi, monthly, OCTOBER, onlyFinding } from './small-scorecard';

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
    const eleven = readings([...UP_DOWN.slice(0, 10), 0], [...SLOW.slice(0, 10), 0]);
    expect(foundBy('L3', { kpis, readings: eleven })).toEqual([]);
  });

  it('names the leading KPI of the pair, whichever row holds it', () => {
    const paired = [lagging('K2', { pairedWith: 'K1' }), leading('K1')];
    const { object } = onlyFinding('L3', { kpis: paired, readings: readings(UP_DOWN, SLOW) });
    expect(object.id).toBe('K1');
  });

  it('leaves out months whose weeks are not all in', () => {
    const weekly = leading('K1', { pairedWith: 'K2', frequency: 'Week', aggregation: 'average' });
    const weeks = moving(UP_DOWN).flatMap((actual, index) =>
      finerPeriods(shift(OCTOBER, index - 12), 'Week', CALENDAR_YEAR).map((period) => ({
        kpi: 'K1',
        period,
        actual,
      })),
    );
    const months = monthly('K2', moving(SLOW));
    const tables = { kpis: [weekly, lagging('K2')] };
    expect(foundBy('L3', { ...tables, readings: [...weeks, ...months] })).toEqual([
      'pairMovesApart K1',
    ]);
    expect(foundBy('L3', { ...tables, readings: [...weeks.slice(1), ...months] })).toEqual([]);
  });

  it('turns a lag of three months into one quarter for quarterly KPIs', () => {
    const on = (objective: string) => ({ objective, frequency: 'Quarter' }) as const;
    const quarterly = (id: string, changes: readonly number[]) =>
      moving(changes).map((actual, index) => ({
        kpi: id,
        period: { grain: 'Quarter', ordinal: 2026 * 4 + 2 - changes.length + index } as const,
        actual,
      }));
    const { data } = onlyFinding('L3', {
      objectives: [
        { id: 'L1', name: 'Learn' },
        { id: 'F1', name: 'Earn' },
      ],
      links: [{ from: 'L1', to: 'F1', lagPeriods: 3 }],
      kpis: [leading('K1', { ...on('L1'), pairedWith: 'K2' }), lagging('K2', on('F1'))],
      readings: [...quarterly('K1', [...UP_DOWN, 0]), ...quarterly('K2', [0, ...SLOW])],
    });
    expect(data).toMatchObject({ lag: 1, periods: 12 });
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
