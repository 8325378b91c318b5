import { workingsColumn } from '../../../../src/review/sheets/workings/columns';
import { workingsSheet } from '../../../../src/review/sheets/workings/workings-sheet';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { months, type KpiRows, type SmallScorecard } from '../../../scorecard/build-scorecard';
import { formulaAt, rowOf, shown } from '../../shown';
import { subjectOf } from '../scorecard/edge-cases';
import { expectCalculated, NAME, reader } from './workings-of';

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

  it('has headings that stand as what is below them', () => {
    const { sheet } = workingsSheet(reviewWith({}));
    const row = rowOf(sheet, 'A', NAME);
    const alignOf = (at: number, column: number) =>
      sheet.cells.find((each) => each.row === at && each.column === column)?.style.align ?? 'left';
    for (const column of ['name', 'level', 'weight', 'limits', 'actual', 'score'] as const) {
      const number = workingsColumn(column);
      expect(alignOf(7, number)).toBe(alignOf(row, number));
    }
    expect(alignOf(7, workingsColumn('score'))).toBe('right');
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
    expect(read('P', 'shareOfAll')).toEqual(['']);
  });

  it('gives these results by its formulas', () => {
    expectCalculated(subject);
  });
});
