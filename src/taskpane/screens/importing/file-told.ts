import type { CsvRead } from '../../../import/csv/read-csv';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';

const SIGNS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;
const ENCODINGS = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
  'windows-1258': 'Windows-1258',
} as const;

/** What a file holds and how it was read, so that a wrong guess is seen before anything is written. */
export function fileTold(
  file: string,
  { sheet: { used }, encoding, separator, separators }: CsvRead,
  words: Dictionary['pane']['importing']['file'],
): string {
  return fill(words.read, {
    file,
    rows: (used?.bottom ?? -1) + 1,
    columns: (used?.right ?? -1) + 1,
    encoding: ENCODINGS[encoding],
    sign: words.signs[SIGNS[separator]],
    decimal: words.decimals[separators.decimal === ',' ? 'comma' : 'point'],
  });
}
