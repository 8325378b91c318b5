import { isBlankText } from '../words/word-key';
import type { CellType, FilledCell } from './cell-type';

/** Excel shows no more, so 1.1 + 0.1 is the ID 1.2 there. */
const DIGITS_SHOWN = 15;

/** The text of a cell without space around it; undefined when nothing is left. */
export function readText(cell: FilledCell): string | undefined {
  if (typeof cell === 'number') return String(Number(cell.toPrecision(DIGITS_SHOWN)));
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return isBlankText(cell) ? undefined : cell.trim();
}

/** A text of any length. */
export function text(width: number): CellType<string> {
  return { read: readText, write: (value) => value, width };
}

/** A short text that other tables may refer to. */
export const id: CellType<string> = {
  read: readText,
  write: (value) => value,
  numberFormat: '@',
  width: 9,
};

/** Several texts, one per line or separated by semicolons. */
export const textList: CellType<readonly string[]> = {
  read: (cell) => {
    const items = String(cell)
      .split(/[;\r\n]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
    return items.length > 0 ? items : undefined;
  },
  write: (items) => (items.length > 0 ? items.join('; ') : null),
  width: 40,
};
