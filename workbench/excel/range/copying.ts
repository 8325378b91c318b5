import type { Box } from '../../engine';
import type { CellStyle } from '../../engine/formats';
import { invalidArgument } from '../../protocol';
import { Formatting } from '../formats/formatting';
import type { Range } from './range';

export interface CopyOptions {
  readonly kind: 'All' | 'Formulas' | 'Values' | 'Formats';
  /** Blank cells of the source leave the target's cells alone. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

function sizeOf({ rows, columns }: Box, transpose: boolean): Pick<Box, 'rows' | 'columns'> {
  return transpose ? { rows: columns, columns: rows } : { rows, columns };
}

/** The cells that are written: the target is repeated over when it is a multiple, and at least as large as the source. */
function targetBox(target: Box, copy: Pick<Box, 'rows' | 'columns'>): Box {
  const isMultiple = target.rows % copy.rows === 0 && target.columns % copy.columns === 0;
  return isMultiple ? target : { ...target, ...copy };
}

/** The formats of cells before anything is copied, with what only files know of them: Univer's copies leave that out. */
function stylesOf({ book, sheetId, box }: Range): CellStyle[][] {
  const { styles } = book.part(Formatting);
  return Array.from({ length: box.rows }, (_row, row) =>
    Array.from({ length: box.columns }, (_column, column) =>
      styles.styleAt(sheetId, box.row + row, box.column + column),
    ),
  );
}

/** Copies contents and formats; relative references of formulas move along. */
export function copyCells(source: Range, target: Range, options: CopyOptions): void {
  if (source.isUnbounded || target.isUnbounded) throw invalidArgument();
  const { book } = target;
  const from = source.box;
  const size = sizeOf(from, options.transpose);
  const to = targetBox(target.box, size);
  const sourceOf = (row: number, column: number): readonly [row: number, column: number] => {
    const [inRow, inColumn] = [row % size.rows, column % size.columns];
    return options.transpose ? [inColumn, inRow] : [inRow, inColumn];
  };
  const setStyles = options.kind === 'All' || options.kind === 'Formats';
  const styles = setStyles && !options.skipBlanks ? stylesOf(source) : undefined;
  book.engine.copies.copy(
    { sheetId: source.sheetId, box: from },
    { sheetId: target.sheetId, box: to },
    sourceOf,
    options,
  );
  if (!styles) return;
  book.part(Formatting).styles.change(target.sheetId, to, (style, row, column) => {
    const [inRow, inColumn] = sourceOf(row - to.row, column - to.column);
    return styles[inRow]?.[inColumn] ?? style;
  });
}
