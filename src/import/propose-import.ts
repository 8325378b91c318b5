import type { ImportOptions } from './proposal/import-options';
import type { Proposal } from './proposal/proposal';
import type { SourceSheet } from './sheet/source-sheet';

/**
 * What a workbook's sheets could become: the tables found on them, what their columns and rows are, and the KPIs with
 * their figures. Nothing is thrown and nothing changed, whatever the sheets hold.
 */
export function proposeImport(sheets: readonly SourceSheet[], _options: ImportOptions): Proposal {
  return {
    regions: [],
    kpis: [],
    problems:
      sheets.length > 0 ? [] : [{ code: 'no-sheets', severity: 'Error', place: {}, data: {} }],
  };
}
