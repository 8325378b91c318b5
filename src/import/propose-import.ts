import { correctedKpis, withLinks } from './corrections/corrected-kpis';
import { correctedTables } from './corrections/corrected-table';
import { completeKpi } from './kpis/complete-kpi';
import { wholePercents } from './kpis/whole-percents';
import { nameTable, workbookDrafts } from './kpis/workbook-kpis';
import { kpiProblems } from './problems/kpi-problems';
import { secondFigures } from './problems/second-figures';
import { nothingFound, sheetProblems } from './problems/sheet-problems';
import { separatorProblems } from './problems/separator-problems';
import { tableProblems } from './problems/table-problems';
import { totalProblems } from './problems/total-problems';
import { describeRegion, regionId } from './proposal/describe-region';
import type { ImportOptions } from './proposal/import-options';
import type { Proposal } from './proposal/proposal';
import { chooseTables } from './regions/choose-tables';
import { gridOf } from './sheet/grid';
import type { SourceSheet } from './sheet/source-sheet';
import { workbookContext } from './workbook-context';

/**
 * What a workbook's sheets could become: the tables found on them, what their columns and rows are, and the KPIs with
 * their figures. Nothing is thrown and nothing changed, whatever the sheets hold.
 */
export function proposeImport(sheets: readonly SourceSheet[], options: ImportOptions): Proposal {
  const chosen = chosenSheets(sheets, options);
  const grids = chosen.map((sheet) => gridOf(sheet, options.range));
  const problems = sheetProblems(sheets, grids, options);
  if (problems.some(({ severity }) => severity === 'Error'))
    return { regions: [], kpis: [], problems };
  const { corrections = [] } = options;
  const found = grids.flatMap((grid) => correctedTables(grid, chooseTables(grid), corrections));
  if (found.length === 0) {
    return { regions: [], kpis: [], problems: [...problems, nothingFound(chosen, options.sheet)] };
  }
  const workbook = workbookContext(chosen, found, options);
  const tables = found.map((read) => nameTable(read, regionId(read), workbook));
  const drafts = workbookDrafts(tables);
  const whole = wholePercents(drafts);
  const complete = drafts.map((draft) => completeKpi(draft, whole.has(draft)));
  const kpis = correctedKpis(complete, corrections);
  return {
    regions: tables.map(describeRegion).map((region) => withLinks(region, corrections)),
    kpis,
    problems: [
      ...problems,
      ...tables.flatMap(tableProblems),
      ...tables.flatMap(separatorProblems),
      ...tables.flatMap(totalProblems),
      ...drafts.flatMap(secondFigures),
      ...kpiProblems(kpis),
    ],
  };
}

/** Hidden sheets hold lists and the figures of charts: they are looked at only when somebody asks for one. */
function chosenSheets(
  sheets: readonly SourceSheet[],
  { sheet: wanted }: ImportOptions,
): readonly SourceSheet[] {
  if (wanted !== undefined) return sheets.filter(({ name }) => name === wanted);
  return sheets.filter(({ kind, visibility }) => kind === 'cells' && visibility === 'visible');
}
