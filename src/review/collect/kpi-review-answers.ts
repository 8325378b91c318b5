import type { AnswerRow } from './answer-rows';
import type { Collecting } from './collecting';
import { NO_ANSWERS, type RawAnswer, type RawAnswers } from './raw-answers';

/** What a row of the KPI review says: the decision about a KPI, and what changes. */
export function kpiReviewAnswers(row: AnswerRow, collecting: Collecting): RawAnswers {
  if (!row.isFilledIn) return NO_ANSWERS;
  const kpi = collecting.kpiOf(row.key);
  if (kpi === undefined) {
    row.tell('unknown-kpi', undefined, { kpi: row.key });
    return { ...NO_ANSWERS, problems: row.problems };
  }
  const target = { table: 'KPI review', kpi: kpi.id } as const;
  const review = collecting.reviewOf(kpi);
  // The cell shows the reason where nothing is said of a change.
  const isReason = review?.change === undefined && review?.reason !== undefined;
  const answer = (
    field: 'decision' | 'change' | 'reason',
    cell: 'decision' | 'change',
  ): RawAnswer[] => {
    const said = row.written(cell);
    const built = row.built(cell);
    return said ? [{ target, field, said, ...(built === undefined ? {} : { built }) }] : [];
  };
  const change = answer(isReason ? 'reason' : 'change', 'change');
  return {
    ...NO_ANSWERS,
    fields: [...answer('decision', 'decision'), ...change],
    problems: row.problems,
  };
}
