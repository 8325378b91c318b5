import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { actionsSheet } from '../../../../src/review/sheets/actions/actions-sheet';
import { offTrackSheet } from '../../../../src/review/sheets/off-track/off-track-sheet';
import { summarySheet } from '../../../../src/review/sheets/summary/summary-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { OCTOBER } from '../../made-scorecard';
import { calculatingSheets } from '../../recalculation/calculating-sheets';
import { differences } from '../../recalculation/differences';
import { recalculationOf } from '../../recalculation/engine/recalculation';

/** What the sheets hold that a recalculation finds differently, for the sample with another Setup. */
function foundDifferently(setup: Setup): string[] {
  const sample = sampleScorecard();
  const scorecard = { ...sample, setup: { ...sample.setup, ...setup } };
  const subject = reviewSubject(scorecard, OCTOBER);
  const calculating = calculatingSheets(subject);
  const shown = [offTrackSheet, actionsSheet, summarySheet].map((compose) => compose(subject));
  const sheets = [...calculating.sheets, ...shown.map(({ sheet }) => sheet)];
  const book = { ...calculating, sheets };
  return differences(book, recalculationOf(book)());
}

describe('the figures of Summary, Off-track and Actions are those of their formulas', () => {
  it.each<[string, Setup]>([
    ['where the worst child decides', { rollUp: 'Worst' }],
    ['where units are averaged', { unitRollUp: 'Children' }],
    ['where missing counts as zero', { missingData: 'Zero' }],
    ['where nothing is green, in Vietnamese', { language: 'vi', greenFrom: 1.2, amberFrom: 1.15 }],
    [
      'where causes of amber are owed',
      { explainAmber: true, statusWords: 'On track Watch Off track' },
    ],
  ])('%s', (_, setup) => {
    expect(foundDifferently(setup)).toEqual([]);
  });
});
