import { columnLetters, quotedSheet } from '../../tables/cell-address';
import { readFormulas } from '../formulas/read-formulas';
import type { FormulaCell } from '../formulas/formula-cell';
import { cellValueOf } from '../reading/cell-value';
import { supports } from '../supports';
import type { ErrorCell, FrozenBlock, FunctionSheet } from './function-sheet';

/** Since this API set Excel says into which cells a formula spills. */
const SPILLS = '1.12';

/** Whether a formula may call a function of this add-in. */
export type CallsFunction = (formula: string) => boolean;

/** The sheets on which functions of this add-in are used, by formulas on them or on sheets that they refer to. */
export async function findFunctionSheets(
  context: Excel.RequestContext,
  callsFunction: CallsFunction,
): Promise<FunctionSheet[]> {
  const cells = await readFormulas(context);
  const own = cells.filter(({ formula }) => callsFunction(formula));
  const sources = new Set(own.map(({ sheet }) => sheet));
  const references = [...sources].map((sheet) => [sheet, `${quotedSheet(sheet)}!`] as const);
  const leaning = cells.filter(
    (cell) =>
      !callsFunction(cell.formula) &&
      references.some(([name, prefix]) => name !== cell.sheet && cell.formula.includes(prefix)),
  );
  const names = new Set([...own, ...leaning].map(({ sheet }) => sheet));
  const loaded = [...names].map((name) => load(context, name, of(own, name)));
  await context.sync();
  return loaded.map((each) => sheetOf(each, of(own, each.name), of(leaning, each.name)));
}

function of(cells: readonly FormulaCell[], name: string): FormulaCell[] {
  return cells.filter(({ sheet }) => sheet === name);
}

function load(context: Excel.RequestContext, name: string, own: readonly FormulaCell[]) {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load({ visibility: true, protection: { protected: true } });
  const used = sheet.getUsedRange(true).load({ values: true, rowIndex: true, columnIndex: true });
  const spills = supports(SPILLS)
    ? own.map(({ row, column }) =>
        sheet
          .getCell(row, column)
          .getSpillingToRangeOrNullObject()
          .load({ address: true, cellCount: true }),
      )
    : [];
  return { name, sheet, used, spills };
}

function sheetOf(
  { name, sheet, used, spills }: ReturnType<typeof load>,
  own: readonly FormulaCell[],
  leaning: readonly FormulaCell[],
): FunctionSheet {
  const valueAt = ({ row, column }: FormulaCell): unknown =>
    used.values[row - used.rowIndex]?.[column - used.columnIndex];
  const errorAt = (cell: FormulaCell): string | undefined => {
    const value = cellValueOf(valueAt(cell));
    return typeof value === 'object' && value !== null ? value.error : undefined;
  };
  const spilling = own.flatMap((cell, index): FrozenBlock[] => {
    const spill = spills[index];
    if (!spill || spill.isNullObject || errorAt(cell) !== undefined) return [];
    const { address, cellCount } = spill;
    return [{ address: withoutSheet(address), cells: cellCount, formulas: [cell.formula] }];
  });
  const single = own.filter((_, index) => spills[index]?.isNullObject !== false);
  const errors = [...own, ...leaning].flatMap((cell): ErrorCell[] => {
    const value = errorAt(cell);
    return value === undefined ? [] : [{ address: addressOf(cell), value }];
  });
  const sound = (cells: readonly FormulaCell[]): FormulaCell[] =>
    cells.filter((cell) => errorAt(cell) === undefined);
  return {
    sheet: name,
    isProtected: sheet.protection.protected,
    isHidden: sheet.visibility !== 'Visible',
    own: [...spilling, ...runsOf(sound(single))],
    leaning: runsOf(sound(leaning)),
    errors,
  };
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

function addressOf({ row, column }: Pick<FormulaCell, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Cells below each other in a column as one block. */
function runsOf(cells: readonly FormulaCell[]): FrozenBlock[] {
  const runs: { first: FormulaCell; formulas: string[] }[] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.first.column === cell.column && last.first.row + last.formulas.length === cell.row) {
      last.formulas.push(cell.formula);
    } else runs.push({ first: cell, formulas: [cell.formula] });
  }
  return runs.map(({ first, formulas }) => {
    const { row, column } = first;
    const cells = formulas.length;
    const end = addressOf({ row: row + cells - 1, column });
    return { address: cells === 1 ? end : `${addressOf(first)}:${end}`, cells, formulas };
  });
}
