import { SHEET_COLOURS } from '../../look/sheet-colours';
import { fill } from '../../strings/fill';
import { textsIn } from '../../strings/texts';
import type { PageSetup } from '../book/page-setup';
import { blockOf } from '../book/place';
import type { ReviewBook } from '../book/review-book';
import type { ReviewSheet } from '../book/review-sheet';
import { cellReference } from '../book/reference';
import { SheetDraft } from '../book/sheet-draft';
import { STYLES } from '../styling/styles';
import type { AnswerCell, AnswerField } from './answer-cell';
import { cellText } from './review-cells';

const COLUMNS = { place: 2, about: 3, field: 4, note: 5 } as const;
const WIDTHS = [28, 26, 18, 70];
const HEADS = 5;
const DAY = 'd mmm yyyy';

/** A sheet with the notes of an earlier review that found no place in a new one: where each stood, and what it says. */
export function keptNotesSheet(
  { language, sheets }: ReviewBook,
  name: string,
  left: readonly AnswerCell[],
): ReviewSheet {
  const words = textsIn(language).collect.kept;
  const draft = new SheetDraft(name, SHEET_COLOURS.muted);
  draft.widths(1, [1.5, ...WIDTHS]);
  draft.put(2, COLUMNS.place, words.message, STYLES.message);
  draft.put(3, COLUMNS.place, fill(words.who, { notes: left.length }), STYLES.subtitle);
  for (const [key, column] of Object.entries(COLUMNS)) {
    draft.put(HEADS, column, words[key as keyof typeof COLUMNS], STYLES.heading);
  }
  left.forEach((note, index) => {
    addNote(draft, note, HEADS + 1 + index, language);
  });
  draft.frozen = { rows: HEADS, columns: 0 };
  const page = sheets[0]?.page ?? EMPTY_PAGE;
  const area = blockOf(1, 1, HEADS + left.length, COLUMNS.note);
  const { paper, margin, header, footer } = page;
  return draft.finish({ paper, margin, header, footer, area, fit: { wide: 1 } });
}

const EMPTY_PAGE: Pick<PageSetup, 'paper' | 'margin' | 'header' | 'footer'> = {
  ...{ paper: 'A4', margin: 0.4 },
  header: { left: '', right: '' },
  footer: { left: '', centre: '', right: '' },
};

function addNote(
  draft: SheetDraft,
  note: AnswerCell,
  row: number,
  language: ReviewBook['language'],
): void {
  const { sheet, part, key, field, value } = note;
  const isNumbered = part.endsWith('decision') || part === 'new action';
  const isDay = typeof value === 'number' && (field === 'due' || field === 'doneOn');
  draft.put(row, COLUMNS.place, `${sheet}!${cellReference(note)}`, STYLES.body);
  draft.put(row, COLUMNS.about, isNumbered ? '' : key, STYLES.body);
  draft.put(row, COLUMNS.field, fieldWord(field, language), STYLES.body);
  const style = { ...STYLES.body, wrap: true, align: 'left' } as const;
  if (isDay) draft.put(row, COLUMNS.note, value, { ...style, format: DAY });
  else draft.put(row, COLUMNS.note, cellText(value), style);
}

function fieldWord(field: AnswerField, language: ReviewBook['language']): string {
  const { collect, review } = textsIn(language);
  if (field === 'happened') return collect.fields.whatHappened;
  return field === 'wonBack' ? review.offTrack.wonBack : collect.fields[field];
}
