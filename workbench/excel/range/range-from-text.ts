import { readAddress, splitAddress } from '../../engine';
import { invalidArgument, itemNotFound, type Argument } from '../../protocol';
import type { Book } from '../book';
import { Range } from './range';

/** Finds ranges that are named otherwise than by an address: defined names, tables, structured references. */
type NameResolver = (book: Book, sheetId: string, text: string) => Range | undefined;

/** Families that know names of ranges add a resolver here. */
export class RangeNames {
  readonly #resolvers: NameResolver[] = [];

  add(resolver: NameResolver): void {
    this.#resolvers.push(resolver);
  }

  find(book: Book, sheetId: string, text: string): Range | undefined {
    for (const resolve of this.#resolvers) {
      const range = resolve(book, sheetId, text);
      if (range) return range;
    }
    return undefined;
  }
}

/** The range of `A1:B2`, `Data!A1`, or a name; the sheet counts where the text names none. */
export function rangeFromText(book: Book, sheetId: string, text: string): Range {
  const { sheet, rest } = splitAddress(text);
  const target = sheet === undefined ? sheetId : book.engine.sheets.idOf(sheet);
  if (target === undefined) throw itemNotFound();
  const box = readAddress(rest);
  if (box) return new Range(book, target, box);
  const named = book.part(RangeNames).find(book, target, text);
  if (!named) throw invalidArgument();
  return named;
}

/** Reads an argument that is a range or its address; the sheet of an address without one is the owner's. */
export function rangeFromArgument(book: Book, sheetId: string, value: Argument): Range {
  if (value instanceof Range) return value;
  if (typeof value === 'string') return rangeFromText(book, sheetId, value);
  throw invalidArgument();
}
