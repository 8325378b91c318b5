import type {
  FormulaFunction,
  FormulaScalar,
  FormulaValue,
  FunctionRegister,
} from '../function-register';
import { movedMonth } from './moved-month';
import { searchText } from './text-search';

/** Arguments that were left out are undefined. */
type ScalarFunction = (...args: (FormulaScalar | undefined)[]) => FormulaScalar;

const VALUE = { error: '#VALUE!' };

function isError(value: FormulaScalar | undefined): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}

/** A number, or a text that reads as one; blank is 0. */
function numberOf(value: FormulaScalar | undefined): number {
  if (value === null || value === undefined) return 0;
  return typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
}

function textOf(value: FormulaScalar | undefined): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? '' : String(value ?? '');
}

/** Runs a function for each cell of its arguments, as Excel does; a single row, column or value serves all cells. */
function forEachCell(run: ScalarFunction): FormulaFunction {
  const calculate: ScalarFunction = (...args) => args.find(isError) ?? run(...args);
  return (args) => {
    const rows = Math.max(1, ...args.map((arg) => (Array.isArray(arg) ? arg.length : 1)));
    const columns = Math.max(1, ...args.map((arg) => (Array.isArray(arg) ? widthOf(arg) : 1)));
    const at = (arg: FormulaValue | undefined, row: number, column: number) => {
      if (!Array.isArray(arg)) return arg;
      const found = arg[arg.length === 1 ? 0 : row]?.[widthOf(arg) === 1 ? 0 : column];
      return found === undefined ? { error: '#N/A' } : found;
    };
    const cells = Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) =>
        calculate(...args.map((arg) => at(arg, row, column))),
      ),
    );
    return rows * columns === 1 ? (cells[0]?.[0] ?? null) : cells;
  };
}

function widthOf(rows: FormulaScalar[][]): number {
  return rows[0]?.length ?? 0;
}

function edate(start: FormulaScalar = null, months: FormulaScalar = null): FormulaScalar {
  const [day, count] = [numberOf(start), numberOf(months)];
  if (Number.isNaN(day) || Number.isNaN(count)) return VALUE;
  const moved = movedMonth(day, count);
  return day < 0 || moved < 0 ? { error: '#NUM!' } : moved;
}

function search(pattern: FormulaScalar = null, text: FormulaScalar = null, from?: FormulaScalar) {
  const start = from === undefined ? 1 : Math.trunc(numberOf(from));
  return searchText(textOf(pattern), textOf(text), start) ?? VALUE;
}

/** The cell shows the second argument, or the address; Univer gives a text with a link in it, which has no value. */
function hyperlink(address: FormulaScalar = null, shown?: FormulaScalar): FormulaScalar {
  return shown ?? address;
}

/** Functions that Univer calculates otherwise than Excel, and what Excel does. */
export function addCorrectedFunctions(functions: FunctionRegister): void {
  functions.add('EDATE', forEachCell(edate));
  functions.add('SEARCH', forEachCell(search));
  functions.add('HYPERLINK', forEachCell(hyperlink));
}
