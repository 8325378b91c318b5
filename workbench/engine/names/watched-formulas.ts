import type { ICellData, ICommandInfo, ICommandService, Nullable } from '@univerjs/core';
import {
  OtherFormulaMarkDirty,
  RemoveOtherFormulaMutation,
  SetFormulaCalculationResultMutation,
  SetOtherFormulaMutation,
} from '@univerjs/engine-formula';
import { valueOf, type CellValue } from '../cell-content';
import type { UniverWorkbook } from '../univer-workbook';

/** For each cell of a formula's place (here only one) the rows of its result. */
type Rows = Readonly<Record<string, Readonly<Record<string, Nullable<ICellData>[][]>> | undefined>>;
type Results = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Rows>> | undefined>> | undefined>
>;

interface Watched {
  readonly sheetId: string;
  readonly formula: string;
  rows: CellValue[][] | undefined;
}

const LOCAL = { onlyLocal: true };
const ANCHOR = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

function rowsIn(results: Rows): CellValue[][] {
  return (results[0]?.[0] ?? []).map((row) => row.map((cell) => valueOf(cell)));
}

/** Formulas that stand in no cell. The engine calculates them with the others, and again when an input changes. */
export class WatchedFormulas {
  readonly #commands: ICommandService;
  readonly #unitId: string;
  readonly #watched = new Map<string, Watched>();

  constructor({ commands, unitId }: UniverWorkbook) {
    this.#commands = commands;
    this.#unitId = unitId;
    commands.onCommandExecuted(({ id, params }: ICommandInfo<{ unitOtherData?: Results }>) => {
      if (id !== SetFormulaCalculationResultMutation.id || !params?.unitOtherData) return;
      this.#take(params.unitOtherData);
    });
  }

  /** @param sheetId the sheet whose cells references without a sheet mean */
  watch(key: string, formula: string, sheetId: string): void {
    const known = this.#watched.get(key);
    if (known?.formula === formula && known.sheetId === sheetId) return;
    this.forget(key);
    this.#watched.set(key, { sheetId, formula, rows: undefined });
    const place = { unitId: this.#unitId, subUnitId: sheetId };
    const formulaMap = { [key]: { f: formula, ranges: [ANCHOR] } };
    this.#commands.syncExecuteCommand(SetOtherFormulaMutation.id, { ...place, formulaMap }, LOCAL);
    const dirty = { [this.#unitId]: { [sheetId]: { [key]: true } } };
    this.#commands.syncExecuteCommand(OtherFormulaMarkDirty.id, dirty, LOCAL);
  }

  forget(key: string): void {
    const known = this.#watched.get(key);
    if (!known) return;
    this.#watched.delete(key);
    const parameters = {
      unitId: this.#unitId,
      subUnitId: known.sheetId,
      formulaIdList: [key],
    };
    this.#commands.syncExecuteCommand(RemoveOtherFormulaMutation.id, parameters, LOCAL);
  }

  /** The results row by row; undefined until they are calculated. */
  rowsOf(key: string): CellValue[][] | undefined {
    return this.#watched.get(key)?.rows;
  }

  #take(results: Results): void {
    for (const sheets of Object.values(results[this.#unitId] ?? {})) {
      for (const [key, rows] of Object.entries(sheets ?? {})) {
        const watched = this.#watched.get(key);
        if (watched) watched.rows = rowsIn(rows);
      }
    }
  }
}
