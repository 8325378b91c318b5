import type { Analysis } from '../model/analysis';
import { isVoice } from './is-voice';

/** Rows about one KPI and period, those that explain it before voices of others; else in the order of the table. */
export function explanationFirst(analyses: readonly Analysis[]): readonly Analysis[] {
  return [...analyses.filter((each) => !isVoice(each)), ...analyses.filter(isVoice)];
}
