import { reviewSubject } from '../../../../src/review/subject/review-subject';
import { quarterPeriod } from '../../../../src/scorecard/periods/period';
import { buildScorecard } from '../../../scorecard/build-scorecard';
import { calculatingSheets } from '../../recalculation/calculating-sheets';
import { differences } from '../../recalculation/differences';
import { recalculationOf } from '../../recalculation/engine/recalculation';

describe('what a trend is measured against', () => {
  it('has no target where a quarter of zeros has no ratio, although its months have targets', () => {
    const zeros = { actual: 75, target: 100, numerator: 5, denominator: 0 };
    const data = { '2026-06': zeros, '2026-09': { ...zeros, numerator: 3, denominator: 4 } };
    const scorecard = buildScorecard({ kpis: [{ id: 'K', aggregation: 'ratio', data }] });
    const book = calculatingSheets(reviewSubject(scorecard, quarterPeriod(2026, 3)));
    expect(differences(book, recalculationOf(book)())).toEqual([]);
  });
});
