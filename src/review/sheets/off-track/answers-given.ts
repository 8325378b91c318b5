import type { CellContent } from '../../book/cell';
import { blockReference } from '../../book/reference';
import { sentenceFormula } from '../../book/sentence-formula';
import { answersFor } from '../../facts/answers';
import type { ReviewSubject } from '../../subject/review-subject';
import { fill } from '../../../strings/fill';
import { rowsOf } from './answer-cells';
import { OFF_TRACK_COLUMNS as COLUMNS } from './columns';
import type { OffTrackLayout } from './off-track-layout';

const ASKED_OFF_TRACK = COLUMNS.due - COLUMNS.happened + 1;
const ASKED_WATCHED = COLUMNS.rootCause - COLUMNS.happened + 1;

/** A sentence, and the condition of a format under which no answer is missing. */
interface AnswersGiven {
  readonly content: CellContent;
  readonly completeWhen: string;
}

/** How many of the answers that are owed are there, as a sentence that follows the cells. */
export function answersGiven(
  subject: ReviewSubject,
  { offTrack, watched }: OffTrackLayout,
): AnswersGiven {
  const words = subject.words.offTrack;
  const asked = subject.scorecard.setup.explainAmber === true ? watched : [];
  const blocks = [
    ...rowsOf(offTrack, COLUMNS.happened, COLUMNS.due),
    ...rowsOf(asked, COLUMNS.happened, COLUMNS.rootCause),
  ].map((block) => blockReference(block));
  if (blocks.length === 0) return { content: words.nothingOwed, completeWhen: 'TRUE' };
  const all = offTrack.length * ASKED_OFF_TRACK + asked.length * ASKED_WATCHED;
  const given =
    sum(offTrack.map(({ row }) => countOffTrack(subject, row))) +
    sum(asked.map(({ row }) => countCause(subject, row)));
  const empty = all - given;
  const counted = `COUNTA(${blocks.join(',')})`;
  const missing = `(${all}-${counted})`;
  const start = sentenceFormula(words.answered, { given: counted, all: String(all) });
  const rest = sentenceFormula(words.stillEmpty, { empty: missing });
  const done = sentenceFormula(words.complete, {});
  const formula = `${start}&IF(${missing}=0,${done},${rest})`;
  const ending = empty === 0 ? words.complete : fill(words.stillEmpty, { empty });
  const result = fill(words.answered, { given, all }) + ending;
  return { content: { formula, result }, completeWhen: `${missing}=0` };
}

type Row = OffTrackLayout['offTrack'][number]['row'];

function countOffTrack(subject: ReviewSubject, row: Row): number {
  const { action, noActionBecause, owner, due } = answersFor(row, subject);
  if (action === undefined && noActionBecause !== undefined) return countCause(subject, row) + 3;
  return countCause(subject, row) + countKnown(action, owner, due);
}

function countCause(subject: ReviewSubject, row: Row): number {
  const { happened, rootCause } = answersFor(row, subject);
  return countKnown(happened, rootCause);
}

function countKnown(...values: readonly (string | undefined)[]): number {
  return values.filter((value) => value !== undefined).length;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
