import { Fault } from '../fault';
import { isMissingWord } from '../words/missing';
import { isBlankText } from '../words/word-key';
import { findYesNo } from '../words/yes-no';
import type { CellType, FilledCell } from './cell-type';

/** Yes, no, TRUE, 1, x, ✓, có … With `canBeMissing`, "n/a" is no answer instead of a fault. */
export function readYesNo(cell: FilledCell, canBeMissing = false): boolean | Fault | undefined {
  if (typeof cell === 'boolean') return cell;
  const text = String(cell);
  if (isBlankText(text)) return undefined;
  const word = findYesNo(text);
  if (word) return word === 'Yes';
  if (canBeMissing && isMissingWord(text)) return undefined;
  return Fault.of('not-yes-or-no', { value: text.trim() });
}

export const yesNo: CellType<boolean> = {
  read: (cell) => readYesNo(cell),
  write: (value) => (value ? 'Yes' : 'No'),
  width: 9,
  validation: { kind: 'words', words: ['Yes', 'No'] },
};

/** A mark in a narrow column. A "No" that somebody typed is kept apart from a blank. */
export const tick: CellType<boolean> = {
  read: (cell) => readYesNo(cell),
  write: (value) => (value ? 'x' : 'No'),
  width: 4,
};
