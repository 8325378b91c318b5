import { guardedFormula } from '../../../src/workbook/insert-function/guarded-formula';
import {
  headingsIn,
  suggestedReferences,
  type CellBlock,
} from '../../../src/workbook/insert-function/columns-found';
import {
  INSERTED_FUNCTIONS,
  insertedFunction,
  type InsertedFunction,
} from '../../../src/workbook/insert-function/inserted-function';
import { unguardedArguments } from '../../../src/xlsx/formulas/unguarded-arguments';

const ALL = {
  actual: 'B2',
  target: 'C2',
  direction: 'D2',
  low: 'E2',
  high: 'F2',
  achievement: 'G2',
  scores: 'H$2:H$9',
  weights: 'I$2:I$9',
  status: 'J2',
  statuses: 'J$2:J$9',
  numerators: 'K$2:K$9',
  denominators: 'L$2:L$9',
};

describe('A guarded formula', () => {
  it.each([
    ['STATUS', 'IF(B2="","No data",IF(C2="","Not scored",BSC.STATUS(B2,C2,IF(D2="","",D2))))'],
    ['VARIANCE', 'IF(B2="","",IF(C2="","",BSC.VARIANCE(B2,C2,IF(D2="","",D2))))'],
    ['ROLLUP', 'BSC.ROLLUP(IF(H$2:H$9="","",H$2:H$9),IF(I$2:I$9="","",I$2:I$9))'],
  ] as const)('of %s is %s', (name, formula) => {
    expect(guardedFormula(name, ALL)).toBe(formula);
  });

  it('leaves out what is not given, and is none while a needed argument is missing', () => {
    expect(guardedFormula('STATUS', { actual: 'B2', target: 'C2' })).toBe(
      'IF(B2="","No data",IF(C2="","Not scored",BSC.STATUS(B2,C2)))',
    );
    expect(guardedFormula('STATUS', { actual: 'B2' })).toBeUndefined();
  });

  it.each(Object.keys(INSERTED_FUNCTIONS) as InsertedFunction[])(
    'of %s takes no cell that can be blank',
    (name) => {
      expect(unguardedArguments(guardedFormula(name, ALL) ?? 'none')).toEqual([]);
    },
  );

  it('is known by the name of its function only', () => {
    expect(insertedFunction('STATUS')).toBe('STATUS');
    expect(insertedFunction('toString')).toBeUndefined();
    expect(insertedFunction(undefined)).toBeUndefined();
  });
});

describe('The columns around a cell', () => {
  const block: CellBlock = {
    row: 2,
    column: 0,
    rows: 5,
    columns: 6,
    first: [
      ['Report', null, null, null, null, null],
      ['KPI', 'Thực hiện T10', 'Kế hoạch', 'Trọng số', 'Điểm', 'Trạng thái'],
      ['Doanh thu', 95, 100, 2, 0.95, null],
    ],
  };

  it('are found by the row with the most texts, in English and Vietnamese', () => {
    expect(headingsIn(block)).toMatchObject({ row: 3 });
    expect(suggestedReferences('STATUS', block, { row: 4, column: 5 })).toEqual({
      actual: 'B5',
      target: 'C5',
    });
    expect(suggestedReferences('ROLLUP', block, { row: 8, column: 0 })).toEqual({
      scores: 'E$5:E$7',
      weights: 'D$5:D$7',
    });
  });

  it('never suggest the column of the formula itself', () => {
    expect(suggestedReferences('ROLLUP', block, { row: 8, column: 4 })).toEqual({
      weights: 'D$5:D$7',
    });
  });

  it('have their letters where no row has headings', () => {
    const bare = { ...block, first: [[1, 2, 3, 4, 5, 6]] };
    expect(headingsIn(bare).columns[1]).toEqual({ letters: 'B', heading: 'B' });
  });
});
