import { CsvError, parse, type Options } from 'csv-parse/browser/esm/sync';
import type { ValueSeparator } from './separator-of';

/** How strictly quotes are taken: the first way that the whole file agrees with holds. */
const WAYS: readonly Options[] = [
  // Spaces around quotes are not part of the value.
  { trim: true },
  // A value goes on behind its quotes, so these are part of it.
  { trim: false },
  // A quote is never closed: better some values with quotes around them than half a file in one cell.
  { quote: null },
];

/** The values of each line. Lines may end in any way and be of any length; quotes in the middle of a value are part of it. */
export function separatedRows(text: string, separator: ValueSeparator): string[][] {
  for (const way of WAYS) {
    try {
      return parse(text, {
        ...{ delimiter: separator, record_delimiter: ['\r\n', '\n', '\r'] },
        ...{ relax_column_count: true, relax_quotes: true, ...way },
      });
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
    }
  }
  return [];
}
