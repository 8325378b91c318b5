import { kpiWarnings } from '../../../src/scorecard/edits/kpi-warnings';
import { recolouredPeriods } from '../../../src/scorecard/edits/recoloured-periods';
import { smartSuggestions } from '../../../src/scorecard/edits/smart-suggestions';
import { spreadOverOpen } from '../../../src/scorecard/edits/spread-over-open';
import { targetPeriods } from '../../../src/scorecard/edits/target-periods';
import { withMeasureUnit } from '../../../src/scorecard/edits/with-measure-unit';
import { withThresholdKind } from '../../../src/scorecard/edits/with-threshold-kind';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import type { Reading } from '../../../src/scorecard/model/reading';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod, yearPeriod } from '../../../src/scorecard/periods/period';

const SETTINGS = { greenFrom: 1, amberFrom: 0.9 };
const sales: Kpi = {
  id: 'F1.1',
  name: 'Sales',
  objective: 'F1',
  owner: 'Ana',
  measureUnit: 'kEUR',
  direction: 'higher',
  aggregation: 'sum',
};

/** Actuals of 2026 from January on, each against a target of 100; the first `closed` months are closed. */
function year(actuals: readonly number[], closed: number, kpi: Kpi = sales): Scorecard {
  const readings = actuals.map((actual, index): Reading => ({
    kpi: kpi.id,
    period: monthPeriod(2026, index + 1),
    actual,
    target: 100,
  }));
  const reviews = Array.from({ length: closed }, (_, index) => ({
    period: monthPeriod(2026, index + 1),
    closedOn: '2026-06-20',
  }));
  const objectives = [{ id: 'F1', name: 'Grow' }];
  return { ...EMPTY_SCORECARD, kpis: [kpi], objectives, readings, reviews };
}

describe('warnings about a definition', () => {
  it.each<[string, Partial<Kpi>, number | undefined, readonly (readonly [string, string])[]]>([
    ['nothing is odd', {}, 100, []],
    ['a task', { name: 'Launch supplier portal' }, 100, [['name', 'reads like a task']]],
    [
      'blanks',
      { objective: undefined, owner: ' ', measureUnit: undefined },
      undefined,
      [
        ['objective', 'no objective'],
        ['owner', 'no owner'],
        ['measureUnit', 'no unit'],
        ['target', 'no target'],
      ],
    ],
    ['target = baseline', { baseline: 100 }, 100, [['target', 'target equals baseline']]],
    [
      'the wrong side',
      { baseline: 90, direction: 'lower' },
      100,
      [['baseline', 'target on the wrong side of the baseline']],
    ],
    ['amber above green', { green: 0.9, amber: 0.95 }, 100, [['amber', 'amber better than green']]],
    ['half a range', { direction: 'range', rangeLow: 1 }, undefined, [['rangeHigh', 'no range']]],
    [
      'a range upside down',
      { direction: 'range', rangeLow: 5, rangeHigh: 1 },
      undefined,
      [['rangeHigh', 'low above high']],
    ],
    ['half of the values', { thresholds: 'values', green: 5 }, 100, [['amber', 'no values']]],
    [
      'values against the direction',
      { thresholds: 'values', green: 45, amber: 49 },
      45,
      [['amber', 'order against direction']],
    ],
    ['a lenient share', { measureUnit: '%' }, 0.95, [['thresholds', 'share is lenient']]],
    ['a share of nothing', { direction: 'lower' }, 0, [['thresholds', 'target is zero']]],
    ['points from nothing', { direction: 'lower', thresholds: 'points' }, 0, []],
    ['a small rate', { measureUnit: '%', direction: 'lower' }, 0.02, []],
    ['yes or no', { direction: 'yesno', measureUnit: undefined }, undefined, []],
    ['only watched', { direction: 'none' }, undefined, []],
  ])('%s', (_, parts, target, warnings) => {
    expect([...kpiWarnings({ ...sales, ...parts }, target, SETTINGS)]).toEqual(warnings);
  });
});

describe('limits told in another kind', () => {
  it.each<[string, Partial<Kpi>, 'ratio' | 'points' | 'values', Partial<Kpi>]>([
    ['share to points', {}, 'points', { thresholds: 'points', green: 0, amber: 12 }],
    ['share to values', {}, 'values', { thresholds: 'values', green: 120, amber: 108 }],
    [
      'points to values',
      { direction: 'lower', thresholds: 'points', green: 0, amber: 6 },
      'values',
      { direction: 'lower', thresholds: 'values', green: 120, amber: 126 },
    ],
    ['back to the usual share', { thresholds: 'points', green: 0, amber: 12 }, 'ratio', {}],
    [
      'two sides have no one value',
      { direction: 'target' },
      'values',
      { direction: 'target', thresholds: 'values', green: 120 },
    ],
  ])('%s', (_, parts, kind, expected) => {
    expect(withThresholdKind({ ...sales, ...parts }, kind, 120, SETTINGS)).toEqual({
      ...sales,
      ...expected,
    });
  });

  it('figures read the same when their unit becomes a %, and shares stay', () => {
    const kpi = { ...sales, green: 1, amber: 0.9, baseline: 80.5, measureUnit: undefined };
    const percent = withMeasureUnit({ kpi, target: 95 }, '%');
    expect(percent.target).toBe(0.95);
    expect(percent.kpi).toMatchObject({ baseline: 0.805, amber: 0.9, measureUnit: '%' });
    expect(withMeasureUnit(percent, 'days')).toMatchObject({ target: 95, kpi: { baseline: 80.5 } });
  });
});

