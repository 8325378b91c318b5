import type { ImportProblem, ImportProblemCode } from '../proposal/import-problem';

/** Why a plan cannot be applied. */
export function planProblem(
  code: Extract<ImportProblemCode, `plan-file-${string}`>,
  data: ImportProblem['data'],
): ImportProblem {
  return { code, severity: 'Error', place: {}, data };
}
