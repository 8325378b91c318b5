import { parseDate } from '../../scorecard/periods/calendar-date';
import { serialFromDate } from '../../scorecard/periods/excel-serial';
import type { Fault } from '../fault';
import { isSafeSerial, readDate } from './date';
import type { CellType, FilledCell } from './cell-type';

const SECONDS_IN_DAY = 86_400;
const TIME_TEXT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d+)?Z?$/;

/** A day, or a day with its time to the second: 2026-10-31T09:12:00. */
export const dateTime: CellType<string> = {
  read: readDateTime,
  write: (value) => {
    const serial = serialOf(value);
    return serial !== undefined && readDateTime(serial) === value ? serial : value;
  },
  numberFormat: 'yyyy-mm-dd hh:mm',
  width: 17,
};

function readDateTime(cell: FilledCell): string | Fault | undefined {
  if (typeof cell === 'string') {
    const value = cell.trim();
    const found = TIME_TEXT.exec(value);
    return found && parseDate(found[1] ?? '') ? value : readDate(value);
  }
  if (typeof cell === 'boolean') return readDate(cell);
  // Rounded to the second first, so that 23:59:59.9 becomes the next day and not 24:00:00.
  const seconds = Math.round(cell * SECONDS_IN_DAY);
  const day = readDate(Math.floor(seconds / SECONDS_IN_DAY));
  const time = seconds % SECONDS_IN_DAY;
  return typeof day !== 'string' || time === 0 ? day : `${day}T${timeText(time)}`;
}

function serialOf(value: string): number | undefined {
  const found = TIME_TEXT.exec(value);
  const parts = parseDate(found?.[1] ?? value);
  if (!parts) return undefined;
  const serial = serialFromDate(parts);
  if (!isSafeSerial(serial)) return undefined;
  if (!found) return serial;
  const seconds = Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4]);
  return serial + seconds / SECONDS_IN_DAY;
}

function timeText(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
