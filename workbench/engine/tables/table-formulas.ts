import { parseStructRef, stringifyStructRef, tokenize, tokenTypes } from '@borgar/fx';
import { CommandType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellPlace } from '../calculation';
import type { SheetEngine } from '../sheet-engine';

/** A part of a table that a formula names. */
export interface TableReference {
  readonly table: string;
  /** None stands for all of them. */
  readonly columns: readonly string[];
  /** Parts of the table, in lower case: `all`, `headers`, `this row` … */
  readonly sections: readonly string[];
}

/** What is written instead of a reference to a table; undefined leaves it as it is. */
export type ReferenceChange = (
  reference: TableReference,
  cell: CellPlace,
) => TableReference | string | undefined;

// Its name tells the engine's listeners that nobody edited these cells.
const REWRITE_TABLE_REFERENCES = 'sheet.command.rewrite-table-references';
const MAY_NAME_A_TABLE = /[A-Za-z_\\\u0080-\uFFFF]/;

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function written(change: TableReference | string): string {
  if (typeof change === 'string') return change;
  const { table, columns, sections } = change;
  if (columns.length === 0 && sections.length === 0) return table;
  const reference = { table, columns: [...columns], sections: [...sections] };
  return stringifyStructRef(reference, { thisRow: true });
}

/** The formula with its references to tables changed; a name alone counts where `isTable` knows it. */
export function withChangedReferences(
  formula: string,
  isTable: (name: string) => boolean,
  change: (reference: TableReference) => TableReference | string | undefined,
): string {
  return tokenize(formula)
    .map(({ type, value }) => {
      const isName = type === tokenTypes.REF_NAMED && isTable(value);
      const struct = type === tokenTypes.REF_STRUCT ? parseStructRef(value) : undefined;
      if (!isName && !struct) return value;
      const { table = '', columns = [], sections = [] } = struct ?? { table: value };
      const changed = change({ table, columns, sections });
      return changed === undefined ? value : written(changed);
    })
    .join('');
}

/** Changes what formulas say of tables that get another name, lose columns or vanish. */
export class TableFormulas {
  readonly #engine: SheetEngine;

  constructor(engine: SheetEngine) {
    this.#engine = engine;
    engine.univer.commands.registerCommand({
      id: REWRITE_TABLE_REFERENCES,
      type: CommandType.COMMAND,
      handler: (_accessor, parameters: { write: () => void }) => {
        parameters.write();
        return true;
      },
    });
  }

  /** @param table the table whose references change, by the name that formulas call it now */
  change(table: string, change: ReferenceChange): void {
    const write = () => {
      for (const sheetId of this.#engine.sheets.ids) this.#changeOn(sheetId, table, change);
    };
    this.#engine.univer.commands.syncExecuteCommand(REWRITE_TABLE_REFERENCES, { write });
  }

  #changeOn(sheetId: string, table: string, change: ReferenceChange): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    const matrix = this.#engine.sheets.univerSheet(sheetId).getCellMatrix();
    matrix.forValue((row, column, cell: Nullable<ICellData>) => {
      const current = cell?.f;
      if (!current || !MAY_NAME_A_TABLE.test(current)) return;
      const formula = this.#engine.formulaTexts.inFull(sheetId, row, column, current);
      if (!formula.toLowerCase().includes(table.toLowerCase())) return;
      const changed = withChangedReferences(
        formula,
        (name) => sameName(name, table),
        (reference) =>
          sameName(reference.table, table)
            ? change(reference, { sheetId, row, column })
            : undefined,
      );
      if (changed !== formula) (cellValue[row] ??= {})[column] = { f: changed };
    });
    if (Object.keys(cellValue).length > 0) this.#engine.cells.writeData(sheetId, cellValue);
  }
}
