import type { CellValue, TextRun } from '../../content/cell-content';
import { readStoredText } from '../package/stored-text';
import { child, type XmlElement } from '../package/xml-element';
import type { BookContext } from './book-context';
import { showsDay } from './number-formats';
import { present } from '../../content/present';
import { readString } from './shared-strings';

/** What a cell element holds. */
export interface ReadValue {
  readonly value?: CellValue;
  readonly runs?: readonly TextRun[];
  readonly hasPhonetic?: boolean;
  /** The value was a day of the 1904 system. */
  readonly isShifted?: boolean;
  /** The file lacks the text that the cell shares with others. */
  readonly lacksText?: boolean;
}

const DAY = 86_400_000;
/** Day 0 of the 1900 system. Days before March 1900 are off by one in Excel itself. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Reads the value of a cell by its type; days come out as numbers of the 1900 system. */
export function readCellValue(
  element: XmlElement,
  book: BookContext,
  numberFormat: string | undefined,
): ReadValue {
  const stored = child(element, 'v')?.text;
  switch (element.attributes['t'] ?? 'n') {
    case 'inlineStr':
      return textValue(readString(child(element, 'is'), book.styles.palette));
    case 's':
      return sharedValue(stored, book);
    case 'str':
      return stored === undefined ? {} : { value: readStoredText(stored) };
    case 'b':
      return stored === undefined
        ? {}
        : { value: stored.trim() === '1' || stored.trim() === 'true' };
    case 'e':
      return stored === undefined ? {} : { value: { error: stored.trim() } };
    case 'd':
      return dateValue(stored);
    default:
      return numberValue(stored, book.dayShift, numberFormat);
  }
}

function sharedValue(stored: string | undefined, book: BookContext): ReadValue {
  if (stored === undefined) return {};
  const found = book.strings[Number(stored)];
  return found === undefined ? { lacksText: true } : textValue(found);
}

function textValue({ text, runs, hasPhonetic }: ReturnType<typeof readString>): ReadValue {
  return present<ReadValue>({ value: text, runs, hasPhonetic });
}

function numberValue(
  stored: string | undefined,
  dayShift: number,
  numberFormat: string | undefined,
): ReadValue {
  const value = Number(stored);
  if (stored === undefined || stored.trim() === '' || !Number.isFinite(value)) return {};
  const isDay = dayShift > 0 && numberFormat !== undefined && showsDay(numberFormat);
  return isDay ? { value: value + dayShift, isShifted: true } : { value };
}

/** Dates as text are what strict files have; the time zone is none, as in a cell. */
function dateValue(stored: string | undefined): ReadValue {
  if (stored === undefined) return {};
  const time = /^\d{2}:\d{2}/.test(stored)
    ? Date.parse(`1899-12-30T${stored.replace(/Z$/, '')}Z`)
    : Date.parse(/[T ]/.test(stored) ? `${stored.replace(/Z$/, '')}Z` : stored);
  return Number.isNaN(time) ? { value: stored } : { value: (time - DAY_ZERO) / DAY };
}
