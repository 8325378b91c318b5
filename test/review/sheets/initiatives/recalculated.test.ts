import * as fc from 'fast-check';
import { INITIATIVE_STATUSES, type Initiative } from '../../../../src/scorecard/model/initiative';
import { EMPTY_SCORECARD } from '../../../../src/scorecard/model/scorecard';
import { datePartsOf, formatDate } from '../../../../src/scorecard/periods/calendar-date';
import { monthPeriod } from '../../../../src/scorecard/periods/period';
import { initiativesSheet } from '../../../../src/review/sheets/initiatives/initiatives-sheet';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import { foundDifferently } from '../../recalculation/found-differently';

/** Days of 2025 to 2027, around the day on which the review looks. */
const day = fc.integer({ min: 20_089, max: 21_183 }).map((days) => formatDate(datePartsOf(days)));
const money = fc.option(fc.integer({ min: -5, max: 900 }), { nil: undefined });

const initiative: fc.Arbitrary<Omit<Initiative, 'id'>> = fc.record({
  name: fc.constant('Build it'),
  start: fc.option(day, { nil: undefined }),
  due: fc.option(day, { nil: undefined }),
  done: fc
    .option(fc.integer({ min: 0, max: 20 }), { nil: undefined })
    .map((part) => (part === undefined ? undefined : part / 20)),
  budget: money,
  spent: money,
  forecast: money,
  status: fc.option(fc.constantFrom(...INITIATIVE_STATUSES), { nil: undefined }),
});

describe('the figures of initiatives', () => {
  it('are those of their formulas, whatever was entered and left blank', () => {
    fc.assert(
      fc.property(fc.array(initiative, { maxLength: 6 }), (made) => {
        const initiatives = made.map((each, index) => ({ ...each, id: `I${index}` }));
        const subject = reviewSubject({ ...EMPTY_SCORECARD, initiatives }, monthPeriod(2026, 10));
        expect(foundDifferently(subject, [initiativesSheet(subject)])).toEqual([]);
      }),
      { numRuns: Number(process.env.RUNS ?? 60) },
    );
  });
});
