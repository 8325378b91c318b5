import type { Layout } from '../../tables/layout';
import { SETTINGS, SETUP } from '../../tables/schema/setup';
import { schemaOf } from '../../tables/schema';
import type { TableName } from '../../tables/table-name';
import { columnReference } from '../choice-name';

/** How formulas name the scorecard's tables in this workbook, whatever they are called in it. */
export interface TableReferences {
  /** The whole table with its headings, blank cells as blank texts; blank when the workbook has no such table. */
  readonly whole: (table: TableName) => string;
  /** Value of a column in the row of the ID that a cell holds, as text; undefined when the workbook has no such column. */
  readonly lookUp: (table: TableName, field: string, id: string) => string | undefined;
  /** Value of a setting as text. */
  readonly setting: (field: string) => string;
}

/** From where the tables stood when the workbook was read. */
export function tableReferences({ setup, tables }: Layout): TableReferences {
  const column = (table: TableName, field: string): string | undefined => {
    const layout = tables.get(table);
    const index = schemaOf(table)?.columns.findIndex((each) => each.field === field) ?? -1;
    const heading = layout?.grid.columns[layout.positions[index] ?? -1];
    return layout && heading !== undefined ? columnReference(layout.grid.name, heading) : undefined;
  };
  const nameOf = (table: TableName): string | undefined =>
    table === SETUP.name ? setup?.grid.name : tables.get(table)?.grid.name;
  return {
    whole: (table) => {
      const name = nameOf(table);
      return name === undefined ? '' : `IF(${name}[#All]="","",${name}[#All])`;
    },
    lookUp: (table, field, id) => {
      const [ids, values] = [column(table, 'id'), column(table, field)];
      return ids === undefined || values === undefined
        ? undefined
        : `XLOOKUP(${id},${ids},${values},"")&""`;
    },
    setting: (field) => {
      const heading = SETTINGS.find((each) => each.field === field)?.heading;
      if (!setup || heading === undefined) return '""';
      const of = (position: number): string =>
        columnReference(setup.grid.name, setup.grid.columns[position] ?? '');
      return `XLOOKUP("${heading}",${of(setup.setting)},${of(setup.value)},"")&""`;
    },
  };
}
