import type { Dictionary } from '../../strings/dictionary';
import { textsIn } from '../../strings/texts';
import type { Cell } from '../book/cell';
import type { ReviewBook } from '../book/review-book';
import type { ReviewSheet } from '../book/review-sheet';
import { isFilledIn, type AnswerCell } from './answer-cell';
import { findParts } from './find-parts';
import type { FoundCell } from './parts-found';
import { cellsOfSheet, cellText } from './review-cells';

/** A review with what people wrote into an earlier one of the same period. */
export interface NotedBook {
  readonly book: ReviewBook;
  /** What has no place in it any more: of KPIs that are not off track now, or of rows that are full. */
  readonly left: readonly AnswerCell[];
}

/**
 * The book with everything that was filled in: each answer stands in the cell of the same KPI, action or decision; rows that
 * people added stand in the first rows that are free. What was built stays what it is, so that it can be collected later.
 */
export function withNotes(book: ReviewBook, answers: readonly AnswerCell[]): NotedBook {
  const words = textsIn(book.language).review;
  const notes = answers.filter(isFilledIn);
  const free = freeCells(book, words);
  const placed = new Map<string, Map<string, AnswerCell['value']>>();
  const left: AnswerCell[] = [];
  const rows = new Map<string, string>();
  for (const note of notes) {
    const place = free.placeOf(note, rows);
    if (place === undefined) left.push(note);
    else {
      const cells = placed.get(place.sheet) ?? new Map<string, AnswerCell['value']>();
      placed.set(place.sheet, cells.set(`${place.row}:${place.column}`, note.value));
    }
  }
  const sheets = book.sheets.map((sheet) => filledSheet(sheet, placed.get(sheet.name)));
  return { book: { ...book, sheets }, left };
}

function filledSheet(
  sheet: ReviewSheet,
  values: ReadonlyMap<string, AnswerCell['value']> | undefined,
): ReviewSheet {
  if (values === undefined) return sheet;
  const cells = sheet.cells.map((cell): Cell => {
    const value = values.get(`${cell.row}:${cell.column}`);
    if (value === undefined || value === null || typeof value === 'object') return cell;
    return { ...cell, content: value };
  });
  return { ...sheet, cells };
}

/** The cells to fill in of a book, by what they are about. */
function freeCells({ sheets }: ReviewBook, words: Dictionary['review']) {
  const cells = sheets.flatMap((sheet) => findParts(cellsOfSheet(sheet), words).cells);
  const known = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const blank = {
    'new action': blankRows(cells, 'new action'),
    decision: blankRows(cells, 'decision'),
  };
  const next = { 'new action': 0, decision: 0 };
  return {
    /** @param rows which free row each added row has taken */
    placeOf(note: AnswerCell, rows: Map<string, string>): FoundCell | undefined {
      const list = note.part === 'new action' ? 'new action' : 'decision';
      if (note.part !== 'new action' && note.part !== 'new decision') return known.get(keyOf(note));
      const added = `${note.part} ${note.key}`;
      const row = rows.get(added) ?? blank[list][next[list]];
      if (row === undefined) return undefined;
      if (!rows.has(added)) {
        rows.set(added, row);
        next[list] += 1;
      }
      return known.get(keyOf({ part: list, key: row, field: note.field }));
    },
  };
}

function blankRows(cells: readonly FoundCell[], part: FoundCell['part']): readonly string[] {
  const rows = new Map<string, boolean>();
  for (const cell of cells) {
    if (cell.part !== part) continue;
    rows.set(cell.key, (rows.get(cell.key) ?? true) && cellText(cell.value) === '');
  }
  return [...rows].filter(([, isBlank]) => isBlank).map(([key]) => key);
}

function keyOf({ part, key, field }: Pick<FoundCell, 'part' | 'key' | 'field'>): string {
  return [part, key, field].join('\n');
}
