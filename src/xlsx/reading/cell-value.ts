import type { CellValue } from '../../tables/table-grid';
import { decodeEscapes } from '../xml-text';

/** A cell of a sheet as the file stores it. */
export interface StoredCell {
  /** The `t` attribute: what `value` is. */
  readonly type: string;
  readonly value: string | undefined;
  readonly inlineText: string | undefined;
}

const DAY = 86_400_000;
/** Serial number 25569 is 1 January 1970. */
const FIRST_UNIX_DAY = 25_569;

/**
 * The value of a stored cell; undefined when it makes no sense (a text number out of range, a number that is
 * none). A date in ISO form, which strict files use, becomes a serial number.
 */
export function storedCellValue(
  cell: StoredCell,
  sharedStrings: readonly string[],
): CellValue | undefined {
  if (cell.type === 'inlineStr') return cell.inlineText ?? null;
  // A formula that gives an empty text has no value; one that was never calculated has no type either.
  if (cell.value === undefined) return cell.type === 'str' ? '' : null;
  const value = cell.value;
  switch (cell.type) {
    case 's':
      return sharedStrings[Number(value)];
    case 'str':
      return decodeEscapes(value);
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'e':
      return { error: value };
    case 'd':
      return isoSerial(value);
    default:
      return numberValue(value);
  }
}

function numberValue(value: string): number | null | undefined {
  if (value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function isoSerial(value: string): number | undefined {
  const time = Date.parse(/Z$/.test(value) || !value.includes('T') ? value : `${value}Z`);
  return Number.isNaN(time) ? undefined : time / DAY + FIRST_UNIX_DAY;
}
