import { isErrorText, splitAddress, readAddress } from '../../engine';
import type { NameRecord } from '../../engine/names/name-list';
import type { Json } from '../../protocol';
import type { Book } from '../book';
import { NameResults } from './name-results';
import { rangeOfName } from './range-of-name';

export interface NameValue {
  readonly type: 'Range' | 'Integer' | 'Double' | 'String' | 'Boolean' | 'Error' | 'Array';
  readonly value: Json;
}

function typeOf(value: Json): NameValue['type'] {
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'string' && isErrorText(value) ? 'Error' : 'String';
}

function isAddress(text: string): boolean {
  return readAddress(splitAddress(text).rest) !== undefined;
}

/** What a name stands for: the address of cells, a value, or rows of values. */
export function valueOfName(book: Book, record: NameRecord): NameValue {
  const text = record.formula.slice(1).trim();
  const range = rangeOfName(book, record);
  if (range) return { type: 'Range', value: isAddress(text) ? text : range.address };
  const rows = rowsOfName(book, record);
  const first = rows[0]?.[0] ?? '';
  const isArray = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
  return isArray ? { type: 'Array', value: record.formula } : { type: typeOf(first), value: first };
}

/** The values of a name that stands for no cells, row by row. */
export function rowsOfName(book: Book, record: NameRecord): Json[][] {
  return book.part(NameResults).of(record);
}
