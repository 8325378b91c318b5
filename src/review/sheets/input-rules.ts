import { dateText } from '../../look/date-text';
import { firstDayOf } from '../../scorecard/periods/period-days';
import { fill } from '../../strings/fill';
import { dateSerial } from '../book/date-serial';
import type { Block } from '../book/place';
import type { Validation } from '../book/validation';
import type { ReviewSubject } from '../subject/review-subject';

/** Cells that take one of the owners listed on Method. */
export function ownerRule(
  blocks: readonly Block[],
  { words, sheets }: Pick<ReviewSubject, 'words' | 'sheets'>,
): Validation {
  const place = { sheet: sheets.labelOf(sheets.fixed.method) };
  return {
    blocks,
    allows: { kind: 'named list', name: 'BSC_Owners' },
    title: words.common.owner,
    message: fill(words.common.ownerRefused, place),
    prompt: fill(words.common.ownerPrompt, place),
  };
}

/** Cells that take a day: one after the first that the review's data are of. */
export function dayRule(
  blocks: readonly Block[],
  title: string,
  { words, window, period, settings, language }: ReviewSubject,
): Validation {
  const first = firstDayOf(window.periods[0] ?? period, settings.calendar);
  return {
    blocks,
    allows: { kind: 'date', after: dateSerial(first) ?? 1 },
    title,
    message: fill(words.common.dueRefused, { day: dateText(first, language) }),
  };
}

/** Cells that take one of some words. */
export function choiceRule(
  blocks: readonly Block[],
  values: readonly string[],
  texts: Pick<Validation, 'title' | 'message' | 'prompt'>,
): Validation {
  return { blocks, allows: { kind: 'list', values }, ...texts };
}
