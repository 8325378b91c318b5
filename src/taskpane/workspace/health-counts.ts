import type { WorkbookRead } from '../../excel/read-workbook';
import { findingCounts } from '../../health/finding-counts';
import { checkHealth } from '../../scorecard/health/check-health';
import type { Severity } from '../../scorecard/health/rule-codes';
import type { CalendarDate } from '../../scorecard/periods/calendar-date';
import type { Period } from '../../scorecard/periods/period';

/** How many findings the health check has. Its rules about formulas only give tips, so these are not counted here. */
export function healthCounts(
  { scorecard, problems, layout }: WorkbookRead,
  period: Period,
  today: CalendarDate,
): Readonly<Record<Severity, number>> {
  const report = checkHealth(scorecard, period, today);
  return findingCounts({ report, problems, layout, formulas: [], ignored: scorecard.ignored });
}
