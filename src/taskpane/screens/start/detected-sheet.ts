import { proposeImport } from '../../../import/propose-import';
import type { SourceSheet } from '../../../import/sheet/source-sheet';
import { CALENDAR_YEAR } from '../../../scorecard/periods/fiscal-calendar';
import type { CalendarDate } from '../../../scorecard/periods/calendar-date';
import { countsOf } from '../importing/region-counts';

/** A sheet of the user that looks like a list of KPIs. */
export interface DetectedSheet {
  readonly sheet: string;
  readonly kpis: number;
  readonly periods: number;
}

/** A sheet is named on the card when it looks like a list of KPIs this much. */
const LIKELY = 0.6;

/** The sheet that looks most like a list of KPIs; undefined when none does. */
export function detectedSheet(
  sheets: readonly SourceSheet[],
  today: CalendarDate,
): DetectedSheet | undefined {
  const { regions } = proposeImport(sheets, { today, calendar: CALENDAR_YEAR });
  const [best] = [...regions].sort((a, b) => b.likelihood - a.likelihood);
  if (!best || best.likelihood < LIKELY) return undefined;
  return { sheet: best.sheet, ...countsOf(best) };
}
