import type { ICommandInfo, ICommandService, IRange } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SheetsSelectionsService,
  type ISelectionWithStyle,
  type ISetSelectionsOperationParams,
} from '@univerjs/sheets';
import type { Box } from './box';
import type { SheetList } from './sheet-list';
import { Signal } from './signal';
import { boxOfRange, rangeOfBox } from './univer-range';
import type { UniverWorkbook } from './univer-workbook';

export interface SelectedBoxes {
  readonly sheetId: string;
  /** At least one; the last one is where the active cell lies. */
  readonly boxes: readonly Box[];
}

const FIRST_CELL: Box = { row: 0, column: 0, rows: 1, columns: 1 };

/** What is selected in each sheet. */
export class Selection {
  readonly changed = new Signal<SelectedBoxes>();
  readonly #commands: ICommandService;
  readonly #service: SheetsSelectionsService;
  readonly #unitId: string;
  readonly #sheets: SheetList;
  readonly #passedOver = new WeakSet<object>();
  /** Parameters of operations that left everything as it was. */
  readonly #unmoved = new WeakSet<object>();

  constructor({ commands, injector, unitId }: UniverWorkbook, sheets: SheetList) {
    this.#commands = commands;
    this.#service = injector.get(SheetsSelectionsService);
    this.#unitId = unitId;
    this.#sheets = sheets;
    commands.beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
      if (id === SetSelectionsOperation.id && params) {
        this.#leave(params as ISetSelectionsOperationParams);
      }
    });
    commands.onCommandExecuted(({ id, params }: ICommandInfo<{ subUnitId?: string }>) => {
      if (id !== SetSelectionsOperation.id || params?.subUnitId === undefined) return;
      if (!this.#unmoved.has(params)) this.changed.tell(this.of(params.subUnitId));
    });
  }

  get current(): SelectedBoxes {
    return this.of(this.#sheets.activeId);
  }

  of(sheetId: string): SelectedBoxes {
    const ranges = this.#selectionsOf(sheetId).map(({ range }) => range);
    return { sheetId, boxes: ranges.length === 0 ? [FIRST_CELL] : ranges.map(boxOfRange) };
  }

  /** The cell that typing would go into. */
  activeCellOf(sheetId: string): Box {
    const primary = this.#selectionsOf(sheetId).at(-1)?.primary;
    const first = this.of(sheetId).boxes.at(-1) ?? FIRST_CELL;
    const { row, column } = primary
      ? { row: primary.actualRow, column: primary.actualColumn }
      : first;
    return { row, column, rows: 1, columns: 1 };
  }

  select(sheetId: string, boxes: readonly Box[]): void {
    this.#sheets.activate(sheetId);
    const { rows, columns } = this.#sheets.sizeOf(sheetId);
    const selections = boxes.map((box) => selectionOf(rangeOfBox(box, rows, columns)));
    const parameters = { unitId: this.#unitId, subUnitId: sheetId, selections };
    this.#commands.syncExecuteCommand(SetSelectionsOperation.id, parameters);
  }

  /**
   * Lets the selection stay where it is although a program inserts or deletes these cells: Univer would select them, at once
   * or, after another insertion, a third of a second later.
   */
  passOver(range: IRange): void {
    this.#passedOver.add(range);
  }

  #selectionsOf(sheetId: string): readonly Readonly<ISelectionWithStyle>[] {
    return this.#service.getWorkbookSelections(this.#unitId).getSelectionsOfWorksheet(sheetId);
  }

  #leave(params: ISetSelectionsOperationParams): void {
    if (!params.selections.some(({ range }) => this.#passedOver.has(range))) return;
    const size = this.#sheets.sizeOf(params.subUnitId);
    const selections = this.#selectionsOf(params.subUnitId);
    params.selections =
      selections.length === 0
        ? [selectionOf(rangeOfBox(FIRST_CELL))]
        : selections.map((one) => cutToSize(one, size));
    params.reveal = false;
    this.#unmoved.add(params);
  }
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Univer's sheets get smaller when rows and columns are deleted. */
function cutToSize(selection: ISelectionWithStyle, { rows, columns }: Size): ISelectionWithStyle {
  const { startRow, startColumn, endRow, endColumn } = selection.range;
  if (endRow < rows && endColumn < columns) return selection;
  const [row, column] = [Math.min(startRow, rows - 1), Math.min(startColumn, columns - 1)];
  const box = { ...boxOfRange(selection.range), row, column };
  return selectionOf(rangeOfBox(box, rows, columns));
}

function selectionOf(range: IRange): ISelectionWithStyle {
  const { startRow, startColumn } = range;
  const corner = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  const primary = { ...corner, actualRow: startRow, actualColumn: startColumn };
  return { range, primary: { ...primary, isMerged: false, isMergedMainCell: false }, style: null };
}
