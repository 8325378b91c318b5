import type { KnownNames, NamedRow } from '../cells/cell-context';
import { readText } from '../cells/text';
import type { CellValue, TableGrid } from '../table-grid';
import type { IdTable, TableName } from '../table-name';
import { positionsOf } from './headings';

/** The heading over the names of each table that rows refer to. */
const NAME_HEADINGS: Readonly<Record<IdTable, string>> = {
  BSC_Perspectives: 'Perspective',
  BSC_Units: 'Unit',
  BSC_Objectives: 'Objective',
  BSC_KPIs: 'KPI',
};

/** The IDs and names of the four tables that rows refer to, to tell of a name that was typed for an ID. */
export function knownNames(found: ReadonlyMap<TableName, TableGrid>): KnownNames {
  return {
    BSC_Perspectives: namesIn('BSC_Perspectives', found),
    BSC_Units: namesIn('BSC_Units', found),
    BSC_Objectives: namesIn('BSC_Objectives', found),
    BSC_KPIs: namesIn('BSC_KPIs', found),
  };
}

function namesIn(table: IdTable, found: ReadonlyMap<TableName, TableGrid>): NamedRow[] {
  const grid = found.get(table);
  if (!grid) return [];
  const [idAt = -1, nameAt = -1] = positionsOf(['ID', NAME_HEADINGS[table]], grid);
  return grid.rows.flatMap((cells) => {
    const [id, name] = [textOf(cells[idAt]), textOf(cells[nameAt])];
    return id === undefined || name === undefined ? [] : [{ id, name }];
  });
}

function textOf(cell: CellValue = null): string | undefined {
  return cell === null || typeof cell === 'object' ? undefined : readText(cell);
}
