import * as fc from 'fast-check';
import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { monthPeriod, quarterPeriod } from '../../../../src/scorecard/periods/period';
import { cardSheets } from '../../../../src/review/sheets/cards/card-sheets';
import { initiativesSheet } from '../../../../src/review/sheets/initiatives/initiatives-sheet';
import { strategyMapSheet } from '../../../../src/review/sheets/strategy-map/strategy-map-sheet';
import { reviewSubject, type ReviewSubject } from '../../../../src/review/subject/review-subject';
import { evaluableScorecard } from '../../../arbitraries/evaluable-scorecard';
import { foundDifferently } from '../../recalculation/found-differently';
import { sampleWith } from '../../sample-with';

const OCTOBER = monthPeriod(2026, 10);

/** What the cards, Initiatives and Strategy map hold that a recalculation finds differently. */
function differencesIn(subject: ReviewSubject): string[] {
  const composed = [...cardSheets(subject), initiativesSheet(subject), strategyMapSheet(subject)];
  return foundDifferently(subject, composed);
}

describe('the figures of cards, initiatives and strategy map', () => {
  it.each<[string, Setup]>([
    ['as the sample is', {}],
    ['in Vietnamese', { language: 'vi', statusWords: 'On track Watch Off track' }],
    ['where the worst child decides', { rollUp: 'Worst' }],
  ])('are those of their formulas %s', (_, setup) => {
    expect(differencesIn(reviewSubject(sampleWith(setup), OCTOBER))).toEqual([]);
  });

  it('are those of their formulas for a quarter, and for one unit', () => {
    const sample = sampleScorecard();
    expect(differencesIn(reviewSubject(sample, quarterPeriod(2026, 3)))).toEqual([]);
    const unit = sample.units.find(({ id }) => id === 'SC');
    expect(differencesIn(reviewSubject(sample, OCTOBER, { unit }))).toEqual([]);
  });

  it('are those of their formulas for any scorecard', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        expect(differencesIn(reviewSubject(scorecard, period))).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 10) },
    );
  });
});
