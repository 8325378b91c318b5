import * as fc from 'fast-check';
import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { monthPeriod, quarterPeriod } from '../../../../src/scorecard/periods/period';
import { cardSheets } from '../../../../src/review/sheets/cards/card-sheets';
import { initiativesSheet } from '../../../../src/review/sheets/initiatives/initiatives-sheet';
import { scorecardSheet } from '../../../../src/review/sheets/scorecard/scorecard-sheet';
import { strategyMapSheet } from '../../../../src/review/sheets/strategy-map/strategy-map-sheet';
import { reviewSubject, type ReviewSubject } from '../../../../src/review/subject/review-subject';
import { evaluableScorecard } from '../../../arbitraries/evaluable-scorecard';
import { calculatingSheets } from '../../recalculation/calculating-sheets';
import { differences } from '../../recalculation/differences';
import { recalculationOf } from '../../recalculation/engine/recalculation';

const OCTOBER = monthPeriod(2026, 10);

/** What the cards, Initiatives and Strategy map hold that a recalculation finds differently. */
function foundDifferently(subject: ReviewSubject): string[] {
  const calculating = calculatingSheets(subject);
  const composed = [
    ...cardSheets(subject),
    initiativesSheet(subject),
    strategyMapSheet(subject),
  ].map(({ sheet }) => sheet);
  const { sheet: scorecard } = scorecardSheet(subject);
  const book = { ...calculating, sheets: [...calculating.sheets, scorecard, ...composed] };
  const own = new Set(composed.map(({ name }) => name));
  const checked = { ...book, sheets: book.sheets.filter(({ name }) => own.has(name)) };
  return differences(checked, recalculationOf(book)());
}

function sampleWith(setup: Setup) {
  const sample = sampleScorecard();
  return { ...sample, setup: { ...sample.setup, ...setup } };
}

describe('the figures of cards, initiatives and strategy map', () => {
  it.each<[string, Setup]>([
    ['as the sample is', {}],
    ['in Vietnamese', { language: 'vi', statusWords: 'On track Watch Off track' }],
    ['where the worst child decides', { rollUp: 'Worst' }],
  ])('are those of their formulas %s', (_, setup) => {
    expect(foundDifferently(reviewSubject(sampleWith(setup), OCTOBER))).toEqual([]);
  });

  it('are those of their formulas for a quarter, and for one unit', () => {
    const sample = sampleScorecard();
    expect(foundDifferently(reviewSubject(sample, quarterPeriod(2026, 3)))).toEqual([]);
    const unit = sample.units.find(({ id }) => id === 'SC');
    expect(foundDifferently(reviewSubject(sample, OCTOBER, { unit }))).toEqual([]);
  });

  it('are those of their formulas for any scorecard', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        expect(foundDifferently(reviewSubject(scorecard, period))).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 10) },
    );
  });
});
