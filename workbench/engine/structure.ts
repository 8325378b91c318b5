import {
  Direction,
  type ICommandInfo,
  type ICommandService,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, isEntireColumn, isEntireRow, type Box } from './box';
import type { Selection } from './selection';
import type { SheetList } from './sheet-list';
import { Signal } from './signal';
import type { StructureChange } from './structure-change';
import { boxOfRange, rangeOfBox } from './univer-range';
import type { UniverWorkbook } from './univer-workbook';

type Sort = Pick<StructureChange, 'kind' | 'along'>;

/** Mutations on whole rows and columns, also those of undo. */
const WHOLE: Readonly<Record<string, Sort | undefined>> = {
  [InsertRowMutation.id]: { kind: 'insert', along: 'rows' },
  [RemoveRowMutation.id]: { kind: 'delete', along: 'rows' },
  [InsertColMutation.id]: { kind: 'insert', along: 'columns' },
  [RemoveColMutation.id]: { kind: 'delete', along: 'columns' },
};
/** Commands that shift a part of the rows or columns. They insert rows at the end of the sheet, which move nothing. */
const PARTS: Readonly<Record<string, Sort | undefined>> = {
  [InsertRangeMoveDownCommand.id]: { kind: 'insert', along: 'rows' },
  [DeleteRangeMoveUpCommand.id]: { kind: 'delete', along: 'rows' },
  [InsertRangeMoveRightCommand.id]: { kind: 'insert', along: 'columns' },
  [DeleteRangeMoveLeftCommand.id]: { kind: 'delete', along: 'columns' },
};
const COMMAND_OF_PART = {
  insert: { rows: InsertRangeMoveDownCommand.id, columns: InsertRangeMoveRightCommand.id },
  delete: { rows: DeleteRangeMoveUpCommand.id, columns: DeleteRangeMoveLeftCommand.id },
} as const;
const COMMAND_OF_WHOLE = {
  insert: { rows: InsertRowByRangeCommand.id, columns: InsertColByRangeCommand.id },
  delete: { rows: RemoveRowByRangeCommand.id, columns: RemoveColByRangeCommand.id },
} as const;

/** The parts of a command's parameters that say where it works. */
interface Where {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly trigger?: string;
}

function extentOf(range: IRange, along: StructureChange['along']): Box {
  const box = boxOfRange(range);
  return along === 'rows'
    ? { ...box, column: 0, columns: MAX_COLUMNS }
    : { ...box, row: 0, rows: MAX_ROWS };
}

/** Inserting and deleting cells, by programs and by people. */
export class Structure {
  readonly changed = new Signal<StructureChange>();
  /** Told before a program inserts or deletes; a listener that throws refuses it. */
  readonly asked = new Signal<StructureChange>();
  /** Told when nobody has refused it, before anything is done. */
  readonly begun = new Signal<StructureChange>();
  /** Told after a program has inserted or deleted, and Univer has moved what it moves. */
  readonly made = new Signal<StructureChange>();
  readonly #commands: ICommandService;
  readonly #workbook: Workbook;
  readonly #unitId: string;
  readonly #sheets: SheetList;
  readonly #selection: Selection;
  /** Parameters of commands whose change was told when they had done their work; Univer reports them later. */
  readonly #told = new WeakSet<object>();

  constructor(
    { commands, workbook, unitId }: UniverWorkbook,
    sheets: SheetList,
    selection: Selection,
  ) {
    this.#selection = selection;
    this.#commands = commands;
    this.#workbook = workbook;
    this.#unitId = unitId;
    this.#sheets = sheets;
    commands.onCommandExecuted((command) => {
      this.#note(command);
    });
  }

  insert(sheetId: string, box: Box, along: StructureChange['along']): void {
    this.#change('insert', sheetId, box, along);
  }

  delete(sheetId: string, box: Box, along: StructureChange['along']): void {
    this.#change('delete', sheetId, box, along);
  }

  #change(kind: Sort['kind'], sheetId: string, box: Box, along: Sort['along']): void {
    this.asked.tell({ kind, sheetId, box, along });
    this.#sheets.ensureSize(
      sheetId,
      isEntireColumn(box) ? 0 : box.row + box.rows,
      isEntireRow(box) ? 0 : box.column + box.columns,
    );
    const { rows, columns } = this.#sheets.sizeOf(sheetId);
    const range = rangeOfBox(box, rows, columns);
    this.#selection.passOver(range);
    this.begun.tell({ kind, sheetId, box, along });
    if (along === 'rows' ? isEntireRow(box) : isEntireColumn(box)) {
      const direction = along === 'rows' ? Direction.UP : Direction.LEFT;
      this.#run(COMMAND_OF_WHOLE[kind][along], { subUnitId: sheetId, range, direction });
    } else {
      const parameters = { unitId: this.#unitId, subUnitId: sheetId, range };
      this.#told.add(parameters);
      this.#runOn(sheetId, COMMAND_OF_PART[kind][along], parameters);
      this.changed.tell({ kind, along, sheetId, box });
    }
    this.made.tell({ kind, sheetId, box, along });
  }

  /** Univer shifts cells of the active sheet only, so the sheet is active for that moment. */
  #runOn(sheetId: string, command: string, parameters: object): void {
    const active = this.#workbook.getActiveSheet();
    const target = this.#sheets.univerSheet(sheetId);
    if (active !== target) this.#workbook.setActiveSheet(target);
    try {
      // The command's work is done before its promise is made.
      void this.#commands.executeCommand(command, parameters);
    } finally {
      if (active !== target) this.#workbook.setActiveSheet(active);
    }
  }

  #run(command: string, parameters: object): void {
    this.#commands.syncExecuteCommand(command, { unitId: this.#unitId, ...parameters });
  }

  #note({ id, params }: ICommandInfo<Where>): void {
    if (!params?.range) return;
    const sheetId = params.subUnitId ?? this.#sheets.activeId;
    const whole = WHOLE[id];
    if (whole && !(params.trigger && PARTS[params.trigger])) {
      this.changed.tell({ ...whole, sheetId, box: extentOf(params.range, whole.along) });
    }
    const part = PARTS[id];
    if (part && !this.#told.has(params))
      this.changed.tell({ ...part, sheetId, box: boxOfRange(params.range) });
  }
}
