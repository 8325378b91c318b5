import type { Cell, CellContent } from '../../review/book/cell';
import { cellReference, onSheet } from '../../review/book/reference';
import type { ReviewBook } from '../../review/book/review-book';
import type { ReviewSheet } from '../../review/book/review-sheet';
import type { Validation } from '../../review/book/validation';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../tables/cell-range';
import { fileProblem, type FileProblem } from '../file-problem';
import { formulaFault, valueFault } from '../writing/cells-problem';
import { first } from '../writing/first-problem';
import { sheetNamesProblem } from '../writing/sheet-names-problem';
import { listFormula } from './list-formula';

const LONGEST_LIST = 255;
const OUTSIDE = { code: 'sheet-too-small', data: {} } as const;

/** The first reason why Excel could not open the workbook of a book; undefined when there is none. */
export function reviewProblem(book: ReviewBook): FileProblem | undefined {
  return sheetNamesProblem(book.sheets) ?? first(book.sheets, sheetProblem);
}

function sheetProblem(sheet: ReviewSheet): FileProblem | undefined {
  return (
    first(sheet.cells, (cell) => cellProblem(cell, sheet.name)) ??
    first(sheet.validations, (validation) => listProblem(validation, sheet.name))
  );
}

function cellProblem(cell: Cell, sheet: string): FileProblem | undefined {
  const { row, column, content, note } = cell;
  const isOutside = row > SHEET_ROWS || column > SHEET_COLUMNS;
  const fault = isOutside ? OUTSIDE : (contentFault(content) ?? valueFault(note ?? null));
  if (fault === undefined) return undefined;
  const place = { sheet, row, cell: onSheet(sheet, cellReference(cell)) };
  return fileProblem(fault.code, fault.data, place);
}

function contentFault(content: CellContent | undefined) {
  if (typeof content !== 'object') return valueFault(content ?? null);
  return formulaFault(content.formula) ?? valueFault(content.result);
}

/** Choices written into a rule are separated by commas and share a length. */
function listProblem({ allows, blocks }: Validation, sheet: string): FileProblem | undefined {
  if (allows.kind !== 'list') return undefined;
  const fits = listFormula(allows.values).length <= LONGEST_LIST + 2;
  if (fits && !allows.values.some((value) => value.includes(','))) return undefined;
  const [block = { top: 1, left: 1 }] = blocks;
  const column = cellReference({ row: block.top, column: block.left });
  return fileProblem('list-too-long', {}, { table: sheet, column });
}