describe('a changed rule', () => {
  it('counts the open and the closed months that get another colour', () => {
    // Jan and Feb are closed; 95 is amber from 90 % and green from 95 %.
    const scorecard = year([95, 120, 95, 80, 95, 95], 2);
    const change = { was: sales, is: { ...sales, green: 0.95 }, before: monthPeriod(2026, 6) };
    expect(recolouredPeriods(scorecard, change)).toEqual({
      open: [monthPeriod(2026, 3), monthPeriod(2026, 5)],
      closed: [monthPeriod(2026, 1)],
    });
    expect(recolouredPeriods(scorecard, { ...change, is: sales }).open).toEqual([]);
  });
});

describe('targets', () => {
  it('are for the chosen period, and for the open ones after it in the fiscal year', () => {
    const scorecard = year([1, 2, 3], 3);
    const october = targetPeriods(scorecard, sales, monthPeriod(2026, 10));
    expect(october.chosen).toEqual([monthPeriod(2026, 10)]);
    expect(october.later).toEqual([monthPeriod(2026, 11), monthPeriod(2026, 12)]);
    expect(october.closed).toBeUndefined();
    const march = targetPeriods(scorecard, sales, monthPeriod(2026, 3));
    expect(march.closed).toEqual(monthPeriod(2026, 3));
    const quarterly = targetPeriods(
      scorecard,
      { ...sales, frequency: 'Quarter' },
      monthPeriod(2026, 5),
    );
    expect(quarterly.chosen).toEqual([{ grain: 'Quarter', ordinal: 2026 * 4 + 1 }]);
    expect(quarterly.later).toHaveLength(2);
  });

  it('of a year are spread over what is open, beside what is closed', () => {
    const spread = (kpi: Kpi, total: number) =>
      spreadOverOpen(year([90, 110], 2, kpi), kpi, {
        year: yearPeriod(2026),
        total,
        like: 'equal',
      });
    const sums = spread(sales, 1_205)?.map(({ target }) => target) ?? [];
    // 1,205 less the 200 of January and February, in ten parts of 100.5.
    expect(sums).toHaveLength(10);
    expect(sums.reduce((all, each) => all + each, 0)).toBeCloseTo(1_005, 9);
    const mean = spread({ ...sales, aggregation: 'average' }, 110)?.map(({ target }) => target);
    expect(new Set(mean)).toEqual(new Set([112]));
    expect(spread({ ...sales, aggregation: 'last' }, 80)?.map(({ target }) => target)).toEqual(
      Array.from({ length: 10 }, () => 80),
    );
    const shaped = { year: yearPeriod(2026), total: 100, like: 'year before' } as const;
    expect(spreadOverOpen(year([1], 0), sales, shaped)).toBeUndefined();
  });
});

describe('SMART', () => {
  const reasons = (kpi: Partial<Kpi>, target?: number, scorecard = year([], 0)) => {
    const found = smartSuggestions({ ...sales, ...kpi }, target, scorecard);
    return Object.values(found).map(({ isMet, reason }) => `${isMet ? '+' : '−'} ${reason}`);
  };

  it('is suggested from what the definition says', () => {
    expect(reasons({ objective: 'X' })).toEqual([
      '− no definition',
      '− no data source',
      '− no target',
      '− no objective',
      '− no date',
    ]);
    const full = { definition: 'Invoices', dataSource: 'Ledger', targetDue: '2026-12-31' };
    expect(reasons({ ...full, targetBasis: 'Plan' }, 100)).toEqual([
      '+ defined',
      '+ measured',
      '+ has a basis',
      '+ linked',
      '+ dated',
    ]);
    expect(reasons({ name: 'Launch supplier portal', measureUnit: '' }, 100).slice(0, 3)).toEqual([
      '− reads like a task',
      '− no unit',
      '− no history',
    ]);
  });

  it('says how often the target was reached', () => {
    const { achievable } = smartSuggestions(sales, 100, year([90, 100, 120], 0));
    expect(achievable).toEqual({ isMet: true, reason: 'reached before', reached: 2, readings: 3 });
    expect(smartSuggestions(sales, 200, year([90, 100], 0)).achievable).toEqual({
      isMet: false,
      reason: 'never reached',
      reached: 0,
      readings: 2,
    });
  });
});
