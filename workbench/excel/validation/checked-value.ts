import {
  isErrorText,
  readAddress,
  splitAddress,
  textOf,
  type Box,
  type CellValue,
} from '../../engine';
import type { ValidationEntry } from '../../engine/formats';
import type { Book } from '../book';
import { Formatting } from '../formats/formatting';

interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Values of a reference that a validation names, or undefined when it is a formula of another kind. */
function referred(book: Book, sheetId: string, formula: string): CellValue[] | undefined {
  const { sheet, rest } = splitAddress(formula.replace(/^=/, ''));
  const target = sheet === undefined ? sheetId : book.engine.sheets.idOf(sheet);
  const box = readAddress(rest);
  if (target === undefined || !box) return undefined;
  return book.engine.cells.values(target, box).flat();
}

/** The number of a limit; undefined when it is a formula that only the engine could work out. */
function limitOf(book: Book, sheetId: string, formula: string): number | undefined {
  const plain = Number(formula.replace(/^=/, ''));
  if (formula !== '' && Number.isFinite(plain)) return plain;
  const [value] = referred(book, sheetId, formula) ?? [];
  return typeof value === 'number' ? value : undefined;
}

function compare(operator: string, value: number, one: number, other: number): boolean {
  switch (operator) {
    case 'between':
      return value >= Math.min(one, other) && value <= Math.max(one, other);
    case 'notBetween':
      return value < Math.min(one, other) || value > Math.max(one, other);
    case 'equal':
      return value === one;
    case 'notEqual':
      return value !== one;
    case 'greaterThan':
      return value > one;
    case 'lessThan':
      return value < one;
    case 'greaterThanOrEqual':
      return value >= one;
    default:
      return value <= one;
  }
}

function isListed(book: Book, entry: ValidationEntry, value: CellValue, cell: Cell): boolean {
  const { formula1 } = entry;
  if (!formula1.startsWith('=')) {
    const pattern = book.part(Formatting).styles.styleAt(cell.sheetId, cell.row, cell.column)
      .n?.pattern;
    const shown = [String(value), textOf(value, pattern ?? 'General')];
    return formula1.split(',').some((word) => shown.includes(word.trim()));
  }
  const values = referred(book, cell.sheetId, formula1);
  return values?.some((one) => isSame(one, value)) ?? true;
}

/** As in Excel, a list of cells does not tell capitals from small letters. */
function isSame(one: CellValue, other: CellValue): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase() && typeof one === typeof other;
}

function isWithin(book: Book, entry: ValidationEntry, value: number, sheetId: string): boolean {
  const one = limitOf(book, sheetId, entry.formula1);
  const isRange = entry.operator === 'between' || entry.operator === 'notBetween';
  const other = isRange ? limitOf(book, sheetId, entry.formula2) : one;
  if (one === undefined || other === undefined) return true;
  return compare(entry.operator, value, one, other);
}

/**
 * Whether a cell holds what its validation allows. Limits are numbers or cells; a formula that needs the engine, as those of
 * custom validations do, is taken as met.
 */
export function isValid(book: Book, entry: ValidationEntry, cell: Cell, value: CellValue): boolean {
  if (value === '') return true;
  switch (entry.kind) {
    case 'whole':
      return (
        typeof value === 'number' &&
        Number.isInteger(value) &&
        isWithin(book, entry, value, cell.sheetId)
      );
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && isWithin(book, entry, value, cell.sheetId);
    case 'textLength':
      return !isErrorText(value) && isWithin(book, entry, String(value).length, cell.sheetId);
    case 'list':
      return isListed(book, entry, value, cell);
    default:
      return true;
  }
}

/** The cells of a box that hold something else than their validation allows. */
export function invalidCells(
  book: Book,
  sheetId: string,
  entry: ValidationEntry,
  box: Box,
): [number, number][] {
  const values = book.engine.cells.values(sheetId, box);
  return values.flatMap((line, down) =>
    line.flatMap((value, right): [number, number][] => {
      const [row, column] = [box.row + down, box.column + right];
      return isValid(book, entry, { sheetId, row, column }, value) ? [] : [[row, column]];
    }),
  );
}
