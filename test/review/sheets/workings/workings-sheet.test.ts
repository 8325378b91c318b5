import {
  workingsColumn,
  type WorkingsColumn,
} from '../../../../src/review/sheets/workings/columns';
import { workingsSheet } from '../../../../src/review/sheets/workings/workings-sheet';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { months, type KpiRows, type SmallScorecard } from '../../../scorecard/build-scorecard';
import { calculatingSheets } from '../../recalculation/calculating-sheets';
import { differences } from '../../recalculation/differences';
import { recalculationOf } from '../../recalculation/engine/recalculation';
import { formulaAt, rowOf, shown } from '../../shown';
import { subjectOf } from '../scorecard/edge-cases';

const NAME = workingsColumn('name');

/** Shows columns of the row with a name. */
function reader(subject: ReviewSubject) {
  const { sheet } = workingsSheet(subject);
  return (name: string, ...columns: WorkingsColumn[]) =>
    columns.map((column) => shown(sheet, rowOf(sheet, name, NAME), workingsColumn(column)));
}

/** Every formula gives the result it carries. */
function expectCalculated(subject: ReviewSubject): void {
  const book = calculatingSheets(subject);
  expect(differences(book, recalculationOf(book)())).toEqual([]);
}

/** A scores 100 and then 120, B 90 with three times the weight, and C has no reading in February. */
const KPIS: readonly KpiRows[] = [
  { id: 'A', target: 100, green: 1, amber: 0.9, data: months(2026, [100, 120]) },
  { id: 'B', target: 100, weight: 3, data: months(2026, [90, 90]) },
  { id: 'C', target: 100, data: months(2026, [100]) },
];

function reviewWith(setup: Setup, small: Partial<SmallScorecard> = {}): ReviewSubject {
  return subjectOf({ setup, kpis: KPIS, ...small });
}

const ROLL_UP = ['score', 'coverage', 'canCount', 'counted', 'share', 'shareOfAll'] as const;

describe('the sheet Workings', () => {
  it('lets the weight of a missing KPI go to the others', () => {
    const subject = reviewWith({});
    const read = reader(subject);
    // (120 + 3 × 90) / 4 = 97.5; four of five parts of the weight have data.
    expect(read('O', 'score', 'coverage', 'scoreBefore', 'moved')).toEqual([
      expect.closeTo(97.5, 9),
      0.8,
      // (100 + 3 × 90 + 100) / 5
      expect.closeTo(94, 9),
      expect.closeTo(3.5, 9),
    ]);
    expect(read('A', ...ROLL_UP)).toEqual([120, 1, 1, 1, 0.25, 0.25]);
    expect(read('B', ...ROLL_UP)).toEqual([90, 1, 3, 3, 0.75, 0.75]);
    expect(read('C', ...ROLL_UP)).toEqual(['', 0, 1, 0, 0, 0]);
    expectCalculated(subject);
  });

  it('says what each KPI moved and lost; together that is the change', () => {
    const read = reader(reviewWith({}));
    // 0.25 × (120 − 94) − 0.2 × (100 − 94) and so on: docs/scoring.md, contribution.
    expect(read('A', 'moved', 'lost')).toEqual([expect.closeTo(5.3, 9), 0]);
    expect(read('B', 'moved', 'lost')).toEqual([expect.closeTo(-0.6, 9), expect.closeTo(7.5, 9)]);
    expect(read('C', 'moved', 'lost')).toEqual([expect.closeTo(-1.2, 9), '']);
  });

  it('counts a missing KPI as 0 where Setup asks so', () => {
    const subject = reviewWith({ missingData: 'Zero' });
    const read = reader(subject);
    // (120 + 3 × 90 + 0) / 5 = 78
    expect(read('O', 'score')).toEqual([expect.closeTo(78, 9)]);
    expect(read('C', 'counted', 'countedScore', 'share', 'lost')).toEqual([1, 0, 0.2, 20]);
    expectCalculated(subject);
  });

  it('takes the lowest child where the worst decides, without shares of the whole', () => {
    const subject = reviewWith({ rollUp: 'Worst' });
    const read = reader(subject);
    expect(read('O', 'score', 'colour')).toEqual([90, 'Amber']);
    expect(read('Company', 'score')).toEqual([90]);
    expect(read('A', 'shareOfAll', 'moved', 'lost')).toEqual(['', '', '']);
    expectCalculated(subject);
  });

  it('has no score under the minimum coverage', () => {
    const subject = reviewWith({ minimumCoverage: 0.9 });
    expect(reader(subject)('O', 'score', 'coverage', 'colour')).toEqual(['', 0.8, 'No data']);
    expectCalculated(subject);
  });

  it('keeps an objective with a red critical KPI from being green', () => {
    const subject = subjectOf({
      kpis: [
        { id: 'A', target: 100, weight: 9, data: months(2026, [120, 120]) },
        { id: 'B', target: 100, critical: true, data: months(2026, [50, 50]) },
      ],
    });
    const read = reader(subject);
    expect(read('O', 'colour')).toEqual(['Amber']);
    expect(read('P', 'colour')).toEqual(['Green']);
    expectCalculated(subject);
  });

  it('refers to inputs and never repeats them', () => {
    const { sheet } = workingsSheet(reviewWith({}));
    const row = rowOf(sheet, 'A', NAME);
    expect(formulaAt(sheet, row, workingsColumn('actual'))).toBe(
      'IF(ISNUMBER(Data!S11),Data!S11,"")',
    );
    expect(shown(sheet, row, workingsColumn('greenLimit'))).toBe(1);
    const other = rowOf(sheet, 'B', NAME);
    expect(formulaAt(sheet, other, workingsColumn('greenLimit'))).toBe('BSC_GreenFrom');
  });
});

describe('the sheet Workings of a scorecard that is averaged from units', () => {
  const subject = subjectOf({
    setup: { unitRollUp: 'Children' },
    units: [{ id: 'Co' }, { id: 'U', parent: 'Co' }, { id: 'V', parent: 'Co', weight: 3 }],
    objectives: [{ id: 'O' }, { id: 'UO', unit: 'U' }, { id: 'VO', unit: 'V' }],
    kpis: [
      { id: 'A', objective: 'O', target: 100, data: months(2026, [100, 50]) },
      { id: 'BU', objective: 'UO', target: 100, data: months(2026, [100, 100]) },
      { id: 'BV', objective: 'VO', target: 100, data: months(2026, [100, 90]) },
    ],
  });

  it('weighs the scores of the units, below the tree', () => {
    const read = reader(subject);
    // (100 + 3 × 90) / 4 = 92.5; the company's own KPI does not count.
    expect(read('Company', 'score')).toEqual([expect.closeTo(92.5, 9)]);
    expect(read('P', 'score')).toEqual([expect.closeTo(92.5, 9)]);
    expect(read('U', 'weight', 'score', 'share')).toEqual([1, 100, 0.25]);
    expect(read('V', 'weight', 'score', 'share')).toEqual([3, 90, 0.75]);
    expect(read('V · P', 'score', 'share')).toEqual([90, 0.75]);
    expect(read('A', 'moved', 'lost')).toEqual(['', '']);
  });

  it('gives these results by its formulas', () => {
    expectCalculated(subject);
  });
});

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
    const subject = subjectOf({
      kpis: [{ id: 'weekly', frequency: 'Week', aggregation: 'sum', target: 20, data: weeks }],
    });
    expect(reader(subject)('weekly', ...SPAN)).toEqual([100, 80, 4, 1.25, 120]);
    expectCalculated(subject);
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
