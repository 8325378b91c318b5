import * as fc from 'fast-check';
import { compose } from '../../../src/review/compose';
import type { ReviewOptions } from '../../../src/review/subject/review-options';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { settingsOf } from '../../../src/scorecard/evaluation/settings';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { coarserPeriod } from '../../../src/scorecard/periods/containing';
import { monthPeriod, type Period } from '../../../src/scorecard/periods/period';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { differences } from './differences';
import { recalculationOf } from './engine/recalculation';

/** RUNS=1000 looks longer. */
const RUNS = Number(process.env.RUNS ?? 10);

function wrongResults(scorecard: Scorecard, period: Period, options?: ReviewOptions): string[] {
  const book = compose(scorecard, period, options);
  return differences(book, recalculationOf(book)());
}

describe('the results that a review carries are those of its formulas', () => {
  it('for the sample', () => {
    expect(wrongResults(sampleScorecard(), monthPeriod(2026, 10))).toEqual([]);
  });

  it('for the first review of the sample', () => {
    expect(wrongResults(sampleScorecard(), monthPeriod(2025, 1))).toEqual([]);
  });

  it('for any scorecard, its units and longer periods', () => {
    const property = fc.property(
      evaluableScorecard,
      fc.nat({ max: 5 }),
      fc.constantFrom('own', 'longer'),
      ({ scorecard, period }, index, which) => {
        const { calendar } = settingsOf(scorecard.setup);
        const longer = period.grain === 'Month' || period.grain === 'Week' ? 'Quarter' : 'Year';
        const asked = which === 'own' ? period : coarserPeriod(period, longer, calendar);
        expect(wrongResults(scorecard, asked, { unit: scorecard.units[index] })).toEqual([]);
      },
    );
    fc.assert(property, { numRuns: RUNS });
  });
});
