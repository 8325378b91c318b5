import * as fc from 'fast-check';
import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import type { ReviewBook } from '../../../../src/review/book/review-book';
import { compose } from '../../../../src/review/compose';
import { monthPeriod } from '../../../../src/scorecard/periods/period';
import { everyKind } from '../edits/every-kind';
import { rangeThatNeedsEntry } from './array-entry';

const OCTOBER = monthPeriod(2026, 10);

function formulasOf({ sheets }: ReviewBook): string[] {
  return sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (typeof content === 'object' ? [content.formula] : [])),
  );
}

describe('the formulas of a review', () => {
  const kinds = fc.sample(everyKind({}, OCTOBER), { numRuns: 1, seed: 20261122 });

  it.each([sampleScorecard(), ...kinds].map((scorecard) => compose(scorecard, OCTOBER)))(
    'need not be entered as array formulas',
    (book) => {
      const cut = formulasOf(book).filter((each) => rangeThatNeedsEntry(each) !== undefined);
      expect(cut).toEqual([]);
    },
  );
});

describe('a range that Excel cuts down to one cell', () => {
  it.each(['A1:A3*2', 'SUM(A1:A3*B1:B3)', 'SUMPRODUCT(IF(A1:A3>1,1,0))', "MAX(ABS('A b'!A1:A3))"])(
    'is found in =%s',
    (formula) => {
      expect(rangeThatNeedsEntry(formula)).toBe('A1:A3');
    },
  );

  it.each([
    'SUM(A1:A3)',
    'SUMPRODUCT(A1:A3*B1:B3)',
    'SUMPRODUCT(MAX(ISNUMBER(A1:A3)*COLUMN(A1:A3)))',
    'IF(COUNT(A1:A3)=0,"",INDEX(A1:A3,2))',
    'COUNTIFS(\'A b\'!A1:A3,"x",B1:B3,1)',
  ])('is not found in =%s', (formula) => {
    expect(rangeThatNeedsEntry(formula)).toBeUndefined();
  });
});
