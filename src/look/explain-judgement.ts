import type { Language } from '../strings/dictionary';
import { judgementClause, type JudgementToExplain } from './explain/judgement-clause';

export type { JudgementToExplain } from './explain/judgement-clause';

/**
 * One sentence that explains a status with its own numbers and rule: "Amber: 95.2% of target (114.2 of 120.0, higher
 * is better); green from 100%, amber from 90%." The numbers printed tell the same colour as the status.
 */
export function explainJudgement(input: JudgementToExplain, language: Language): string {
  return `${judgementClause(input, language)}.`;
}
