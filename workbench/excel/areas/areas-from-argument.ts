import { invalidArgument, type Argument } from '../../protocol';
import type { Book } from '../book';
import { Range } from '../range/range';
import { rangeFromText } from '../range/range-from-text';
import { RangeAreas } from './range-areas';

/** `A1:B2,D4`: addresses of one sheet. */
export function areasFromText(book: Book, sheetId: string, addresses: string): RangeAreas {
  const ranges = addresses
    .split(',')
    .map((address) => rangeFromText(book, sheetId, address.trim()));
  const owner = ranges[0]?.sheetId ?? sheetId;
  if (ranges.some((range) => range.sheetId !== owner)) throw invalidArgument();
  return new RangeAreas(
    book,
    owner,
    ranges.map(({ box }) => box),
  );
}

export function areasFromArgument(book: Book, sheetId: string, value: Argument): RangeAreas {
  if (value instanceof RangeAreas) return value;
  if (value instanceof Range) return new RangeAreas(book, value.sheetId, [value.box]);
  if (typeof value === 'string') return areasFromText(book, sheetId, value);
  throw invalidArgument();
}
