import { blockOf, type SheetBlock } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { ownersIn } from '../../facts/owners';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { METHOD_COLUMNS } from './columns';

const { owners: column } = METHOD_COLUMNS;

/** Places for names that are not known yet. Not empty: Excel lets everything pass if a list has an empty cell. */
const PLACES = ['…', '…', '…'];

/** The names that the lists of owners offer, beside the page. */
export function addOwners(
  draft: SheetDraft,
  { scorecard, words }: ReviewSubject,
  top: number,
  names: Map<string, SheetBlock>,
): void {
  const offered = [...ownersIn(scorecard), ...PLACES];
  const { owners, ownersNote } = words.method;
  draft.put(top, column, owners, STYLES.heading, { note: ownersNote });
  offered.forEach((owner, index) => {
    draft.put(top + 1 + index, column, owner, STYLES.input);
  });
  const block = blockOf(top + 1, column, top + offered.length);
  names.set('BSC_Owners', { sheet: draft.name, block });
}
