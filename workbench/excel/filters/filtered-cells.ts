import type { Box } from '../../engine';
import { RowVisibility } from '../../engine/row-visibility';
import type { FilterColumn, FilterCriterion } from '../../content/auto-filter';
import type { Book } from '../book';
import { hexOf } from '../formats/colour';
import { testFor, type FilterCell } from './row-test';

/** Something that has a filter: a table, or a range of a sheet. */
export interface Filtered {
  readonly book: Book;
  readonly sheetId: string;
  /** The rows that can be hidden. */
  readonly body: Box;
  readonly columns: readonly FilterColumn[];
  keep(columns: readonly FilterColumn[]): void;
}

function cellsOf({ book, sheetId, body }: Filtered, column: number): FilterCell[] {
  const box = { ...body, column: body.column + column, columns: 1 };
  const { cells, styles } = book.engine;
  const texts = cells.texts(sheetId, box);
  return cells.values(sheetId, box).map(([value = ''], at) => {
    const style = styles.styleAt(sheetId, box.row + at, box.column);
    return {
      value,
      text: texts[at]?.[0] ?? '',
      fill: hexOf(style.bg?.rgb ?? ''),
      font: hexOf(style.cl?.rgb ?? ''),
    };
  });
}

/** Shows the rows that pass all criteria and hides the others. */
export function applyFilter(filtered: Filtered): void {
  const { book, sheetId, body } = filtered;
  const shown = Array<boolean>(body.rows).fill(true);
  for (const { column, criterion } of filtered.columns) {
    if (!criterion) continue;
    const cells = cellsOf(filtered, column);
    const passes = testFor(criterion, cells);
    cells.forEach((cell, at) => {
      if (!passes(cell)) shown[at] = false;
    });
  }
  new RowVisibility(book.engine).set(sheetId, body, shown);
}

/** Sets the criterion of a column, or takes it away. */
export function setCriterion(
  filtered: Filtered,
  column: number,
  criterion: FilterCriterion | undefined,
): void {
  const others = filtered.columns.filter((one) => one.column !== column);
  const columns = criterion ? [...others, { column, criterion }] : others;
  filtered.keep(columns.sort((one, other) => one.column - other.column));
}
