import { completeKpi } from './kpis/complete-kpi';
import { nameTable, workbookDrafts } from './kpis/workbook-kpis';
import { describeRegion, regionId } from './proposal/describe-region';
import type { ImportOptions } from './proposal/import-options';
import type { Proposal } from './proposal/proposal';
import { chooseTables } from './regions/choose-tables';
import type { ReadTable } from './regions/read-table';
import { gridOf } from './sheet/grid';
import type { SourceSheet } from './sheet/source-sheet';
import { workbookContext } from './workbook-context';

/**
 * What a workbook's sheets could become: the tables found on them, what their columns and rows are, and the KPIs with
 * their figures. Nothing is thrown and nothing changed, whatever the sheets hold.
 */
export function proposeImport(sheets: readonly SourceSheet[], options: ImportOptions): Proposal {
  const { sheet: wanted, range } = options;
  const chosen = sheets.filter(({ name, kind, visibility }) =>
    wanted === undefined ? kind === 'cells' && visibility === 'visible' : name === wanted,
  );
  const found = chosen.flatMap((sheet): readonly ReadTable[] => chooseTables(gridOf(sheet, range)));
  const workbook = workbookContext(chosen, found, options);
  const tables = found.map((read) => nameTable(read, regionId(read), workbook));
  return {
    regions: tables.map(describeRegion),
    kpis: workbookDrafts(tables).map(completeKpi),
    problems: [],
  };
}
