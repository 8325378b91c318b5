import * as fc from 'fast-check';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { cascadeSheet } from '../../../src/review/sheets/cascade/cascade-sheet';
import { dataSheet } from '../../../src/review/sheets/data/data-sheet';
import { departmentsSheet } from '../../../src/review/sheets/departments/departments-sheet';
import { kpiReviewSheet } from '../../../src/review/sheets/kpi-review/kpi-review-sheet';
import { methodSheet } from '../../../src/review/sheets/method/method-sheet';
import { scorecardSheet } from '../../../src/review/sheets/scorecard/scorecard-sheet';
import { workingsSheet } from '../../../src/review/sheets/workings/workings-sheet';
import { reviewSubject, type ReviewSubject } from '../../../src/review/subject/review-subject';
import type { Setup } from '../../../src/scorecard/model/setup';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { differences } from './differences';
import { recalculationOf } from './engine/recalculation';
import { handMadeBook } from './hand-made-book';

const SAMPLE = sampleScorecard();
const OCTOBER = monthPeriod(2026, 10);

const sampleWith = (setup: Partial<Setup>): ReviewSubject =>
  reviewSubject({ ...SAMPLE, setup: { ...SAMPLE.setup, ...setup } }, OCTOBER);

/** What the sheets Method, Units, Cascade and KPI review hold and a recalculation does not give. */
function wrongResults(subject: ReviewSubject): readonly string[] {
  const ours = [departmentsSheet, cascadeSheet, kpiReviewSheet, methodSheet];
  const composed = [...ours, scorecardSheet, workingsSheet, dataSheet].map((sheet) =>
    sheet(subject),
  );
  const book = {
    ...handMadeBook({}),
    sheets: composed.map(({ sheet }) => sheet),
    names: new Map(composed.flatMap(({ names }) => [...(names ?? [])])),
  };
  const own = book.sheets.slice(0, ours.length);
  return differences({ ...book, sheets: own }, recalculationOf(book)());
}

describe('the formulas of Method, Units, Cascade and KPI review', () => {
  it('give the results they carry, for the sample', () => {
    expect(wrongResults(sampleWith({}))).toEqual([]);
  });

  it('give them with units rolled up, other words and another language', () => {
    const others = {
      unitRollUp: 'Children',
      missingData: 'Zero',
      statusWords: 'On track Watch Off track',
      language: 'vi',
    } as const;
    expect(wrongResults(sampleWith(others))).toEqual([]);
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
