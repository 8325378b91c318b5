import { valueTypeOf, type Box, type CellValue } from '../../engine';
import type { Book } from '../book';
import type { SortField } from './sort-field';

/** What rows are sorted by. */
export interface SortOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/** Numbers, texts, truth values, errors, as Excel sorts them; blanks come last in either direction. */
const RANKS = ['Double', 'String', 'Boolean', 'Error'];

function compare(
  one: CellValue,
  other: CellValue,
  { ascending }: SortField,
  matchCase: boolean,
): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const sign = ascending ? 1 : -1;
  const ranks = RANKS.indexOf(valueTypeOf(one)) - RANKS.indexOf(valueTypeOf(other));
  if (ranks !== 0) return sign * ranks;
  const [first, second] = [one, other].map((value) =>
    typeof value === 'string' && !matchCase ? value.toLowerCase() : value,
  );
  if (first === undefined || second === undefined || first === second) return 0;
  return first < second ? -sign : sign;
}

/** Sorts the rows of a box; formulas move with their rows. */
export function sortRows(
  book: Book,
  sheetId: string,
  box: Box,
  { fields, matchCase }: SortOrder,
): void {
  const values = book.engine.cells.values(sheetId, box);
  const order = values
    .map((_row, index) => index)
    .sort((one, other) => {
      for (const field of fields) {
        const [first = '', second = ''] = [values[one]?.[field.key], values[other]?.[field.key]];
        const difference = compare(first, second, field, matchCase);
        if (difference !== 0) return difference;
      }
      return one - other;
    });
  const area = { sheetId, box };
  const kind = { kind: 'All', skipBlanks: false } as const;
  book.engine.copies.copy(area, area, (row, column) => [order[row] ?? row, column], kind);
}
