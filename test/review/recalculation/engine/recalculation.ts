import {
  calculateFormulas,
  type FormulaResultLike,
  type WorkbookLike,
} from '@cj-tech-master/excelts/formula';
import type { SheetBlock } from '../../../../src/review/book/place';
import { blockReference, onSheet } from '../../../../src/review/book/reference';
import type { ReviewBook } from '../../../../src/review/book/review-book';
import { CellResults, type CellResult } from '../cell-results';
import type { Edit } from '../edit';
import { EngineSheet } from './engine-sheet';
import { EXCEL_FUNCTIONS } from './excel-functions';

/** What all cells with content show after these edits of the book as it was composed. */
export type Recalculation = (edits?: readonly Edit[]) => CellResults;

/**
 * Opens a book in a formula engine. Formulas are calculated from the values of the other cells alone: the results that
 * the book carries are never looked at. Every call begins with the book as it was.
 */
export function recalculationOf(book: ReviewBook): Recalculation {
  const sheets = book.sheets.map((sheet, index) => new EngineSheet(index + 1, sheet));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const workbook: WorkbookLike = {
    worksheets: sheets,
    getWorksheet: (wanted) =>
      sheets.find(({ id, name }) => id === wanted || name === wanted) ?? undefined,
    definedNames: namesOf(book.names),
    userFunctions: EXCEL_FUNCTIONS,
  };
  return (edits = []) => {
    const undo = edits.map((edit) => change(byName, edit));
    calculateFormulas(workbook);
    const results = resultsOf(sheets);
    for (const restore of undo.reverse()) restore();
    return results;
  };
}

function namesOf(names: ReadonlyMap<string, SheetBlock>): WorkbookLike['definedNames'] {
  const entries = [...names].map(([name, { sheet, block }]) => ({
    name,
    ranges: [onSheet(sheet, blockReference(block, 'both'))],
  }));
  return { getAllEntries: () => entries, getAllNames: () => entries };
}

/** Types into a cell and gives back how to undo it. */
function change(sheets: ReadonlyMap<string, EngineSheet>, edit: Edit): () => void {
  const sheet = sheets.get(edit.sheet);
  if (sheet === undefined) throw new Error(`There is no sheet ${edit.sheet}.`);
  const cell = sheet.getCell(edit.row, edit.column);
  const before = cell.value;
  cell.hold(edit.content);
  return () => {
    cell.hold(before);
  };
}

function resultsOf(sheets: readonly EngineSheet[]): CellResults {
  const results = new CellResults();
  for (const sheet of sheets) {
    for (const cell of sheet.cells()) {
      const { value } = cell;
      const shown = typeof value === 'object' ? shownResult(cell.result) : value;
      if (shown !== undefined) results.keep(sheet.name, cell.row, cell.col, shown);
    }
  }
  return results;
}

/** A formula that refers to an empty cell shows 0. */
function shownResult(result: FormulaResultLike): CellResult {
  if (result === undefined) return 0;
  if (result instanceof Date) throw new Error('The engine gave a date where numbers are expected.');
  return result;
}
