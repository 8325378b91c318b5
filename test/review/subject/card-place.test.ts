import { cardPlace, cardRow } from '../../../src/review/subject/card-place';
import { reviewSubject } from '../../../src/review/subject/review-subject';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';

const subject = reviewSubject(sampleScorecard(), monthPeriod(2026, 10));

describe('the place of a KPI’s card', () => {
  it('is the title of the first card of a sheet for the first KPI of a perspective', () => {
    expect(cardPlace(subject, 'F1.1')).toEqual({ sheet: 'Financial', cell: 'B5' });
    expect(cardPlace(subject, 'C1.1')).toEqual({ sheet: 'Customer', cell: 'B5' });
  });

  it('lies thirteen rows lower for each card above', () => {
    expect(cardPlace(subject, 'F2.1')).toEqual({ sheet: 'Financial', cell: 'B18' });
    expect(cardRow(2)).toBe(31);
  });

  it('is nowhere for a KPI without a card', () => {
    expect(cardPlace(subject, 'PR1.1')).toBeUndefined();
  });
});
