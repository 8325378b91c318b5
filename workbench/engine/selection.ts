import type { ICommandInfo, ICommandService, IRange } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
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

  constructor({ commands, injector, unitId }: UniverWorkbook, sheets: SheetList) {
    this.#commands = commands;
    this.#service = injector.get(SheetsSelectionsService);
    this.#unitId = unitId;
    this.#sheets = sheets;
    commands.onCommandExecuted(({ id, params }: ICommandInfo<{ subUnitId?: string }>) => {
      if (id !== SetSelectionsOperation.id || params?.subUnitId === undefined) return;
      this.changed.tell(this.of(params.subUnitId));
    });
  }

  get current(): SelectedBoxes {
    return this.of(this.#sheets.activeId);
  }

  of(sheetId: string): SelectedBoxes {
    const selections = this.#service.getWorkbookSelections(this.#unitId);
    const ranges = selections.getSelectionsOfWorksheet(sheetId).map(({ range }) => range);
    return { sheetId, boxes: ranges.length === 0 ? [FIRST_CELL] : ranges.map(boxOfRange) };
  }

  /** The cell that typing would go into. */
  activeCellOf(sheetId: string): Box {
    const selections = this.#service.getWorkbookSelections(this.#unitId);
    const primary = selections.getSelectionsOfWorksheet(sheetId).at(-1)?.primary;
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
}

function selectionOf(range: IRange): object {
  const { startRow, startColumn } = range;
  const corner = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
  const primary = { ...corner, actualRow: startRow, actualColumn: startColumn };
  return { range, primary: { ...primary, isMerged: false, isMergedMainCell: false }, style: null };
}
