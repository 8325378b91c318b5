import type { Kpi } from '../../../src/scorecard/model/kpi';
import { finerPeriods } from '../../../src/scorecard/periods/containing';
import { foundBy, kpi, monthly, OCTOBER, onlyFinding, ruleOn } from './small-scorecard';

const weeksOfOctober = finerPeriods(OCTOBER, 'Week', { startMonth: 1, namedBy: 'end' });

const tables = (fields: Partial<Kpi>, target?: number) => ({
  kpis: [kpi('K1', fields)],
  readings: monthly('K1', [5], target),
});

describe('T1, a set-up that contradicts itself', () => {
  it.each<[string, Partial<Kpi>, number | undefined]>([
    ['baselineEqualsTarget', { baseline: 10 }, 10],
    ['targetBelowBaseline', { direction: 'higher', baseline: 12 }, 10],
    ['lowAboveHigh', { direction: 'range', rangeLow: 6, rangeHigh: 4 }, undefined],
    ['amberBetterThanGreen', { green: 0.9, amber: 0.95 }, 10],
    ['amberBetterThanGreen', { thresholds: 'points', green: 2, amber: 1 }, 10],
    [
      'higherButGreenBelowAmber',
      { thresholds: 'values', direction: 'higher', green: 1, amber: 2 },
      undefined,
    ],
    [
      'lowerButGreenAboveAmber',
      { thresholds: 'values', direction: 'lower', green: 2, amber: 1 },
      undefined,
    ],
    [
      'closerButOneSided',
      { thresholds: 'values', direction: 'target', green: 8, amber: 6 },
      undefined,
    ],
    ['closerButOneSided', { thresholds: 'values', direction: 'target', green: 8, amber: 8 }, 10],
    [
      'insideButOneSided',
      {
        thresholds: 'values',
        direction: 'range',
        rangeLow: 4,
        rangeHigh: 6,
        green: 4,
        amber: 3,
      },
      undefined,
    ],
    [
      'lowAboveHigh',
      {
        thresholds: 'values',
        direction: 'range',
        rangeLow: 6,
        rangeHigh: 4,
        green: 4,
        amber: 3,
      },
      undefined,
    ],
    [
      'yesButGreenBelowAmber',
      { thresholds: 'values', direction: 'yesno', green: 0, amber: 1 },
      undefined,
    ],
  ])('finds %s', (kind, fields, target) => {
    const { kind: found, severity } = onlyFinding('T1', tables(fields, target));
    expect([found, severity]).toEqual([kind, 'Error']);
    expect(foundBy('T2', tables(fields, target))).toEqual([]);
  });

  it.each<[string, Partial<Kpi>, number | undefined]>([
    ['a baseline below the target', { baseline: 8 }, 10],
    ['low equal to high', { direction: 'range', rangeLow: 4, rangeHigh: 4 }, undefined],
    ['green equal to amber', { green: 0.9, amber: 0.9 }, 10],
    ['raw values without a direction', { thresholds: 'values', green: 1, amber: 2 }, undefined],
    [
      'raw values in the order of their direction',
      { thresholds: 'values', direction: 'lower', green: 1, amber: 2 },
      undefined,
    ],
    [
      'equal raw values',
      { thresholds: 'values', direction: 'lower', green: 1, amber: 1 },
      undefined,
    ],
    [
      'equal raw values where higher is better',
      { thresholds: 'values', direction: 'higher', green: 1, amber: 1 },
      undefined,
    ],
    ['a missing target', { baseline: 10 }, undefined],
    [
      'values that share out yes',
      { thresholds: 'values', direction: 'yesno', green: 0.9, amber: 0.5 },
      undefined,
    ],
    [
      'values of a KPI that is only shown',
      { thresholds: 'values', direction: 'none', green: 1, amber: 2 },
      undefined,
    ],
    [
      'one value where closer is better, which K3 tells of',
      { thresholds: 'values', direction: 'target', green: 8 },
      10,
    ],
  ])('passes %s', (_, fields, target) => {
    expect(foundBy('T1', tables(fields, target))).toEqual([]);
  });

  it('carries the numbers that contradict each other', () => {
    expect(onlyFinding('T1', tables({ baseline: 12 }, 10)).data).toMatchObject({
      target: { figure: 10 },
      baseline: { figure: 12 },
    });
  });

  const weekly = (cells: (week: number) => { actual?: number; target: number }) => ({
    kpis: [kpi('K1', { baseline: 12, frequency: 'Week', aggregation: 'sum' })],
    readings: weeksOfOctober.map((period) => ({ kpi: 'K1', period, ...cells(period.ordinal) })),
  });

  it('compares the target of a month with the baseline of a month: 5 weeks of 10 with 5 of 12', () => {
    const found = onlyFinding(
      'T1',
      weekly(() => ({ actual: 9, target: 10 })),
    );
    expect(found.data).toMatchObject({ target: { figure: 50 }, baseline: { figure: 60 } });
  });

  it('compares the target of a week with the baseline of a week while there is no actual', () => {
    expect(
      foundBy(
        'T1',
        weekly(() => ({ target: 13 })),
      ),
    ).toEqual([]);
  });

  it('says in which unit thresholds contradict each other', () => {
    const inPercent = (fields: Partial<Kpi>) =>
      onlyFinding('T1', tables({ measureUnit: 'days', ...fields }, 10)).data.green;
    expect(inPercent({ green: 0.9, amber: 0.95 })).toEqual({
      figure: 0.9,
      measure: { measureUnit: '%' },
    });
    expect(inPercent({ thresholds: 'points', green: 2, amber: 1 })).toEqual({
      figure: 2,
      measure: { measureUnit: 'days' },
      isDifference: true,
    });
  });
});

describe('T2, lower is better with a target above the baseline', () => {
  it('finds it as an error of its own', () => {
    const wrong = tables({ direction: 'lower', baseline: 8 }, 10);
    expect(onlyFinding('T2', wrong)).toMatchObject({
      kind: 'targetAboveBaseline',
      severity: 'Error',
    });
    expect(foundBy('T1', wrong)).toEqual([]);
  });

  it('passes a target below the baseline', () => {
    const rule = ruleOn('T2', tables({ direction: 'lower', baseline: 12 }, 10));
    expect(rule).toMatchObject({ passed: true, checked: 1 });
  });
});
