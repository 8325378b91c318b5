import type { WorkbookRead } from '../read-workbook';

/** Workbooks of the first version need not say which they are. */
const FIRST = 1;

/** The version of the schema with which a workbook was made. */
export function schemaVersionOf({ scorecard }: Pick<WorkbookRead, 'scorecard'>): number {
  return scorecard.setup.schemaVersion ?? FIRST;
}
