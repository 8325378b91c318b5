import {
  CommandType,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Nullable,
} from '@univerjs/core';
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { SheetList } from '../sheet-list';
import type { UniverWorkbook } from '../univer-workbook';
import { EngineTables } from './engine-tables';
import {
  canStandIn,
  formulaForEngine,
  formulaForExcel,
  formulaInFull,
  isOfEngine,
  type FormulaPlace,
} from './rewrite';
import { SheetNames, namesOfSheetsIn } from './sheet-names';

/** Kept with a cell, so that it moves with it. */
interface WrittenFormula {
  /** As it was typed or set. */
  readonly written: string;
  /** What the engine was given for it then. */
  readonly given: string;
}

const KEY = 'formula';
const OF_NAMES: ReadonlySet<string> = new Set([
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
]);
// Its name tells the engine's listeners that nobody edited these cells.
const RENEW_FORMULAS = 'sheet.command.rewrite-table-and-name-formulas';

interface WrittenCells {
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>> | undefined>;
}

const WORDS = /[\p{L}\p{N}_.\\?]+/gu;

function hasWordOf(formula: string, words: ReadonlySet<string>): boolean {
  if (words.size === 0) return false;
  return (formula.toLowerCase().match(WORDS) ?? []).some((word) => words.has(word));
}

function isWritten(value: unknown): value is WrittenFormula {
  return typeof value === 'object' && value !== null && 'written' in value && 'given' in value;
}

/**
 * Formulas as people write them, beside what the engine calculates. Whoever writes a formula (typing, pasting, a program)
 * goes through one command, and there it is rewritten.
 */
export class FormulaTexts {
  /** The tables that formulas can name. */
  readonly tables: EngineTables;
  readonly #names: SheetNames;
  readonly #univer: UniverWorkbook;
  readonly #sheets: SheetList;
  readonly #changedNames: string[] = [];
  #isOver = false;

  constructor(univer: UniverWorkbook, sheets: SheetList) {
    this.#univer = univer;
    this.#sheets = sheets;
    this.tables = new EngineTables(univer);
    this.#names = new SheetNames(univer);
    this.#names.rewrite = (formula, sheetId) => this.forEngine(formula, sheetId);
    univer.commands.beforeCommandExecuted((command, options) => {
      this.#rewrite(command, options);
    });
    univer.commands.registerCommand({
      id: RENEW_FORMULAS,
      type: CommandType.COMMAND,
      handler: (_accessor, { sheetId, cellValue }: { sheetId: string; cellValue: object }) => {
        const parameters = { unitId: univer.unitId, subUnitId: sheetId, cellValue };
        return univer.commands.syncExecuteCommand(SetRangeValuesMutation.id, parameters);
      },
    });
    univer.workbook.disposeWithMe(() => {
      this.#isOver = true;
    });
    univer.commands.onCommandExecuted(({ id, params }: ICommandInfo<{ name?: string }>) => {
      if (OF_NAMES.has(id) && params?.name !== undefined) this.#renewSoon(params.name);
    });
  }

  /** A formula that stands in no cell, for the engine. */
  forEngine(formula: string, sheetId: string): string {
    return formulaForEngine(formula, this.#placeOf(sheetId, 0, 0));
  }

  /** The formula as it was written, or, if the engine has changed it since, as Excel shows what it is now. */
  shown(sheetId: string, row: number, column: number, current: string): string {
    const written = this.#writtenAt(sheetId, row, column, current);
    if (written !== undefined || !isOfEngine(current)) return written ?? current;
    return formulaForExcel(current, this.#placeOf(sheetId, row, column));
  }

  /** The formula with tables and columns named in full, whoever's table it stands in. */
  inFull(sheetId: string, row: number, column: number, current: string): string {
    const written = this.#writtenAt(sheetId, row, column, current);
    if (written === undefined && !isOfEngine(current)) return current;
    return formulaInFull(written ?? current, this.#placeOf(sheetId, row, column));
  }

  /**
   * Rewrites formulas for tables and names that came, went or mean something else than before.
   * @param changed names whose formulas the engine must read again, although they are the same
   */
  renew(changed: readonly string[] = []): void {
    const words = new Set(changed.map((name) => name.toLowerCase()));
    for (const sheetId of this.#sheets.ids) {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      const matrix = this.#sheets.univerSheet(sheetId).getCellMatrix();
      matrix.forValue((row, column, cell: Nullable<ICellData>) => {
        const current = cell?.f;
        if (typeof current !== 'string') return;
        const text = this.#writtenAt(sheetId, row, column, current) ?? current;
        if (
          !hasWordOf(text, words) &&
          formulaForEngine(text, this.#placeOf(sheetId, row, column)) === current
        ) {
          return;
        }
        (cellValue[row] ??= {})[column] = { f: text };
      });
      if (Object.keys(cellValue).length === 0) continue;
      this.#univer.commands.syncExecuteCommand(RENEW_FORMULAS, { sheetId, cellValue });
    }
  }

  /**
   * Names change in the middle of commands, whose end is waited for, and a request may change many. A calculation that
   * somebody waits for starts in a later task than this one.
   */
  #renewSoon(name: string): void {
    this.#univer.injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
    if (this.#changedNames.push(name) > 1) return;
    setTimeout(() => {
      const names = this.#changedNames.splice(0);
      if (!this.#isOver) this.renew(names);
    }, 0);
  }

  #placeOf(sheetId: string, row: number, column: number): FormulaPlace {
    const names = {
      isNeeded: this.#names.isNeeded,
      codeOf: (name: string, home: string) => this.#names.codeOf(name, home),
      isOfBook: (name: string) => this.#names.isOfBook(name),
      nameOf: (code: string) => this.#names.nameOf(code),
      sheetIdOf: (name: string) => this.#sheets.idOf(name),
      sheetNameOf: (id: string) => (this.#sheets.has(id) ? this.#sheets.nameOf(id) : '#REF'),
    };
    return { sheetId, row, column, tables: this.tables.all, names };
  }

  /** What was written into the cell, as long as the engine has not changed it since. */
  #writtenAt(sheetId: string, row: number, column: number, current: string): string | undefined {
    const kept: unknown = this.#sheets.univerSheet(sheetId).getCellRaw(row, column)?.custom?.[KEY];
    // A name of another sheet is written with that sheet's name, which may have changed.
    if (!isWritten(kept) || namesOfSheetsIn(current)) return undefined;
    if (kept.given !== current || !canStandIn(kept.written, this.#placeOf(sheetId, row, column))) {
      return undefined;
    }
    return kept.written;
  }

  #rewrite({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal === true || !params) return;
    const { subUnitId: sheetId, cellValue } = params as WrittenCells;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        if (typeof cell?.f !== 'string') continue;
        const place = this.#placeOf(sheetId, Number(row), Number(column));
        const given = formulaForEngine(cell.f, place);
        if (given === cell.f) continue;
        const kept: WrittenFormula = { written: cell.f, given };
        cell.custom = { ...cell.custom, [KEY]: kept };
        cell.f = given;
      }
    }
  }
}
