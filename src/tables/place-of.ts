import { addressIn, excelRow } from './grid-cell';
import type { Layout } from './layout';
import type { Place } from './problem';
import { rowByName } from './row-by-name';
import { schemaOf } from './schema';
import { SETTINGS } from './schema/setup';
import type { TableGrid } from './table-grid';
import { isTableName } from './table-name';

/** An object of the model by its table and key, and the field that is meant. */
export interface ModelObject {
  readonly table: string;
  /** The key as people read it, several fields joined by ", "; blank for the table as a whole. */
  readonly id: string;
  /** The model's name of a column; in the Setup table, of a setting. */
  readonly field?: string;
}

/** Where an object of the model stands in the workbook, as far as the workbook has it. */
export function placeOf(object: ModelObject, layout: Layout): Place {
  const { table } = object;
  if (!isTableName(table)) return { table };
  return table === 'BSC_Setup' ? placeOfSetting(object, layout) : placeOfRow(object, layout);
}

function placeOfSetting({ table, field }: ModelObject, { setup }: Layout): Place {
  if (!setup) return { table };
  const { grid, fields, value } = setup;
  const row = field === undefined ? -1 : fields.indexOf(field);
  const column = SETTINGS.find((setting) => setting.field === field)?.heading;
  if (row < 0) return { table, sheet: grid.sheet, column };
  return { table, sheet: grid.sheet, column, ...cellAt(grid, row, value) };
}

function placeOfRow({ table, id, field }: ModelObject, { tables }: Layout): Place {
  const schema = isTableName(table) ? schemaOf(table) : undefined;
  const layout = schema && tables.get(schema.name);
  if (!schema || !layout) return { table };
  const { grid, items, positions } = layout;
  const index = schema.columns.findIndex((column) => column.field === (field ?? schema.key[0]));
  const column = schema.columns[index]?.heading;
  const row = rowByName(items, schema.key, id);
  if (row < 0) return { table, sheet: grid.sheet, column };
  return { table, sheet: grid.sheet, column, ...cellAt(grid, row, positions[index] ?? -1) };
}

/** The Excel row, and the address of the cell when its column is there. */
function cellAt(
  grid: Pick<TableGrid, 'sheet' | 'top' | 'left'>,
  row: number,
  position: number,
): Pick<Place, 'row' | 'cell'> {
  if (position < 0) return { row: excelRow(grid, row) };
  return { row: excelRow(grid, row), cell: addressIn(grid, row, position) };
}
