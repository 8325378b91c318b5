import { formatMeasure } from '../../../look/format-measure';
import { decimalsOf } from '../../../look/measure';
import { separatorsOf } from '../../../look/separators';
import { fill } from '../../../strings/fill';
import type { ReviewSubject } from '../../subject/review-subject';
import type { InitiativeRow } from './initiative-rows';

/** The message of the sheet: how many initiatives run behind time, and what the forecasts say of the budgets. */
export function initiativeHeadline(subject: ReviewSubject, rows: readonly InitiativeRow[]): string {
  const { initiatives: words } = subject.words;
  if (rows.length === 0) return words.none;
  return withMoney(subject, rows, timeMessage(words, rows));
}

/** Those that run behind their time. */
export function behindTime(rows: readonly InitiativeRow[]): readonly InitiativeRow[] {
  return rows.filter(({ status }) => status === 'Amber' || status === 'Red');
}

function timeMessage(
  words: ReviewSubject['words']['initiatives'],
  rows: readonly InitiativeRow[],
): string {
  const all = rows.filter(({ initiative }) => initiative.status !== 'Stopped').length;
  const behind = behindTime(rows).length;
  if (rows.every(({ gap }) => gap === undefined)) return words.unjudged;
  if (behind === 0) return words.onTime;
  if (all === 1) return words.behindOnly;
  return fill(behind === 1 ? words.behindOne : words.behindMany, { behind, all });
}

function withMoney(
  { words, scorecard, language }: ReviewSubject,
  rows: readonly InitiativeRow[],
  message: string,
): string {
  const known = rows.flatMap(({ variance }) => variance ?? []);
  if (known.length === 0) return message;
  const variance = known.reduce((sum, each) => sum + each, 0);
  const measure = { measureUnit: scorecard.setup.currency };
  const size = Math.abs(variance);
  const decimals = decimalsOf(measure, [size]);
  const amount = formatMeasure(size, measure, { decimals, separators: separatorsOf(language) });
  const { overBudget, underBudget, onBudget } = words.initiatives;
  const template = variance < 0 ? overBudget : variance > 0 ? underBudget : onBudget;
  return fill(template, { message, amount });
}
