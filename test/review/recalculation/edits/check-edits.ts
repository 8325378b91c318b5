import { workingsColumn } from '../../../../src/review/sheets/workings/columns';
import { reviewSubject, type ReviewSubject } from '../../../../src/review/subject/review-subject';
import { evaluate } from '../../../../src/scorecard/evaluation/evaluate';
import type { Evaluation } from '../../../../src/scorecard/evaluation/evaluation';
import { movers } from '../../../../src/scorecard/evaluation/movers';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';
import type { Period } from '../../../../src/scorecard/periods/period';
import { calculatingSheets } from '../calculating-sheets';
import type { CellResults } from '../cell-results';
import { isSame } from '../differences';
import { recalculationOf } from '../engine/recalculation';
import { unexpected } from './expected-cell';
import { expectedScorecard } from './expected-scorecard';
import { expectedWorkings } from './expected-workings';
import { edited, type Wish } from './wish';

/** What a review shows after edits that `evaluate` does not give for the same edits; with the edits, when there is any. */
export function wrongAfterEdits(
  scorecard: Scorecard,
  period: Period,
  wishes: readonly Wish[],
): readonly string[] {
  const subject = reviewSubject(scorecard, period);
  const book = calculatingSheets(subject);
  const change = edited(subject, book, wishes);
  const calculated = recalculationOf(book)(change.edits);
  const wrong = wrongFor(subject, evaluate(change.scorecard, period), calculated);
  return wrong.length === 0 ? [] : [...change.about.map((edit) => `after ${edit}`), ...wrong];
}

/** The cells of Workings and Scorecard that do not show an evaluation. */
export function wrongFor(
  subject: ReviewSubject,
  now: Evaluation,
  calculated: CellResults,
): readonly string[] {
  const expected = [...expectedWorkings(subject, now), ...expectedScorecard(subject, now)];
  return [...unexpected(expected, calculated), ...wrongSum(subject, now, calculated)];
}

/** What the KPIs moved adds up to the change of the score, with those that the review has no row for any more. */
function wrongSum(subject: ReviewSubject, now: Evaluation, calculated: CellResults): string[] {
  const { outline, sheets, before } = subject;
  const all = before && movers(now, before);
  if (before?.overall.score === undefined || all === undefined) return [];
  const cell = (row: number): number =>
    Number(calculated.at(sheets.fixed.workings, row, workingsColumn('moved')) ?? 0);
  const shown = outline.kpis.reduce((sum, { row }) => sum + cell(row), 0);
  const gone = all
    .filter(({ kpi }) => !outline.kpiById.has(kpi.id))
    .reduce((sum, { contribution }) => sum + contribution * 100, 0);
  const change = cell(outline.top);
  return isSame(shown + gone, change) ? [] : [`moved adds up to ${shown + gone}, not to ${change}`];
}
