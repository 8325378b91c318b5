import type { ReferenceStruct } from '@borgar/fx';
import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from '@univerjs/core';
import { ISuperTableService } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { SheetList } from '../sheet-list';
import { boxOfRange } from '../univer-range';
import type { UniverWorkbook } from '../univer-workbook';
import {
  formulaForEngine,
  formulaForExcel,
  withStructuredReferences,
  type FormulaTable,
} from './rewrite';

/** Kept with a cell, so that it moves with it. */
interface WrittenFormula {
  /** As it was typed or set. */
  readonly written: string;
  /** What the engine was given for it then. */
  readonly given: string;
}

const KEY = 'formula';

interface WrittenCells {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>> | undefined>;
}

function isWritten(value: unknown): value is WrittenFormula {
  return typeof value === 'object' && value !== null && 'written' in value && 'given' in value;
}

/**
 * Formulas as people write them, beside what the engine calculates. Whoever writes a formula (typing, pasting, a program)
 * goes through one command, and there it is rewritten.
 */
export class FormulaTexts {
  readonly #tables: ISuperTableService;
  readonly #univer: UniverWorkbook;
  readonly #sheets: SheetList;

  constructor(univer: UniverWorkbook, sheets: SheetList) {
    this.#univer = univer;
    this.#sheets = sheets;
    this.#tables = univer.injector.get(ISuperTableService);
    univer.commands.beforeCommandExecuted((command, options) => {
      this.#rewrite(command, options);
    });
  }

  /** The formula as it was written, or, if the engine has changed it since, as Excel shows what it is now. */
  shown(sheetId: string, row: number, column: number, current: string): string {
    const kept: unknown = this.#sheets.univerSheet(sheetId).getCellRaw(row, column)?.custom?.[KEY];
    if (isWritten(kept) && kept.given === current) return kept.written;
    return formulaForExcel(current, { sheetId, row, column, tables: this.tables() });
  }

  /** The tables that formulas can name. */
  tables(): FormulaTable[] {
    const map = this.#tables.getTableMap(this.#univer.unitId);
    return [...(map ?? [])].map(([name, { sheetId, range, titleMap }]) => ({
      name,
      sheetId,
      box: boxOfRange(range),
      columns: [...titleMap].sort(([, one], [, other]) => one - other).map(([title]) => title),
    }));
  }

  /**
   * Changes the structured references of all formulas of the workbook, for a table or a column that gets another name or
   * vanishes. Call it before the table itself changes.
   */
  changeReferences(change: (reference: ReferenceStruct) => ReferenceStruct | undefined): void {
    for (const sheetId of this.#sheets.ids) {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      const matrix = this.#sheets.univerSheet(sheetId).getCellMatrix();
      matrix.forValue((row, column, cell: Nullable<ICellData>) => {
        const formula = cell?.f;
        if (typeof formula !== 'string') return;
        const changed = withStructuredReferences(formula, change);
        if (changed !== formula) (cellValue[row] ??= {})[column] = { f: changed };
      });
      if (Object.keys(cellValue).length === 0) continue;
      const parameters = { unitId: this.#univer.unitId, subUnitId: sheetId, cellValue };
      this.#univer.commands.syncExecuteCommand(SetRangeValuesMutation.id, parameters);
    }
  }

  #rewrite({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal === true || !params) return;
    const { subUnitId: sheetId, cellValue } = params as WrittenCells;
    let tables: FormulaTable[] | undefined;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (typeof cell?.f !== 'string') continue;
        tables ??= this.tables();
        const place = { sheetId, row: Number(row), column: Number(column), tables };
        const given = formulaForEngine(cell.f, place);
        if (given === cell.f) continue;
        const kept: WrittenFormula = { written: cell.f, given };
        cell.custom = { ...cell.custom, [KEY]: kept };
        cell.f = given;
      }
    }
  }
}
