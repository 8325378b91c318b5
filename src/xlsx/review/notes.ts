import type { ReviewSheet } from '../../review/book/review-sheet';
import { veilText } from '../writing/stored-text';
import { escapeXml } from '../xml-text';
import { SheetPosition } from './drawing/sheet-position';

const EMU_PER_PIXEL = 9_525;
/** A box shows about 38 characters in a line; Excel measures boxes of remarks in pixels. */
const WIDTH = 250;
const CHARACTERS = 38;
const LINE_HEIGHT = 17;
const LEAST_LINES = 2;
const MOST_LINES = 14;
const PADDING = 14;
/** Between the cell and its box. */
const GAP = 12;

/**
 * Gives the boxes of remarks a size that their text fits into: the library measures them in columns, which are
 * narrow here. `vml` is the part with the boxes, in the order of the cells.
 */
export function withNoteBoxes(vml: string, sheet: ReviewSheet): string {
  const position = new SheetPosition(sheet);
  const noted = sheet.cells
    .filter(({ note }) => note !== undefined)
    .sort((a, b) => a.row - b.row || a.column - b.column);
  let index = 0;
  return vml.replace(/<x:Anchor>[^<]*<\/x:Anchor>/g, (whole) => {
    const cell = noted[index++];
    if (cell === undefined) return whole;
    return `<x:Anchor>${anchorOf(cell.row, cell.column, cell.note ?? '', position)}</x:Anchor>`;
  });
}

/** Says who wrote the remarks; the library says “Author”. */
export function withNoteAuthor(comments: string, author: string): string {
  const stored = escapeXml(veilText(author));
  return comments.replace('<author>Author</author>', () => `<author>${stored}</author>`);
}

function anchorOf(row: number, column: number, note: string, position: SheetPosition): string {
  const spot = { row, column: column + 1, across: 0, down: 0 };
  const left = position.leftOf(spot) + GAP * EMU_PER_PIXEL;
  const top = position.topOf(spot);
  const height = linesOf(note) * LINE_HEIGHT + PADDING;
  const from = position.anchorAt(left, top);
  const to = position.anchorAt(left + WIDTH * EMU_PER_PIXEL, top + height * EMU_PER_PIXEL);
  return [from, to]
    .flatMap(({ column, columnOffset, row, rowOffset }) => [
      column,
      pixels(columnOffset),
      row,
      pixels(rowOffset),
    ])
    .join(', ');
}

function linesOf(note: string): number {
  const lines = note
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS)), 0);
  return Math.min(MOST_LINES, Math.max(LEAST_LINES, lines));
}

function pixels(emu: number): number {
  return Math.round(emu / EMU_PER_PIXEL);
}
