import { settingsOf } from '../../scorecard/evaluation/settings';
import { parseDate, type CalendarDate } from '../../scorecard/periods/calendar-date';
import type { Period } from '../../scorecard/periods/period';
import { parsePeriodText } from '../../scorecard/periods/period-text';
import type { Language } from '../../strings/dictionary';
import type { CellValue } from '../../tables/table-grid';
import { AS_BUILT } from './as-built';
import { columnsOf, rowsOf, textAt, valueAt, type ReviewCells } from './review-cells';

/** What a review says it is of, and what its cells to fill in held when it was built. */
export interface BuiltRecord {
  readonly period: Period;
  readonly language: Language;
  /** The day of the meeting, to which overdue is counted. */
  readonly asOf: CalendarDate;
  readonly company: string;
  /** The ID of the unit; absent for the company. */
  readonly unit?: string;
  /** The sheet on which the record stands now, and the names that all sheets had. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** The action in the row of each KPI on Off-track. */
  readonly actions: ReadonlyMap<string, string>;
  readonly built: ReadonlyMap<string, CellValue>;
}

/** By what a cell of the record is looked up. */
export function builtKey(part: string, key: string, field: string): string {
  return [part, key, field].join('\n');
}

/** Only days depend on it, and a review's period is not written as one. */
const CALENDAR = settingsOf({}).calendar;

/** The records on a sheet: none, except on the sheet Method of a review. */
export function readRecord(sheet: ReviewCells): BuiltRecord | undefined {
  for (const row of rowsOf(sheet)) {
    const column = columnsOf(sheet, row).find((each) => textAt(sheet, row, each) === AS_BUILT);
    if (column !== undefined) return recordAt(sheet, row, column);
  }
  return undefined;
}

function recordAt(sheet: ReviewCells, top: number, left: number): BuiltRecord | undefined {
  const cell = (row: number, offset: number): string => textAt(sheet, row, left + offset);
  const period = parsePeriodText(cell(top, 1), CALENDAR);
  const asOf = cell(top, 3);
  if (period === undefined || parseDate(asOf) === undefined) return undefined;
  const sheets: string[] = [];
  const actions = new Map<string, string>();
  const built = new Map<string, CellValue>();
  const said = new Map<string, string>();
  for (const row of rowsOf(sheet)) {
    const what = row > top ? cell(row, 0) : '';
    if (what === '') continue;
    if (what === 'sheet') sheets.push(cell(row, 3));
    else if (what === 'shows') actions.set(cell(row, 1), cell(row, 3));
    else if (cell(row, 1) === '') said.set(what, cell(row, 3));
    else built.set(builtKey(what, cell(row, 1), cell(row, 2)), valueAt(sheet, row, left + 3));
  }
  const unit = said.get('unit');
  return {
    ...{ period, asOf, sheets, actions, built, sheet: sheet.name },
    language: cell(top, 2) === 'vi' ? 'vi' : 'en',
    company: said.get('company') ?? '',
    ...(unit === undefined ? {} : { unit }),
  };
}
