import { columnLetters } from '../../tables/cell-address';
import type { CellValue } from '../../tables/table-grid';
import { INSERTED_FUNCTIONS, type ArgumentKey, type InsertedArgument } from './inserted-function';
import type { InsertedFunction } from './inserted-function';
import type { References } from './guarded-formula';

/** A block of cells around the one that gets a formula; rows and columns count from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly first: readonly (readonly CellValue[])[];
}

/** The headings of a block. */
export interface FoundHeadings {
  /** Row of the headings, counted from 0; the row above the block when it has none. */
  readonly row: number;
  readonly columns: readonly { readonly heading: string; readonly letters: string }[];
}

/** Words of headings, without marks and in small letters: English, Vietnamese, and those of other scorecards. */
const WORDS: Readonly<Record<ArgumentKey, readonly string[]>> = {
  actual: ['actual', 'result', 'value', 'thuc hien', 'thuc te', 'ket qua'],
  target: ['target', 'plan', 'budget', 'goal', 'ke hoach', 'chi tieu', 'muc tieu'],
  direction: ['direction', 'better', 'chieu', 'huong'],
  low: ['low', 'min', 'from', 'thap', 'toi thieu', 'can duoi'],
  high: ['high', 'max', 'cao', 'toi da', 'can tren'],
  achievement: ['achiev', 'attain', 'muc dat', 'ty le dat', 'hoan thanh'],
  scores: ['score', 'diem', 'achiev', 'muc dat'],
  weights: ['weight', 'trong so', 'ty trong'],
  status: ['status', 'rag', 'trang thai'],
  statuses: ['status', 'rag', 'trang thai'],
  numerators: ['numerator', 'tu so'],
  denominators: ['denominator', 'mau so'],
};

/** Headings stand in one of so many rows. */
const HEAD_ROWS = 6;

/** The headings are the row with the most texts among the first ones; the first of several. */
export function headingsIn(block: CellBlock): FoundHeadings {
  const texts = block.first
    .slice(0, HEAD_ROWS)
    .map((cells) => cells.filter((cell) => typeof cell === 'string').length);
  const most = Math.max(0, ...texts);
  const place = most < 2 ? -1 : texts.indexOf(most);
  const cells = block.first[place] ?? [];
  return {
    row: block.row + place,
    columns: Array.from({ length: block.columns }, (_, index) => {
      const cell = cells[index];
      const letters = columnLetters(block.column + index);
      return { letters, heading: typeof cell === 'string' ? cell : letters };
    }),
  };
}

/**
 * The references that the headings suggest for a function in a cell; an argument without a fitting heading has none. The
 * cell's own column is never among them: the formula would refer to itself.
 */
export function suggestedReferences(
  name: InsertedFunction,
  block: CellBlock,
  cell: { readonly row: number; readonly column: number },
): References {
  const headings = headingsIn(block);
  const args: readonly InsertedArgument[] = INSERTED_FUNCTIONS[name];
  return Object.fromEntries(
    args.flatMap(({ key, isRange }) => {
      const own = columnLetters(cell.column);
      const column = headings.columns.find(
        ({ heading, letters }) => letters !== own && fits(heading, key),
      );
      if (!column) return [];
      return [
        [key, referenceTo(column.letters, cell.row, isRange ? { block, headings } : undefined)],
      ];
    }),
  );
}

/** A cell of the row, or the whole column below the headings. */
export function referenceTo(
  letters: string,
  row: number,
  whole?: { readonly block: CellBlock; readonly headings: FoundHeadings },
): string {
  if (!whole) return `${letters}${row + 1}`;
  const { block, headings } = whole;
  const last = Math.max(block.row + block.rows, headings.row + 2);
  return `${letters}$${headings.row + 2}:${letters}$${last}`;
}

function fits(heading: string, key: ArgumentKey): boolean {
  const plain = heading.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return WORDS[key].some((word) => plain.startsWith(word) || plain.includes(` ${word}`));
}
