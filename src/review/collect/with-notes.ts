import { textsIn } from '../../strings/texts';
import type { CellValue } from '../../tables/table-grid';
import type { Cell } from '../book/cell';
import type { ReviewBook } from '../book/review-book';
import type { ReviewSheet } from '../book/review-sheet';
import { isFilledIn, type AnswerCell } from './answer-cell';
import { FreeCells } from './free-cells';

/** A review with what people wrote into an earlier one of the same period. */
export interface NotedBook {
  readonly book: ReviewBook;
  /** What has no place in it any more: of KPIs that are not off track now, or of rows that are full. */
  readonly left: readonly AnswerCell[];
}

/**
 * The book with everything that was filled in: each answer stands in the cell of the same KPI, action or decision; rows that
 * people added stand in the row that says the same, else in the first one that is free. The list of what was built stays as it
 * is, so that the answers can still be collected.
 */
export function withNotes(book: ReviewBook, answers: readonly AnswerCell[]): NotedBook {
  const free = new FreeCells(book, textsIn(book.language).review, answers);
  const placed = new Map<string, Map<string, CellValue>>();
  const left: AnswerCell[] = [];
  for (const note of answers.filter(isFilledIn)) {
    const place = free.placeOf(note);
    if (place === undefined) {
      left.push(note);
      continue;
    }
    const cells = placed.get(place.sheet) ?? new Map<string, CellValue>();
    placed.set(place.sheet, cells.set(`${place.row}:${place.column}`, note.value));
  }
  const sheets = book.sheets.map((sheet) => filledSheet(sheet, placed.get(sheet.name)));
  return { book: { ...book, sheets }, left };
}

function filledSheet(
  sheet: ReviewSheet,
  values: ReadonlyMap<string, CellValue> | undefined,
): ReviewSheet {
  if (values === undefined) return sheet;
  const cells = sheet.cells.map((cell): Cell => {
    const value = values.get(`${cell.row}:${cell.column}`) ?? null;
    return value === null || typeof value === 'object' ? cell : { ...cell, content: value };
  });
  return { ...sheet, cells };
}
