import { dateText } from '../../../look/date-text';
import { fill } from '../../../strings/fill';
import type { PaneLook } from '../../look/pane-look';
import type { OpenAction } from './open-actions';

/** When an action is due, in words: how late it is, how many days are left, or the day. */
export function dueWords(
  { action: { due }, daysLate }: OpenAction,
  { texts, language }: Pick<PaneLook, 'texts' | 'language'>,
): string {
  const words = texts.followUp;
  if (due === undefined) return words.noDue;
  if (daysLate === undefined) return fill(words.dueOn, { day: due });
  if (daysLate === 0) return words.dueToday;
  if (daysLate > 0) return fill(words.late, { count: daysLate });
  return fill(words.dueOn, { day: dateText(due, language) });
}
