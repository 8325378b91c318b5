import type { Region } from '../../engine';
import { invalidArgument } from '../../protocol';
import type { Book } from '../book';
import { rangeFromText } from '../range/range-from-text';

/** The live cell of `=Data!B1`, from which a title takes its text. */
export function sourceOfFormula(book: Book, sheetId: string, formula: string): Region {
  if (!formula.startsWith('=')) throw invalidArgument();
  const range = rangeFromText(book, sheetId, formula.slice(1));
  return book.engine.regions.follow(range.sheetId, range.box);
}
