import { STATUSES, type Status } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { blockOf, type SheetBlock } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { statusText } from '../../styling/status-text';
import { LINES, statusColours, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { INDENTED, METHOD_COLUMNS } from './columns';
import { addSectionHeading } from './section';

const { sign, meaning, key, keyText } = METHOD_COLUMNS;

/** What each sign means, and beside the page the list that formulas take sign and word from. */
export function addSigns(
  draft: SheetDraft,
  subject: ReviewSubject,
  top: number,
  names: Map<string, SheetBlock>,
): void {
  const { words, settings } = subject;
  const row = addSectionHeading(draft, top, words.method.signs, sign, meaning);
  draft.put(top, key, words.method.key, STYLES.heading);
  draft.put(top, keyText, words.method.text, STYLES.heading);
  STATUSES.forEach((status, index) => {
    const { text, tint } = statusColours(status);
    const chip = { ...STYLES.body, bold: true, colour: text, fill: tint, ...INDENTED };
    draft.put(row + index, sign, statusText(status, settings), chip);
    addMeaning(draft, row + index, meaningOf(status, subject));
    draft.put(row + index, key, status, STYLES.muted);
    draft.put(row + index, keyText, statusText(status, settings), STYLES.muted);
  });
  const last = row + STATUSES.length - 1;
  names.set('BSC_Signs', { sheet: draft.name, block: blockOf(row, key, last, keyText) });
  draft.put(last + 1, sign, words.method.input, { ...STYLES.input, ...INDENTED });
  addMeaning(draft, last + 1, words.method.inputMeans);
}

function addMeaning(draft: SheetDraft, row: number, sentence: string): void {
  const style = { ...STYLES.muted, ...INDENTED, borders: { bottom: LINES.hair } };
  draft.put(row, meaning, sentence, style);
}

function meaningOf(status: Status, { words, sheets }: ReviewSubject): string {
  const { method } = words;
  const sentences: Readonly<Record<Status, string>> = {
    Green: method.greenMeans,
    Amber: method.amberMeans,
    Red: method.redMeans,
    'No data': method.noDataMeans,
    'Not scored': method.notScoredMeans,
    'Not due': method.notDueMeans,
  };
  return fill(sentences[status], { sheet: sheets.labelOf(sheets.fixed.offTrack) });
}
