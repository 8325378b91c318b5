import type { FileProblem } from './file-problem';
import type { WorkbookPlan } from '../workbook/workbook-plan';
import { finish } from './writing/finish';
import { planProblem } from './writing/plan-problem';
import { plainDeflate, type Deflate } from './writing/zip-parts';

export type WriteResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Writes a new workbook. Text is always written as text, whatever it begins with; the same plan always gives the
 * same bytes. A plan that Excel could not open gives the first reason instead. The library is loaded when first used.
 *
 * @param deflate a faster way to compress, where there is one
 */
export async function writeWorkbook(
  plan: WorkbookPlan,
  deflate: Deflate = plainDeflate,
): Promise<WriteResult> {
  const problem = planProblem(plan);
  if (problem !== undefined) return { ok: false, problem };
  const { exceltsWriter } = await import('./writing/excelts-writer');
  return { ok: true, bytes: finish(await exceltsWriter.write(plan), plan, deflate) };
}
