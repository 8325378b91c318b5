import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import { workingsColumn, type WorkingsColumn } from './columns';

const NUMBER: CellStyle = { ...STYLES.number, size: 9 };
const EMPTY_TEXT = { formula: '""', result: '' };
const WORD: CellStyle = { ...STYLES.body, size: 9 };

/** One row of Workings while it is being filled. */
export interface RowDraft {
  readonly row: number;
  put(column: WorkingsColumn, content: CellContent | undefined, style?: CellStyle): void;
}

/** Puts contents into the columns of one row: numbers to the right, words to the left. */
export function rowDraft(draft: SheetDraft, row: number, base: CellStyle = {}): RowDraft {
  return {
    row,
    put(column, content, style) {
      const isWord = WORDS.has(column);
      const look = { ...(isWord ? WORD : NUMBER), ...base, ...style };
      // A cell without anything would be 0 for the formulas that refer to it.
      const kept = content === '' ? EMPTY_TEXT : content;
      draft.put(row, workingsColumn(column), kept, look);
    },
  };
}

const WORDS: ReadonlySet<WorkingsColumn> = new Set([
  'id',
  'name',
  'direction',
  'limits',
  'colour',
  'shown',
  'ytdColour',
  'yearColour',
] as const);
