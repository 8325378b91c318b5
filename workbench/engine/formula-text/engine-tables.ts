import {
  ISuperTableService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import type { Box } from '../box';
import { boxOfRange, rangeOfBox } from '../univer-range';
import type { UniverWorkbook } from '../univer-workbook';
import {
  columnNameOf,
  engineColumnName,
  engineTableName,
  tableNameOf,
  type TableExtent,
} from './engine-names';
import type { FormulaTable } from './formula-table';

/**
 * The tables that the engine of formulas knows. It always takes the first row for the header and knows no totals, so each
 * table is there three times: for its data, with its header, and as a whole.
 */
export class EngineTables {
  readonly #univer: UniverWorkbook;
  readonly #service: ISuperTableService;
  /** Every formula that is written asks for them. */
  #known: readonly FormulaTable[] | undefined;

  constructor(univer: UniverWorkbook) {
    this.#univer = univer;
    this.#service = univer.injector.get(ISuperTableService);
    this.#service.update$.subscribe(() => {
      this.#known = undefined;
    });
  }

  get all(): readonly FormulaTable[] {
    return (this.#known ??= this.#read());
  }

  set({ name, sheetId, box, showHeaders, showTotals, columns }: FormulaTable): void {
    const last = box.row + box.rows - (showTotals ? 2 : 1);
    const first = showHeaders ? box.row : box.row - 1;
    const titleMap = new Map(columns.map((column, index) => [engineColumnName(column), index]));
    const tell = (extent: TableExtent, rows: Pick<Box, 'row' | 'rows'>) => {
      this.#univer.commands.syncExecuteCommand(SetSuperTableMutation.id, {
        unitId: this.#univer.unitId,
        tableName: engineTableName(name, extent),
        reference: { sheetId, range: rangeOfBox({ ...box, ...rows }), titleMap },
      });
    };
    tell('data', { row: first, rows: last - first + 1 });
    tell('headers and data', { row: first, rows: last - first + 1 });
    tell('whole', box);
  }

  remove(name: string): void {
    for (const extent of ['data', 'headers and data', 'whole'] as const) {
      this.#univer.commands.syncExecuteCommand(RemoveSuperTableMutation.id, {
        unitId: this.#univer.unitId,
        tableName: engineTableName(name, extent),
      });
    }
  }

  #read(): FormulaTable[] {
    const map = this.#service.getTableMap(this.#univer.unitId);
    return [...(map ?? [])].flatMap(([engineName, { sheetId, range, titleMap }]) => {
      const { name, extent } = tableNameOf(engineName);
      const data = map?.get(engineTableName(name, 'data'));
      if (extent !== 'whole' || !data) return [];
      const box = boxOfRange(range);
      return {
        name,
        sheetId,
        box,
        showHeaders: data.range.startRow === range.startRow,
        showTotals: data.range.endRow < range.endRow,
        columns: [...titleMap]
          .sort(([, one], [, other]) => one - other)
          .map(([title]) => columnNameOf(title)),
      };
    });
  }
}
