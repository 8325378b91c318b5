import { periodLabel } from '../../../look/period-label';
import { explain } from '../../../look/explain';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { fill } from '../../../strings/fill';
import type { ReviewSubject } from '../../subject/review-subject';

/** Why the actual of a KPI is not what a reader expects in its place; undefined when it is. */
export function kpiNote(result: KpiResult, subject: ReviewSubject): string | undefined {
  const { words, language, period, settings } = subject;
  const texts = words.scorecard;
  const now = periodLabel(period, language);
  if (result.override !== undefined) return explain(result, settings, language);
  if (result.carried) {
    return fill(texts.carriedNote, { period: now, of: periodLabel(result.period, language) });
  }
  if (result.status === 'Not due') return fill(texts.notDueNote, { period: now });
  if (result.status === 'No data') {
    const note = settings.missingData === 'Zero' ? texts.missingAsZeroNote : texts.missingNote;
    return fill(note, { period: periodLabel(result.period, language) });
  }
  return result.missingPeriods.length > 0 ? explain(result, settings, language) : undefined;
}
