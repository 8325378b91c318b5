import { blockOf } from '../../book/place';
import { blockReference, onSheet } from '../../book/reference';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ActionBlock } from './actions-layout';
import { ACTION_COLUMNS, type ActionColumn } from './columns';

/** A column of a list of actions as formulas of other sheets write it: Actions!$I$7:$I$15. */
export function actionsRange(
  { sheets }: Pick<ReviewSubject, 'sheets'>,
  { first, last }: ActionBlock,
  column: ActionColumn,
): string {
  const number = ACTION_COLUMNS[column];
  return onSheet(sheets.fixed.actions, blockReference(blockOf(first, number, last), 'both'));
}
