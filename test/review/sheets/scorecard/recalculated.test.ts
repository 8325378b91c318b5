import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import { calculatingSheets } from '../../recalculation/calculating-sheets';
import { differences } from '../../recalculation/differences';
import { recalculationOf } from '../../recalculation/engine/recalculation';
import { EDGE_CASES, subjectOf } from './edge-cases';

function foundDifferently(subject: ReviewSubject): string[] {
  const book = calculatingSheets(subject);
  return differences(book, recalculationOf(book)());
}

describe('the figures of the sheet Scorecard', () => {
  it('are those of its formulas in every edge case', () => {
    expect(foundDifferently(subjectOf({ kpis: EDGE_CASES }))).toEqual([]);
  });

  it('are those of its formulas in the first review and in a quarter', () => {
    expect(foundDifferently(subjectOf({ kpis: EDGE_CASES }, '2026-01'))).toEqual([]);
    expect(foundDifferently(subjectOf({ kpis: EDGE_CASES }, '2026-Q1'))).toEqual([]);
  });

  it('are those of its formulas without any KPI', () => {
    expect(foundDifferently(subjectOf({ kpis: [] }))).toEqual([]);
  });
});
