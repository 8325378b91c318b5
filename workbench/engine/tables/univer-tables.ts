import type { ICommandService } from '@univerjs/core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableColumnDataTypeEnum,
  TableManager,
} from '@univerjs/sheets-table';
import type { Box } from '../box';
import type { EngineTables } from '../formula-text/engine-tables';
import { KEPT, keptOf } from '../kept';
import { boxOfRange, rangeOfBox } from '../univer-range';
import type { UniverWorkbook } from '../univer-workbook';
import type { ColumnExtras, TableExtras, TableRecord } from './table-record';

const NO_EXTRAS: TableExtras = { totalsRow: false };

type UniverTable = NonNullable<ReturnType<TableManager['getTable']>>;

/** A table as Univer has it, before it has a number of ours. */
export type FoundTable = Omit<TableRecord, 'number'>;

/** The cells that Univer counts to the table: it has no totals row. */
function univerBox({ box, extras }: Pick<TableRecord, 'box' | 'extras'>): Box {
  return extras.totalsRow ? { ...box, rows: box.rows - 1 } : box;
}

/** The tables of Univer's plugin: what the grid draws, formulas name and files are written from. */
export class UniverTables {
  readonly #commands: ICommandService;
  readonly #manager: TableManager;
  readonly #unitId: string;

  readonly #engineTables: EngineTables;

  constructor({ commands, injector, unitId }: UniverWorkbook, engineTables: EngineTables) {
    this.#engineTables = engineTables;
    this.#commands = commands;
    this.#manager = injector.get(TableManager);
    this.#unitId = unitId;
  }

  get all(): FoundTable[] {
    return this.#manager
      .getTableList(this.#unitId)
      .flatMap(({ id }) => this.#manager.getTable(this.#unitId, id) ?? [])
      .map((table) => this.#read(table));
  }

  add(table: FoundTable): void {
    const parameters = {
      unitId: this.#unitId,
      subUnitId: table.sheetId,
      tableId: table.id,
      name: table.name,
      range: rangeOfBox(univerBox(table)),
      header: table.columns.map(({ name }) => name),
      options: {
        showHeader: table.showHeaders,
        columns: this.#columnsJson(table),
      },
    };
    this.#commands.syncExecuteCommand(AddSheetTableMutation.id, parameters);
    this.#keepMore(table);
  }

  remove({ id, sheetId }: FoundTable): void {
    const parameters = { unitId: this.#unitId, subUnitId: sheetId, tableId: id };
    this.#commands.syncExecuteCommand(DeleteSheetTableMutation.id, parameters);
  }

  /** Formulas know the table no longer. */
  forget(name: string): void {
    this.#engineTables.remove(name);
  }

  /** Makes Univer's table what the record says. */
  update(table: FoundTable): void {
    const live = this.#manager.getTable(this.#unitId, table.id);
    if (!live) return;
    const config = {
      ...(live.getDisplayName() !== table.name && { name: table.name }),
      updateRange: { newRange: rangeOfBox(univerBox(table)) },
      options: { showHeader: table.showHeaders },
    };
    const parameters = {
      unitId: this.#unitId,
      subUnitId: table.sheetId,
      tableId: table.id,
      config,
    };
    this.#commands.syncExecuteCommand(SetSheetTableMutation.id, parameters);
    this.#keepMore(table);
  }

  /** What Univer's mutations have no parameters for; then the engine of formulas gets the table as it is now. */
  #keepMore(table: FoundTable): void {
    const live = this.#manager.getTable(this.#unitId, table.id);
    live?.setColumns(this.#columnsJson(table));
    live?.setTableMeta({ [KEPT]: table.extras });
    this.#engineTables.set({
      ...table,
      showTotals: table.extras.totalsRow,
      columns: table.columns.map(({ name }) => name),
    });
  }

  #columnsJson({ columns }: FoundTable): Parameters<UniverTable['setColumns']>[0] {
    return columns.map(({ id, name, extras }, place) => ({
      id,
      displayName: name,
      dataType: TableColumnDataTypeEnum.None,
      formula: '',
      meta: { [KEPT]: { ...extras, name, place } },
      style: {},
    }));
  }

  #read(table: UniverTable): FoundTable {
    const { id, subUnitId, name, columns, meta } = table.getTableInfo();
    const extras = (keptOf(meta) as TableExtras | undefined) ?? NO_EXTRAS;
    const box = boxOfRange(table.getRange());
    return {
      id,
      sheetId: subUnitId,
      name,
      box: extras.totalsRow ? { ...box, rows: box.rows + 1 } : box,
      showHeaders: table.isShowHeader(),
      columns: columns.map((column) => ({
        id: column.id,
        name: column.displayName,
        extras: (keptOf(column.meta) as ColumnExtras | undefined) ?? {},
      })),
      extras,
    };
  }
}
