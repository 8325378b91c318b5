import { minutesOf, putMinutes } from '../../../src/scorecard/edits/put-minutes';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';

const OCTOBER = monthPeriod(2026, 10);
const SEPTEMBER = monthPeriod(2026, 9);

const scorecard: Scorecard = {
  ...EMPTY_SCORECARD,
  units: [
    { id: 'CO', name: 'Alpha' },
    { id: 'SA', name: 'Sales', parent: 'CO' },
  ],
  reviews: [
    { period: OCTOBER, unit: 'SA', attendees: 'Bo' },
    { period: OCTOBER, unit: 'CO', attendees: 'Ann', gaps: 'none', closedOn: '2026-11-09' },
  ],
  decisions: [
    { period: OCTOBER, askedFor: 'A new press', owner: 'Ann' },
    { period: SEPTEMBER, askedFor: 'A new press', decision: 'No' },
    { period: OCTOBER, askedFor: 'More hours' },
  ],
};

it('are the company’s, with the decisions of the period', () => {
  expect(minutesOf(scorecard, OCTOBER)).toEqual({
    attendees: 'Ann',
    decisions: [{ askedFor: 'A new press', owner: 'Ann' }, { askedFor: 'More hours' }],
  });
  expect(minutesOf(EMPTY_SCORECARD, OCTOBER)).toEqual({ decisions: [] });
});

it('go where they were, keep the closing, and touch no other unit or period', () => {
  const minutes = {
    meeting: '2026-11-09',
    decisions: [
      { askedFor: 'Two people', due: '2026-12-01' },
      { askedFor: 'A new press', decision: 'Yes' },
    ],
  };
  const put = putMinutes(scorecard, OCTOBER, minutes);
  expect(put.reviews).toEqual([
    { period: OCTOBER, unit: 'SA', attendees: 'Bo' },
    { period: OCTOBER, unit: 'CO', meeting: '2026-11-09', gaps: 'none', closedOn: '2026-11-09' },
  ]);
  expect(put.decisions).toEqual([
    { period: OCTOBER, askedFor: 'A new press', decision: 'Yes' },
    { period: SEPTEMBER, askedFor: 'A new press', decision: 'No' },
    { period: OCTOBER, askedFor: 'Two people', due: '2026-12-01' },
  ]);
  expect(putMinutes(put, OCTOBER, minutes)).toEqual(put);
});

it('keep two decisions about the same request apart', () => {
  const twice = {
    decisions: [
      { askedFor: 'Hours', decision: 'Now' },
      { askedFor: 'Hours', decision: 'Later' },
    ],
  };
  const put = putMinutes(scorecard, OCTOBER, twice);
  expect(minutesOf(put, OCTOBER).decisions).toEqual(twice.decisions);
  expect(minutesOf(putMinutes(put, OCTOBER, minutesOf(put, OCTOBER)), OCTOBER).decisions).toEqual(
    twice.decisions,
  );
});

it('make a row in Reviews only when there is something to say', () => {
  expect(putMinutes(EMPTY_SCORECARD, OCTOBER, { decisions: [] })).toEqual(EMPTY_SCORECARD);
  expect(putMinutes(EMPTY_SCORECARD, OCTOBER, { attendees: 'Ann', decisions: [] }).reviews).toEqual(
    [{ period: OCTOBER, attendees: 'Ann' }],
  );
});
