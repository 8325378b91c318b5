import { Fault } from '../fault';
import { wordKey } from '../words/word-key';
import { wholeNumber } from './number';
import type { CellType } from './cell-type';

const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const byNumber = wholeNumber(1, 12);

/** A month of the year, 1 to 12, also by name: April, Apr, tháng 4, T4. */
export const month: CellType<number> = {
  ...byNumber,
  read: (cell, context, row) => {
    const named = typeof cell === 'string' ? monthNamed(wordKey(cell)) : undefined;
    const value = named ?? byNumber.read(cell, context, row);
    return value instanceof Fault && value.code !== 'whole-number-out-of-range'
      ? Fault.of('whole-number-out-of-range', { value: String(cell).trim(), low: 1, high: 12 })
      : value;
  },
};

function monthNamed(word: string): number | undefined {
  const index = ENGLISH.findIndex((name) => name === word || name.slice(0, 3) === word);
  if (index >= 0) return index + 1;
  const number = Number(/^(?:thang|t) ?(\d{1,2})$/.exec(word)?.[1]);
  return number >= 1 && number <= 12 ? number : undefined;
}
