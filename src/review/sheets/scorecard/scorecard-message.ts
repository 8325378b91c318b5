import type { Status } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { statusInText } from '../../../look/status-in-text';
import type { ReviewSubject } from '../../subject/review-subject';

const NAMED: readonly Status[] = ['Green', 'Amber', 'Red', 'No data', 'Not due', 'Not scored'];

/** How many KPIs have which status, in a sentence. */
export function scorecardMessage({ outline, words, language, settings }: ReviewSubject): string {
  const texts = words.scorecard;
  if (outline.kpis.length === 0) return texts.noKpis;
  const counts = NAMED.map((status) => ({
    status,
    count: outline.kpis.filter(({ result }) => result.status === status).length,
  }));
  const parts = counts
    .filter(({ status, count }) => count > 0 || ALWAYS.has(status))
    .map(({ status, count }) =>
      fill(texts.counted, { count, status: statusInText(status, language, settings.statusWords) }),
    );
  const template = outline.kpis.length === 1 ? texts.messageOne : texts.message;
  return fill(template, { count: outline.kpis.length, counts: parts.join(', ') });
}

const ALWAYS: ReadonlySet<Status> = new Set(['Green', 'Amber', 'Red'] as const);
