import * as fc from 'fast-check';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { cascadeSheet } from '../../../src/review/sheets/cascade/cascade-sheet';
import { unitsSheet } from '../../../src/review/sheets/units/units-sheet';
import { kpiReviewSheet } from '../../../src/review/sheets/kpi-review/kpi-review-sheet';
import { reviewSubject, type ReviewSubject } from '../../../src/review/subject/review-subject';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { sampleWith } from '../sample-with';
import { foundDifferently } from './found-differently';

const SAMPLE = sampleScorecard();
const OCTOBER = monthPeriod(2026, 10);

/** What the sheets Method, Units, Cascade and KPI review hold and a recalculation does not give. */
function wrongResults(subject: ReviewSubject): readonly string[] {
  const beside = [unitsSheet(subject), cascadeSheet(subject), kpiReviewSheet(subject)];
  return foundDifferently(subject, beside);
}

describe('the formulas of Method, Units, Cascade and KPI review', () => {
  it('give the results they carry, for the sample', () => {
    expect(wrongResults(reviewSubject(SAMPLE, OCTOBER))).toEqual([]);
  });

  it('give them with units rolled up, other words and another language', () => {
    const others = {
      unitRollUp: 'Children',
      missingData: 'Zero',
      statusWords: 'On track Watch Off track',
      language: 'vi',
    } as const;
    expect(wrongResults(reviewSubject(sampleWith(others), OCTOBER))).toEqual([]);
  });

  it('give them in the review of a unit', () => {
    const unit = SAMPLE.units.find(({ id }) => id === 'PR');
    expect(wrongResults(reviewSubject(SAMPLE, OCTOBER, { unit }))).toEqual([]);
  });

  it('give them for any scorecard', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        expect(wrongResults(reviewSubject(scorecard, period))).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 20) },
    );
  });
});
