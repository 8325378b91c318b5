import { months, type KpiRows } from '../../../scorecard/build-scorecard';
import { subjectOf } from '../scorecard/edge-cases';
import { expectCalculated, reader } from './workings-of';

describe('the sheet Workings over several readings', () => {
  const SPAN = ['actual', 'target', 'readings', 'achieved', 'score'] as const;

  it('totals the months of a quarter by the aggregation of each KPI', () => {
    const data = months(2026, [80, 100, 90]);
    const subject = subjectOf(
      {
        kpis: [
          { id: 'sum', aggregation: 'sum', target: 100, data },
          { id: 'average', aggregation: 'average', target: 100, data },
          { id: 'last', aggregation: 'last', target: 100, data },
          { id: 'lowest', aggregation: 'min', target: 100, data },
          { id: 'gap', aggregation: 'sum', target: 100, data: months(2026, [80, undefined, 90]) },
        ],
      },
      '2026-Q1',
    );
    const read = reader(subject);
    expect(read('sum', 'actual', 'target', 'readings', 'achieved')).toEqual([270, 300, 3, 0.9]);
    expect(read('average', 'actual', 'target', 'achieved')).toEqual([90, 100, 0.9]);
    expect(read('last', 'actual', 'target')).toEqual([90, 100]);
    expect(read('lowest', 'actual', 'target')).toEqual([80, 100]);
    expect(read('gap', 'actual', 'target', 'readings')).toEqual([170, 200, 2]);
    expectCalculated(subject);
  });

  it('takes the weeks of a month as Data totals them', () => {
    const weeks = { '2026-W06': 30, '2026-W07': 20, '2026-W08': 25, '2026-W09': 25 };
    const kpis: KpiRows[] = [
      { id: 'weekly', frequency: 'Week', aggregation: 'sum', target: 20, data: weeks },
    ];
    const subject = subjectOf({ kpis });
    expect(reader(subject)('weekly', ...SPAN)).toEqual([100, 80, 4, 1.25, 120]);
    expectCalculated(subject);
    const quarter = subjectOf({ kpis }, '2026-Q1');
    expect(reader(quarter)('weekly', ...SPAN)).toEqual([100, 80, 4, 1.25, 120]);
    expectCalculated(quarter);
  });

  it('lets limits of a sum grow with its readings', () => {
    const subject = subjectOf(
      {
        kpis: [
          {
            id: 'range',
            direction: 'range',
            aggregation: 'sum',
            rangeLow: 10,
            rangeHigh: 12,
            data: months(2026, [10, 12, 11]),
          },
        ],
      },
      '2026-Q1',
    );
    // 33 lies between 30 and 36.
    expect(reader(subject)('range', 'actual', 'readings', 'achieved', 'colour')).toEqual([
      33,
      3,
      1,
      'Green',
    ]);
    expectCalculated(subject);
  });

  it('carries the last reading of a quarterly KPI as not due, with its score', () => {
    const subject = subjectOf({
      kpis: [{ id: 'Q', frequency: 'Quarter', target: 10, data: { '2025-Q4': 9 } }],
    });
    const read = reader(subject);
    expect(read('Q', 'actual', 'score', 'colour', 'shown')).toEqual([9, 90, 'Amber', 'Not due']);
    expect(read('O', 'score')).toEqual([90]);
    expectCalculated(subject);
  });
});
