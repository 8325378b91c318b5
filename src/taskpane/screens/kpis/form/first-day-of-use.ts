import { settingsOf } from '../../../../scorecard/evaluation/settings';
import type { Scorecard } from '../../../../scorecard/model/scorecard';
import type { CalendarDate } from '../../../../scorecard/periods/calendar-date';
import { dayNumbersOf, firstDayOf } from '../../../../scorecard/periods/period-days';
import type { Period } from '../../../../scorecard/periods/period';

/** From when a new KPI is in use: a scorecard that has a past does not miss it there. */
export function firstDayOfUse(scorecard: Scorecard, period: Period): CalendarDate | undefined {
  const { calendar } = settingsOf(scorecard.setup);
  const start = dayNumbersOf(period, calendar).first;
  const hasPast = scorecard.readings.some(
    (reading) =>
      reading.actual !== undefined && dayNumbersOf(reading.period, calendar).last < start,
  );
  return hasPast ? firstDayOf(period, calendar) : undefined;
}
