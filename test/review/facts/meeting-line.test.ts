import { meetingLine } from '../../../src/review/facts/meeting-line';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import { closePeriod } from '../../../src/scorecard/edits/close-period';
import { putFigures } from '../../../src/scorecard/edits/put-figures';
import { putMinutes } from '../../../src/scorecard/edits/put-minutes';
import { withRestatement } from '../../../src/scorecard/edits/with-restatement';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { madeScorecard, OCTOBER } from '../made-scorecard';

const line = (scorecard: Scorecard): string => meetingLine(reviewSubject(scorecard, OCTOBER));

it('says who met when, who closed the period, and what was first reported', () => {
  const open = madeScorecard([{ id: 'A', actuals: [90] }]);
  expect(line(open)).toBe('');
  const minuted = putMinutes(open, OCTOBER, {
    meeting: '2026-11-09',
    attendees: 'Ann; Bo\nCy',
    decisions: [],
  });
  expect(line(minuted)).toBe('Meeting 9 Nov 2026 · present: Ann, Bo, Cy');
  const closed = closePeriod(minuted, OCTOBER, { on: '2026-11-10', by: 'Ann' });
  expect(line(closed)).toMatch(/ · closed 10 Nov 2026 by Ann$/);
  const changed = putFigures(closed, [{ kpi: 'A', period: OCTOBER, figures: { actual: 80 } }]);
  const restated = withRestatement(closed, changed, { on: '2026-12-01', reason: 'Correction' });
  expect(line(restated)).toMatch(/ · score first reported 90\.0, restated 80\.0$/);
  expect(line(closePeriod(open, OCTOBER, { on: '2026-11-10' }))).toBe('closed 10 Nov 2026');
});
