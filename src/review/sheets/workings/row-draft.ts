import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { EMPTY_TEXT } from '../../book/empty-text';
import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import { WORD_COLUMNS, workingsColumn, type WorkingsColumn } from './columns';

const NUMBER: CellStyle = { ...STYLES.number, size: 9 };
const WORD: CellStyle = { ...STYLES.body, size: 9 };

/** One row of Workings while it is being filled. */
export interface RowDraft {
  readonly row: number;
  put(
    column: WorkingsColumn,
    content: CellContent | undefined,
    style?: Pick<CellStyle, 'format'>,
  ): void;
}

/** Puts contents into the columns of one row: numbers to the right, words to the left. Rows that share a base share looks. */
export function rowDraft(draft: SheetDraft, row: number, base: CellStyle): RowDraft {
  const looks = looksOf(base);
  return {
    row,
    put(column, content, style) {
      const kept = content === '' ? EMPTY_TEXT : content;
      draft.put(row, workingsColumn(column), kept, looks(WORD_COLUMNS.has(column), style?.format));
    },
  };
}

type Looks = (isWord: boolean, format: string | undefined) => CellStyle;

const KNOWN_LOOKS = new WeakMap<CellStyle, Looks>();

/** One look for all cells that look alike: there are tens of thousands. */
function looksOf(base: CellStyle): Looks {
  const known = KNOWN_LOOKS.get(base);
  if (known !== undefined) return known;
  const word: CellStyle = { ...WORD, ...base };
  const numbers = new Map<string | undefined, CellStyle>();
  const looks: Looks = (isWord, format) => {
    if (isWord) return word;
    const number = numbers.get(format) ?? { ...NUMBER, ...base, format };
    numbers.set(format, number);
    return number;
  };
  KNOWN_LOOKS.set(base, looks);
  return looks;
}
