import fc from 'fast-check';
import { datePartsOf } from '../../../src/scorecard/periods/calendar-date';
import { periodContaining } from '../../../src/scorecard/periods/containing';
import type { FiscalCalendar } from '../../../src/scorecard/periods/fiscal-calendar';
import { GRAINS } from '../../../src/scorecard/periods/grain';

/** A fiscal year that starts in any month, named by its end or its start. */
export const anyCalendar: fc.Arbitrary<FiscalCalendar> = fc.record({
  startMonth: fc.integer({ min: 1, max: 12 }),
  namedBy: fc.constantFrom('end', 'start'),
});

export const anyGrain = fc.constantFrom(...GRAINS);

/** A day between 1900 and 2199, in days after 1970-01-01. */
export const anyDay = fc.integer({ min: -25567, max: 84005 });

/** A fiscal calendar with one period of any grain in it. */
export const anyPeriod = fc
  .record({ calendar: anyCalendar, grain: anyGrain, day: anyDay })
  .map(({ calendar, grain, day }) => ({
    calendar,
    period: periodContaining(datePartsOf(day), grain, calendar),
  }));
