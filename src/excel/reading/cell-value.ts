import { ERROR_TEXTS } from '../../tables/error-texts';
import type { CellValue } from '../../tables/table-grid';

/** How Office.js gives the error values of cells: as their text. */
const ERRORS = new Set<string>(ERROR_TEXTS);

/** A value as Office.js gives it; a blank cell is an empty text there. A date is its serial number in both. */
export function cellValueOf(value: unknown): CellValue {
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return value;
    case 'string':
      if (value === '') return null;
      return ERRORS.has(value) ? { error: value } : value;
    default:
      return null;
  }
}

/**
 * The formula of a cell without "=", or undefined. Text that begins with "=" comes back as its own formula; the value of a
 * real formula is never its own text.
 */
export function cellFormulaOf(formula: unknown, value: unknown): string | undefined {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value)
    return undefined;
  return formula.slice(1);
}
