import { Fault } from '../fault';
import { isMissingWord } from '../words/missing';
import { isBlankText } from '../words/word-key';
import { isWithinBounds } from './number-bounds';
import { numberFromText } from './number-text';
import { wholePercentage } from './whole-percentage';
import type { CellType, FilledCell } from './cell-type';

/** The number in a cell; undefined where it says that there is none ("n/a"). */
export function readNumber(cell: FilledCell): number | Fault | undefined {
  if (typeof cell === 'number') return withinBounds(cell);
  if (typeof cell === 'boolean')
    return Fault.of('not-a-number', { value: String(cell).toUpperCase() });
  if (isBlankText(cell) || isMissingWord(cell)) return undefined;
  const value = numberFromText(cell);
  if (value === 'ambiguous') return Fault.of('ambiguous-number', { value: cell.trim() });
  return value === undefined
    ? Fault.of('not-a-number', { value: cell.trim() })
    : withinBounds(value);
}

function withinBounds(value: number): number | Fault {
  return isWithinBounds(value) ? value : Fault.of('number-out-of-bounds', { value });
}

/** Any number, in the unit its column says. */
export const number: CellType<number> = {
  read: readNumber,
  write: (value) => value,
  width: 12,
};

export const amount: CellType<number> = { ...number, numberFormat: '#,##0' };

/** Zero or more, such as a weight. */
export const nonNegative: CellType<number> = {
  ...number,
  read: readNonNegative,
};

function readNonNegative(cell: FilledCell): number | Fault | undefined {
  const value = readNumber(cell);
  return typeof value === 'number' && value < 0 ? Fault.of('negative-number', { value }) : value;
}

/** A share shown in %: 0.95 is 95 %. Above `plausible` it was probably typed as a whole number. */
export function ratio(plausible: number): CellType<number> {
  return {
    read: readNonNegative,
    write: (value) => value,
    doubt: (value) => (value > plausible ? wholePercentage(value) : undefined),
    numberFormat: '0.0%',
    width: 11,
  };
}

/** A share as above, or, below zero, an amount in the unit of the KPI: −5 is within 5. */
export function ratioOrAmount(plausible: number): CellType<number> {
  return { ...ratio(plausible), read: readNumber, numberFormat: '0.0%;-General' };
}

/** A computed share of any size, shown in %. */
export const computedRatio: CellType<number> = { ...number, numberFormat: '0.0%' };

/** A whole number within two limits. */
export function wholeNumber(low: number, high: number): CellType<number> {
  return {
    read: (cell) => {
      const value = readNumber(cell);
      if (typeof value !== 'number') return value;
      const fits = Number.isInteger(value) && value >= low && value <= high;
      return fits ? value : Fault.of('whole-number-out-of-range', { value, low, high });
    },
    write: (value) => value,
    numberFormat: '0',
    width: 9,
  };
}
