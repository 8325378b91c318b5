import type { WorkbookPlan } from '../workbook/workbook-plan';

/**
 * The port behind which a file library stands. It is given a plan that `planProblem` has nothing against, in
 * which text is already fit for XML, and answers with a package; document properties, names and marks are put
 * in afterwards, so a library need not know them.
 */
export interface WorkbookWriter {
  write(plan: WorkbookPlan): Promise<Uint8Array>;
}
