import { readAddress, splitAddress } from '../../engine';
import type { NameRecord } from '../../engine/names/name-list';
import type { Book } from '../book';
import { Range } from '../range/range';
import { rangeOfReference } from '../tables/range-of-reference';
import { BookNames } from './book-names';

/** The cells that a name stands for; undefined when it stands for a value or a calculation, or for itself. */
export function rangeOfName(
  book: Book,
  record: NameRecord,
  seen: ReadonlySet<string> = new Set(),
): Range | undefined {
  if (seen.has(record.id)) return undefined;
  const text = record.formula.slice(1).trim();
  const { sheet, rest } = splitAddress(text);
  const home = record.sheetId ?? book.engine.sheets.activeId;
  const sheetId = sheet === undefined ? home : book.engine.sheets.idOf(sheet);
  if (sheetId === undefined) return undefined;
  const box = readAddress(rest);
  if (box) return new Range(book, sheetId, box);
  const next = book.part(BookNames).seenFrom(sheetId, rest);
  if (next) return rangeOfName(book, next, new Set([...seen, record.id]));
  return rangeOfReference(book, sheetId, text);
}
