import type { WorkbookRead } from '../../../excel/read-workbook';
import type { Language } from '../../../strings/dictionary';

interface Surroundings {
  readonly version: string;
  readonly language: Language;
  readonly read: Pick<WorkbookRead, 'scorecard' | 'problems' | 'grids'>;
  /** How the browser names itself. */
  readonly agent: string;
}

/** What somebody who helps has to know: versions and counts, in English, and nothing that stands in a cell. */
export function diagnosticsOf({ version, language, read, agent }: Surroundings): string {
  const { scorecard, problems, grids } = read;
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  return [
    `BSC for Excel ${version}, ${language}`,
    agent,
    `Schema ${scorecard.setup.schemaVersion ?? 'not given'}`,
    `Tables: ${grids.map(({ name, rows }) => `${name} ${rows.length}`).join(', ') || 'none'}`,
    `Problems: ${problems.length}${codes.length > 0 ? ` (${codes.join(', ')})` : ''}`,
  ].join('\n');
}
