import { copySheetData } from '../../engine/formats';
import { ledToSheet } from '../../engine/formula-text/led-to-sheet';
import { withChangedReferences } from '../../engine/tables/table-formulas';
import type { Book } from '../book';
import { Charts } from '../charts/model/charts';
import { copyChart } from '../charts/model/copy-chart';
import { Comments } from '../comments/model/comments';
import { BookNames } from '../names/book-names';
import { copyShapesOfSheet } from '../shapes/model/copy-shapes-of-sheet';
import { BookTables } from '../tables/book-tables';
import { newTableId } from '../tables/make-table';
import { copiedTableName } from '../tables/table-name';
import { takenNames } from '../tables/taken-names';

/** The new names of the sheet's tables, by their names in lower case. */
function namesOfTables(book: Book, sheetId: string): Map<string, string> {
  const taken = takenNames(book);
  const names = book
    .part(BookTables)
    .on(sheetId)
    .map(({ name }): [string, string] => {
      const copy = copiedTableName(name, taken);
      taken.push(copy);
      return [name.toLowerCase(), copy];
    });
  return new Map(names);
}

/** Formulas of the copy name its own cells and tables where those of the sheet named the sheet's. */
function formulaOfCopy(from: string, to: string, tables: ReadonlyMap<string, string>) {
  const newNameOf = (table: string) => tables.get(table.toLowerCase());
  return (shown: string) =>
    withChangedReferences(
      ledToSheet(shown, from, to).formula,
      (name) => newNameOf(name) !== undefined,
      (reference) => {
        const table = newNameOf(reference.table);
        return table === undefined ? undefined : { ...reference, table };
      },
    );
}

function copyTables(book: Book, from: string, to: string, names: ReadonlyMap<string, string>) {
  const tables = book.part(BookTables);
  for (const { number: _number, ...table } of tables.on(from)) {
    const name = names.get(table.name.toLowerCase()) ?? table.name;
    tables.list.add({ ...table, id: newTableId(), sheetId: to, name });
  }
}

/** Names of the sheet, and those of the workbook that lead to the sheet, hold on the copy and lead to it. */
function copyNames(book: Book, from: string, to: string, formulaOf: (formula: string) => string) {
  const names = book.part(BookNames);
  const { sheets } = book.engine;
  const ofSheet = names.all.filter(({ sheetId }) => sheetId === from);
  const own = new Set(ofSheet.map(({ name }) => name.toLowerCase()));
  const ofBook = names.all.filter(
    ({ sheetId, name, formula }) =>
      sheetId === undefined &&
      !own.has(name.toLowerCase()) &&
      ledToSheet(formula, sheets.nameOf(from), sheets.nameOf(to)).isLed,
  );
  for (const name of [...ofSheet, ...ofBook]) {
    const formula = formulaOf(name.formula);
    names.set({ ...name, id: crypto.randomUUID(), sheetId: to, formula });
  }
}

/**
 * Copies a sheet with all that is on it, and gives the id of the copy. What led to the sheet, its tables and names from
 * elsewhere still does.
 */
export function copySheetContents(
  book: Book,
  sheetId: string,
  copy: { readonly name: string; readonly index: number },
): string {
  const tables = namesOfTables(book, sheetId);
  const formula = formulaOfCopy(book.engine.sheets.nameOf(sheetId), copy.name, tables);
  const id = copySheetData(book.engine, sheetId, { ...copy, formula });
  copyNames(book, sheetId, id, formula);
  copyTables(book, sheetId, id, tables);
  book.engine.formulaTexts.renew();
  for (const chart of book.part(Charts).on(sheetId)) copyChart(book, chart, id);
  copyShapesOfSheet(book, sheetId, id);
  book.part(Comments).copySheet(sheetId, id);
  return id;
}
