import { actionsSheet } from '../../../../src/review/sheets/actions/actions-sheet';
import { offTrackSheet } from '../../../../src/review/sheets/off-track/off-track-sheet';
import { summarySheet } from '../../../../src/review/sheets/summary/summary-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { OCTOBER } from '../../made-scorecard';
import { foundDifferently } from '../../recalculation/found-differently';
import { sampleWith } from '../../sample-with';

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
    const subject = reviewSubject(sampleWith(setup), OCTOBER);
    const shown = [offTrackSheet(subject), actionsSheet(subject), summarySheet(subject)];
    expect(foundDifferently(subject, shown)).toEqual([]);
  });
});
