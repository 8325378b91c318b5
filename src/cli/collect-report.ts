import { cellReference } from '../review/book/reference';
import { placeText } from '../review/collect/answer-texts';
import type { Collected, CollectedAnswer } from '../review/collect/collected';
import { readProblemSentence } from '../review/collect/read-problem-sentence';
import type { ReviewRead } from '../review/collect/read-reviews';
import { formatPeriod } from '../scorecard/periods/period-text';
import type { Dictionary } from '../strings/dictionary';

/** A review and what it says that the tables do not. */
export interface CollectedReview {
  readonly read: ReviewRead;
  readonly collected: Collected;
}

/** What `bsc collect --json` prints: what is not known is null. */
export function collectReport(reviews: readonly CollectedReview[], texts: Dictionary) {
  return {
    reviews: reviews.map(({ read: { record }, collected }) => ({
      period: formatPeriod(record.period),
      unit: record.unit ?? null,
      company: record.company,
      answers: collected.answers.map(answerLine),
      problems: collected.problems.map((problem) => ({
        code: problem.code,
        sheet: problem.sheet,
        cell: cellOf(problem.row, problem.column),
        message: readProblemSentence(problem, texts.collect),
      })),
    })),
  };
}

function answerLine(answer: CollectedAnswer) {
  const { kind, isConflict } = answer;
  if (kind === 'field') {
    const { target, field, now = null, built = null, said } = answer;
    const { table, ...key } = target;
    const [id = ''] = Object.values(key);
    const saying = said.map(({ value, place }) => ({ value, cell: placeText(place) }));
    return { kind, table, key: id, field, now, built, said: saying, conflict: isConflict };
  }
  const row = kind === 'new action' ? answer.action : answer.decision;
  return { kind, row, cell: placeText(answer.place), conflict: isConflict };
}

function cellOf(row: number | undefined, column: number | undefined): string | null {
  return row === undefined || column === undefined ? null : cellReference({ row, column });
}
