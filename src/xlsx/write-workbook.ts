import type { FileProblem } from './file-problem';
import type { WorkbookPlan } from './workbook-plan';
import type { WorkbookWriter } from './workbook-writer';
import { finish } from './writing/finish';
import { planProblem } from './writing/plan-problem';

export type WriteResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Writes a new workbook. Text is always written as text, whatever it begins with; the same plan always gives the
 * same bytes. A plan that Excel could not open gives the first reason instead. The library is loaded when first used.
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  writer?: WorkbookWriter,
): Promise<WriteResult> {
  const problem = planProblem(plan);
  if (problem !== undefined) return { ok: false, problem };
  const chosen = writer ?? (await import('./writing/excelts-writer')).exceltsWriter;
  return { ok: true, bytes: finish(await chosen.write(plan), plan) };
}
