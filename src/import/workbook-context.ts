import type { FiscalCalendar } from '../scorecard/periods/fiscal-calendar';
import type { CalendarDate } from '../scorecard/periods/calendar-date';
import type { Separators } from '../look/separators';
import { COMMA, POINT } from './figures/text-separators';
import type { PeriodLabel } from './periods/period-label';
import { coverPeriod } from './regions/sheet-context';
import type { ReadTable } from './regions/read-table';
import type { SourceSheet } from './sheet/source-sheet';
import { languageOf } from './words/language-of';

/** What holds for all tables of a workbook. */
export interface WorkbookContext {
  readonly calendar: FiscalCalendar;
  readonly today: CalendarDate;
  /** Separators of the language, where the texts do not tell. */
  readonly separators: Separators;
  /** T1 to T4 are quarters, as in French, and not months, as in Vietnamese. */
  readonly areQuarters: boolean;
  /** For tables that say no year: what others say. */
  readonly year?: number;
  /** For tables that say no period: what a cover says. */
  readonly period?: PeriodLabel;
}

const T_MONTH = /(?<!\p{L})T\.?\s?(?:0?[5-9]|1[0-2])(?!\d)/u;

export function workbookContext(
  sheets: readonly SourceSheet[],
  tables: readonly ReadTable[],
  { calendar, today }: Pick<WorkbookContext, 'calendar' | 'today'>,
): WorkbookContext {
  const language = languageOf(sheets);
  const headings = tables.flatMap(({ columns }) =>
    columns.flatMap(({ path }) => path.map(({ text }) => text)),
  );
  const hasLateMonths = headings.some((text) => T_MONTH.test(text));
  const year =
    tables.map(({ context }) => context.period?.year).find((found) => found !== undefined) ??
    tables.flatMap(({ columns }) => columns.flatMap(({ period }) => period?.year ?? []))[0];
  const period = coverOf(sheets, tables);
  return {
    ...(period ? { period } : {}),
    calendar,
    today,
    separators: language === 'en' || language === 'zh' ? POINT : COMMA,
    areQuarters: ['fr', 'es', 'pt'].includes(language) && !hasLateMonths,
    ...((year ?? period?.year) === undefined ? {} : { year: year ?? period?.year }),
  };
}

function coverOf(
  sheets: readonly SourceSheet[],
  tables: readonly ReadTable[],
): PeriodLabel | undefined {
  const others = sheets.filter((sheet) => !tables.some(({ table }) => table.grid.sheet === sheet));
  return others.map(coverPeriod).find((found) => found !== undefined);
}
