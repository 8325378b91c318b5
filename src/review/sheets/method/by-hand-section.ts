import { idAndName } from '../../../look/id-and-name';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { setByHand } from '../../facts/by-hand';
import { statusFormats } from '../../styling/status-formats';
import { statusText } from '../../styling/status-text';
import type { ReviewSubject } from '../../subject/review-subject';
import { workingsReference } from '../workings/workings-reference';
import { METHOD_COLUMNS } from './columns';
import { addEmptyLine, addSectionHeading, addTableHeads, addTableRow } from './section';

const { first, second } = METHOD_COLUMNS;

/** Statuses that somebody set, what the rule says, and why; returns the row below. */
export function addByHand(draft: SheetDraft, subject: ReviewSubject, top: number): number {
  const { words, settings } = subject;
  const { method } = words;
  let row = addSectionHeading(draft, top, method.byHand);
  const found = setByHand(subject);
  if (found.length === 0) return addEmptyLine(draft, row, method.noneByHand);
  const heads = [method.what, method.shown, method.byRule, '', method.reason] as const;
  row = addTableHeads(draft, row, heads, ['left', 'left', 'left', 'left']);
  const from = row;
  for (const each of found) {
    const key = workingsReference(subject, each.row, 'colour');
    const computed = {
      formula: `VLOOKUP(${key},BSC_Signs,2,FALSE)`,
      result: statusText(each.computed, settings),
    };
    const name = { content: idAndName(each), style: { wrap: true } };
    const shown = { content: statusText(each.shown, settings) };
    row = addTableRow(
      draft,
      row,
      [name, shown, { content: computed }, { content: '' }],
      each.reason,
    );
  }
  draft.conditionalFormats.push(...statusFormats([blockOf(from, first, row - 1, second)]));
  return row;
}
