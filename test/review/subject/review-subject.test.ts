import { reviewSubject } from '../../../src/review/subject/review-subject';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';

const SEPTEMBER = monthPeriod(2026, 9);
const OCTOBER = monthPeriod(2026, 10);

const announced: Scorecard = {
  ...EMPTY_SCORECARD,
  units: [
    { id: 'CO', name: 'Company' },
    { id: 'SA', name: 'Sales', parent: 'CO' },
  ],
  setup: { currentPeriod: OCTOBER, meetingDate: '2026-11-09' },
};
const sales = announced.units[1];

describe('the day on which a review judges what is overdue', () => {
  it('is the meeting in Reviews, before the one that Setup announces', () => {
    const reviews = [{ period: OCTOBER, meeting: '2026-11-16' }];
    expect(reviewSubject({ ...announced, reviews }, OCTOBER).asOf).toBe('2026-11-16');
  });

  it('is the meeting that Setup announces for the current period, for each unit', () => {
    expect(reviewSubject(announced, OCTOBER).asOf).toBe('2026-11-09');
    expect(reviewSubject(announced, OCTOBER, { unit: sales }).asOf).toBe('2026-11-09');
  });

  it('is the end of any other period', () => {
    expect(reviewSubject(announced, SEPTEMBER).asOf).toBe('2026-09-30');
  });
});
