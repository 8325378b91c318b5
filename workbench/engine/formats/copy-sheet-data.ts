import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { SheetEngine } from '../sheet-engine';
import { ConditionalFormats } from './conditional-formats';
import { keepOnSheet, keptSheet } from './kept-sheet';
import { DataValidations } from './validations';

function without(data: IWorksheetData, ...keys: (keyof IWorksheetData)[]) {
  const entries = Object.entries(data).filter(([key]) => !keys.some((one) => one === key));
  return Object.fromEntries(entries) as Partial<IWorksheetData>;
}

/**
 * Makes a sheet of the same cells, sizes and rules, and gives its id. Formulas that share text with others by Univer's own
 * marks are written out, since the marks belong to the sheet.
 */
export function copySheetData(
  engine: SheetEngine,
  sheetId: string,
  name: string,
  index: number,
): string {
  const source = engine.sheets.univerSheet(sheetId);
  const data = structuredClone(without(source.getConfig(), 'id', 'name', 'hidden'));
  const cellData: Record<number, Record<number, ICellData>> = data.cellData ?? {};
  for (const [row, cells] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (!cell.si) continue;
      const formula = engine.cells.formulaAt(sheetId, Number(row), Number(column));
      delete cell.si;
      if (formula !== undefined) cell.f = formula;
    }
  }
  const id = engine.sheets.add(name, index, { ...data, name });
  copyRules(engine, sheetId, id);
  return id;
}

function copyRules(engine: SheetEngine, from: string, to: string): void {
  const target = engine.sheets.univerSheet(to);
  keepOnSheet(target, { ...keptSheet(target), conditionalFormats: {}, validations: {} });
  const formats = new ConditionalFormats(engine);
  for (const { id: _id, boxes, stopIfTrue, ...format } of formats.list(from).reverse()) {
    const id = formats.add(to, boxes, format);
    if (stopIfTrue) formats.set(to, { ...format, id, boxes, stopIfTrue });
  }
  const validations = new DataValidations(engine);
  for (const { id: _id, boxes, ...rule } of validations.list(from))
    validations.add(to, boxes, rule);
}
