import type { Separators } from '../../look/separators';
import { readFigureText } from '../figures/figure-text';
import { COMMA, POINT, separatorsFrom, separatorVotes } from '../figures/text-separators';
import type { SourceCell, SourceSheet } from '../sheet/source-sheet';
import { decodeText, type TextEncoding } from './decode-text';
import { separatedRows } from './separated-rows';
import { separatorOf, type ValueSeparator } from './separator-of';

/** A file of separated values as a sheet, and how it was read. */
export interface CsvRead {
  readonly sheet: SourceSheet;
  readonly encoding: TextEncoding;
  readonly separator: ValueSeparator;
  /** How its numbers are written. */
  readonly separators: Separators;
}

const MOST_CELLS = 600_000;

/**
 * Reads a .csv file whose encoding, separator and number format nobody has said. Numbers become numbers, percentages
 * fractions with the format of one, everything else stays text. Whatever the bytes are, the answer is a sheet.
 *
 * @param name of the sheet: that of the file without its ending
 */
export function readCsv(bytes: Uint8Array, name: string): CsvRead {
  const { text, encoding } = decodeText(bytes);
  const separator = separatorOf(text);
  const body = text.replace(/^sep=.\r?\n/i, '');
  const data = separatedRows(body, separator);
  const usual = separator === ';' ? COMMA : POINT;
  const separators = separatorsFrom(separatorVotes(numbersIn(data)), usual);
  return { sheet: sheetOf(data, name, separators), encoding, separator, separators };
}

function* numbersIn(rows: readonly (readonly string[])[]): Generator<string> {
  for (const row of rows)
    for (const value of row) if (/^\s*[-+(]?\d/.test(value) && value.length < 30) yield value;
}

function sheetOf(
  rows: readonly (readonly string[])[],
  name: string,
  separators: Separators,
): SourceSheet {
  const cells = new Map<number, Map<number, SourceCell>>();
  let count = 0;
  let width = 0;
  for (const [index, row] of rows.entries()) {
    if (count > MOST_CELLS) break;
    const line = new Map<number, SourceCell>();
    row.forEach((value, column) => {
      if (value.trim() !== '') line.set(column, cellOf(value, separators));
    });
    if (line.size === 0) continue;
    cells.set(index, line);
    count += line.size;
    width = Math.max(width, row.length);
  }
  const hidden: ReadonlySet<number> = new Set();
  return {
    ...{ name, kind: 'cells', visibility: 'visible', cells, merges: [], tables: [] },
    ...{ hiddenRows: hidden, hiddenColumns: hidden },
    ...(count > 0 ? { used: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 } } : {}),
    ...(count > MOST_CELLS ? { isCut: true } : {}),
  };
}

/** A code with zeros in front stays a text, and so does whatever is more than a number. */
function cellOf(value: string, separators: Separators): SourceCell {
  const text = value.trim();
  const read = /^0\d/.test(text) ? undefined : readFigureText(text, separators);
  if (read === undefined || read.unit !== undefined) return { value: text };
  return read.isPercent ? { value: read.value, format: '0.0%' } : { value: read.value };
}
