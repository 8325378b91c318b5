import { formatDate, parseDate, type CalendarDate } from '../../scorecard/periods/calendar-date';
import { dateFromSerial, serialFromDate } from '../../scorecard/periods/excel-serial';
import { Fault } from '../fault';
import { isBlankText } from '../words/word-key';
import { dateFromText } from './date-text';
import type { CellType, FilledCell } from './cell-type';

/** The first year that Excel can hold as a date. */
export const FIRST_YEAR = 1900;
/** From 1 March 1900 on, serials are the same in every spreadsheet program. */
const FIRST_SAFE_SERIAL = 61;

/** Whole numbers that people type for a year; as serials they would be days of 1905. */
export function looksLikeYear(value: number): boolean {
  return value >= 1990 && value <= 2199 && Number.isInteger(value);
}

/** Whole numbers that people type for a month, 202610; as serials they would be days after the year 2444. */
export function looksLikeMonth(value: number): boolean {
  const month = value % 100;
  return (
    Number.isInteger(value) && month >= 1 && month <= 12 && looksLikeYear((value - month) / 100)
  );
}

/** True when a day may be written as a serial number and will be read as that day. */
export function isSafeSerial(serial: number): boolean {
  return serial >= FIRST_SAFE_SERIAL && !looksLikeYear(serial) && !looksLikeMonth(serial);
}

export const date: CellType<CalendarDate> = {
  read: readDate,
  write: (value) => {
    const parts = parseDate(value);
    const serial = parts ? serialFromDate(parts) : 0;
    return isSafeSerial(serial) ? serial : value;
  },
  numberFormat: 'yyyy-mm-dd',
  width: 12,
};

/** The day in a cell: a serial number, or a text that can only mean one day. */
export function readDate(cell: FilledCell): CalendarDate | Fault | undefined {
  if (typeof cell === 'string') return dateOfText(cell);
  if (typeof cell === 'boolean' || looksLikeYear(cell) || looksLikeMonth(cell)) {
    return Fault.of('not-a-date', { value: String(cell).toUpperCase() });
  }
  const parts = dateFromSerial(cell);
  return parts ? formatDate(parts) : Fault.of('date-outside-calendar', { value: cell });
}

function dateOfText(text: string): CalendarDate | Fault | undefined {
  if (isBlankText(text)) return undefined;
  const value = text.trim();
  const parts = dateFromText(value);
  if (parts === 'ambiguous') return Fault.of('ambiguous-date', { value });
  if (!parts) return Fault.of('not-a-date', { value });
  return parts.year < FIRST_YEAR ? Fault.of('date-outside-calendar', { value }) : formatDate(parts);
}
