import { cellAddress } from '../../tables/cell-address';
import type { Grid } from '../sheet/grid';
import type { ReadTable } from '../regions/read-table';
import type { RowGuess } from '../rows/row-guess';
import type { KpiDraft } from './kpi-draft';

/** The table that drafts are made of. */
export interface DraftTable {
  readonly read: ReadTable;
  /** Its name in the proposal. */
  readonly region: string;
  /** The headings of all its sections. */
  readonly sections: readonly string[];
}

/** The KPI of a row, as yet without figures. */
export function newDraft(
  key: string,
  row: RowGuess,
  { read: { table, columns, context }, region, sections }: DraftTable,
): KpiDraft {
  const { grid } = table;
  const names = columns.find(({ guess }) => guess.role === 'kpi');
  const nameAt = row.nameAt ?? { at: row.line.at, place: names?.place ?? 0 };
  return {
    key,
    name: row.name ?? '',
    sheet: grid.sheet.name,
    region,
    row: nameAt.at + 1,
    cell: addressOn(grid, nameAt.at, nameAt.place),
    figures: [],
    second: [],
    edges: {},
    fields: {},
    titles: context.titles,
    sections,
    ...(row.section === undefined ? {} : { section: row.section }),
  };
}

/** The address of a cell by its line and place, with its sheet. */
export function addressOn({ isTurned, sheet: { name } }: Grid, at: number, place: number): string {
  return isTurned ? cellAddress(name, place, at) : cellAddress(name, at, place);
}
