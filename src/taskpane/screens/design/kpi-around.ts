import { settingsOf } from '../../../scorecard/evaluation/settings';
import type { Reading } from '../../../scorecard/model/reading';
import type { Scorecard } from '../../../scorecard/model/scorecard';
import type { CalendarDate } from '../../../scorecard/periods/calendar-date';
import { lastDayOf } from '../../../scorecard/periods/period-days';

type Actual = Reading & { readonly actual: number };

/** A KPI's last actual before something began, and its last one of all. */
export interface KpiAround {
  /** Of the last period that had ended when it began. */
  readonly before: Actual | undefined;
  readonly now: Actual | undefined;
}

export function kpiAround(
  { readings, setup }: Scorecard,
  kpi: string,
  start: CalendarDate,
): KpiAround {
  const { calendar } = settingsOf(setup);
  const actuals = readings
    .filter((reading): reading is Actual => reading.kpi === kpi && reading.actual !== undefined)
    .map((reading) => ({ reading, end: lastDayOf(reading.period, calendar) }))
    .sort((a, b) => a.end.localeCompare(b.end));
  return {
    before: actuals.filter(({ end }) => end < start).at(-1)?.reading,
    now: actuals.at(-1)?.reading,
  };
}
