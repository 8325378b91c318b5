import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type ICommandService,
  type IExecutionOptions,
  type IWorksheetData,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from './box';
import { emptySheet } from './empty-workbook';
import type { UniverWorkbook } from './univer-workbook';

/** A sheet grows by so much at a time. */
const STEP_ROWS = 200;
const STEP_COLUMNS = 26;

/** Univer activates a sheet that somebody adds or shows, unless it comes from elsewhere. Programs do not want that. */
const QUIETLY: IExecutionOptions = { fromCollab: true };

function roundedUp(size: number, step: number, limit: number): number {
  return Math.min(limit, Math.ceil(size / step) * step);
}

/** The sheets of the workbook, in the order of their tabs. */
export class SheetList {
  readonly #commands: ICommandService;
  readonly #workbook: Workbook;
  readonly #unitId: string;

  constructor({ commands, workbook, unitId }: UniverWorkbook) {
    this.#commands = commands;
    this.#workbook = workbook;
    this.#unitId = unitId;
  }

  get ids(): string[] {
    return this.#workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  get activeId(): string {
    return this.#workbook.getActiveSheet().getSheetId();
  }

  has(sheetId: string): boolean {
    return Boolean(this.#workbook.getSheetBySheetId(sheetId));
  }

  /** The sheet of that name in any case. */
  idOf(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.ids.find((id) => this.nameOf(id).toLowerCase() === wanted);
  }

  nameOf(sheetId: string): string {
    return this.univerSheet(sheetId).getName();
  }

  /** Univer's own sheet, for the rooms that set what only Univer knows. */
  univerSheet(sheetId: string): Worksheet {
    const sheet = this.#workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  add(name: string, index = this.ids.length, more: Partial<IWorksheetData> = {}): string {
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ ...emptySheet(id, name), ...more });
    this.#run(InsertSheetMutation.id, { index, sheet }, QUIETLY);
    return id;
  }

  remove(sheetId: string): void {
    this.#forgetFormulas(sheetId);
    this.#run(RemoveSheetCommand.id, { subUnitId: sheetId });
  }

  /** Univer rewrites formulas that name a sheet once it is gone, and stumbles over those of the sheet itself. */
  #forgetFormulas(sheetId: string): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    this.univerSheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell?.f || cell?.si) (cellValue[row] ??= {})[column] = { f: null, si: null };
      });
    // Nobody edits these cells.
    this.#run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue }, { onlyLocal: true });
  }

  rename(sheetId: string, name: string): void {
    this.#run(SetWorksheetNameCommand.id, { subUnitId: sheetId, name });
  }

  move(sheetId: string, index: number): void {
    const fromOrder = this.ids.indexOf(sheetId);
    this.#run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder, toOrder: index });
  }

  activate(sheetId: string): void {
    if (sheetId !== this.activeId)
      this.#run(SetWorksheetActiveOperation.id, { subUnitId: sheetId });
  }

  isHidden(sheetId: string): boolean {
    return this.univerSheet(sheetId).isSheetHidden() === BooleanNumber.TRUE;
  }

  setHidden(sheetId: string, isHidden: boolean): void {
    const hidden = isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.#run(SetWorksheetHideMutation.id, { subUnitId: sheetId, hidden }, QUIETLY);
  }

  /** `#RRGGBB`, or '' for none. */
  tabColourOf(sheetId: string): string {
    return this.univerSheet(sheetId).getTabColor() ?? '';
  }

  setTabColour(sheetId: string, colour: string): void {
    this.#run(SetTabColorMutation.id, { subUnitId: sheetId, color: colour });
  }

  /** How many rows and columns the sheet has got so far; it grows when something is written behind them. */
  sizeOf(sheetId: string): { rows: number; columns: number } {
    const sheet = this.univerSheet(sheetId);
    return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  }

  ensureSize(sheetId: string, rows: number, columns: number): void {
    const size = this.sizeOf(sheetId);
    if (rows > size.rows) {
      const rowCount = roundedUp(rows, STEP_ROWS, MAX_ROWS);
      this.#run(SetWorksheetRowCountMutation.id, { subUnitId: sheetId, rowCount });
    }
    if (columns > size.columns) {
      const columnCount = roundedUp(columns, STEP_COLUMNS, MAX_COLUMNS);
      this.#run(SetWorksheetColumnCountMutation.id, { subUnitId: sheetId, columnCount });
    }
  }

  #run(command: string, parameters: object, options?: IExecutionOptions): void {
    const whole = { unitId: this.#unitId, ...parameters };
    if (!this.#commands.syncExecuteCommand(command, whole, options)) {
      throw new Error(`Univer refused ${command}.`);
    }
  }
}
