import { foundDifferently } from '../../recalculation/found-differently';
import { EDGE_CASES, subjectOf } from './edge-cases';

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
