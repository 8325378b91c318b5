import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { SheetEngine } from '../sheet-engine';
import { ConditionalFormats } from './conditional-formats';
import { keepOnSheet, keptSheet } from './kept-sheet';
import { DataValidations } from './validations';

function without(data: IWorksheetData, ...keys: (keyof IWorksheetData)[]) {
  const entries = Object.entries(data).filter(([key]) => !keys.some((one) => one === key));
  return Object.fromEntries(entries) as Partial<IWorksheetData>;
}

/** The place and the name of the copy, and what its formulas say instead of those of the sheet. */
export interface SheetCopy {
  readonly name: string;
  readonly index: number;
  readonly formula: (shown: string) => string;
}

/**
 * Makes a sheet of the same cells, sizes and rules, and gives its id. Its formulas are as people see them: what the engine
 * was given, and marks by which Univer lets formulas share a text, belong to the sheet. They mean nothing to the engine
 * before `formulaTexts.renew()`.
 */
export function copySheetData(engine: SheetEngine, sheetId: string, copy: SheetCopy): string {
  const { name, index } = copy;
  const source = engine.sheets.univerSheet(sheetId);
  const data = structuredClone(without(source.getConfig(), 'id', 'name', 'hidden'));
  const cellData: Record<number, Record<number, ICellData>> = data.cellData ?? {};
  for (const [row, cells] of Object.entries(cellData)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (!cell.si && !cell.f) continue;
      const place = [sheetId, Number(row), Number(column)] as const;
      const formula = engine.cells.formulaAt(...place);
      delete cell.si;
      if (formula === undefined) continue;
      cell.f = copy.formula(engine.formulaTexts.shown(...place, formula));
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
