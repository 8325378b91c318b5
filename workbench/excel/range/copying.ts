import type { Box } from '../../engine';
import { invalidArgument } from '../../protocol';
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

/** Copies contents and formats; relative references of formulas move along. */
export function copyCells(source: Range, target: Range, options: CopyOptions): void {
  if (source.isUnbounded || target.isUnbounded) throw invalidArgument();
  const { book } = target;
  const from = source.box;
  const size = sizeOf(from, options.transpose);
  const to = targetBox(target.box, size);
  book.engine.copies.copy(
    { sheetId: source.sheetId, box: from },
    { sheetId: target.sheetId, box: to },
    (row, column) => {
      const [inRow, inColumn] = [row % size.rows, column % size.columns];
      return options.transpose ? [inColumn, inRow] : [inRow, inColumn];
    },
    options,
  );
}
