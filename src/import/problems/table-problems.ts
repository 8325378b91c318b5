import type { Column } from '../columns/column-guess';
import type { NamedTable } from '../kpis/workbook-kpis';
import { readFigure } from '../figures/read-figure';
import type { ImportProblem, ImportProblemCode } from '../proposal/import-problem';
import { boxOf } from '../regions/choose-tables';
import { cellAddress } from '../../tables/cell-address';
import { rangesOverlap } from '../../tables/cell-range';
import type { RowGuess } from '../rows/row-guess';
import { textOf } from '../sheet/cell-facts';
import type { SourceCell } from '../sheet/source-sheet';
import { PLACEHOLDER } from '../words/row-words';

/** What of a table cannot be taken as it stands, one problem of each kind with the first cell and how many there are. */
export function tableProblems(named: NamedTable): ImportProblem[] {
  const { read, periods } = named;
  const { sheet } = read.table.grid;
  const box = boxOf(read.table);
  const odd = oddCells(named);
  const merged = sheet.merges.filter(
    (merge) => merge.bottom > merge.top && rangesOverlap(merge, box),
  );
  const hiddenRows = [...sheet.hiddenRows].filter((row) => row >= box.top && row <= box.bottom);
  const hiddenColumns = [...sheet.hiddenColumns].filter(
    (column) => column >= box.left && column <= box.right,
  );
  const at = (code: ImportProblemCode, found: readonly FoundCell[]) =>
    cellProblem(code, sheet.name, found);
  return [
    ...(periods.isWholeGuessed && periods.byPlace.size === 0 && !hasRowPeriods(named)
      ? [atTable('no-periods', named)]
      : []),
    ...(periods.isYearGuessed ? [withoutYear(named)] : []),
    ...(hasActuals(named) ? [] : [atTable('no-actuals', named)]),
    ...at(
      'error-cells',
      odd.filter(({ cell }) => typeof cell.value === 'object'),
    ),
    ...at(
      'not-a-number',
      odd.filter(({ cell }) => readFigure(cell, named.separators).isWord),
    ),
    ...at('placeholder-cells', placeholderCells(named)),
    ...(merged.length > 0 ? [counted('merged-cells', named, merged.length)] : []),
    ...(hiddenRows.length > 0 ? [counted('hidden-rows', named, hiddenRows.length)] : []),
    ...(hiddenColumns.length > 0 ? [counted('hidden-columns', named, hiddenColumns.length)] : []),
  ];
}

interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly cell: SourceCell;
}

/** Cells in columns of figures that hold something else than a number. */
function oddCells(named: NamedTable): FoundCell[] {
  const { isTurned } = named.read.table.grid;
  const places = figureColumns(named).map(({ place }) => place);
  const found: FoundCell[] = [];
  for (const { line } of kpiRows(named)) {
    for (const place of places) {
      const cell = line.cells.get(place);
      if (cell && typeof cell.value !== 'number')
        found.push({ ...whereOf(isTurned, line.at, place), cell });
    }
  }
  return found;
}

function figureColumns({ read: { columns } }: NamedTable): readonly Column[] {
  return columns.filter(
    ({ guess }) =>
      guess.role === 'value' &&
      !guess.holds &&
      guess.measure !== 'status' &&
      guess.measure !== 'variance',
  );
}

function kpiRows({ read: { rows } }: NamedTable): readonly RowGuess[] {
  return rows.filter(({ role }) => role === 'kpi');
}

function placeholderCells({ read: { table, rows } }: NamedTable): FoundCell[] {
  return rows.flatMap(({ line }) =>
    [...line.cells].flatMap(([place, cell]) => {
      const text = textOf(cell);
      return text !== undefined && /[[{<$]/.test(text) && PLACEHOLDER.test(text)
        ? [{ ...whereOf(table.grid.isTurned, line.at, place), cell }]
        : [];
    }),
  );
}

function whereOf(isTurned: boolean, at: number, place: number): { row: number; column: number } {
  return isTurned ? { row: place, column: at } : { row: at, column: place };
}

function hasRowPeriods({ read: { columns } }: NamedTable): boolean {
  return columns.some(({ guess }) => guess.holds === 'period');
}

function hasActuals(named: NamedTable): boolean {
  const columns = figureColumns(named);
  return kpiRows(named).some(({ line, measure }) =>
    columns.some(({ place, guess }) => {
      const of = measure ?? guess.measure;
      const isActual = of === 'actual' || of === 'ytdActual';
      return isActual && readFigure(line.cells.get(place), named.separators).value !== undefined;
    }),
  );
}

function cellProblem(
  code: ImportProblemCode,
  sheet: string,
  found: readonly FoundCell[],
): ImportProblem[] {
  const [first] = found;
  if (first === undefined) return [];
  const cell = cellAddress(sheet, first.row, first.column);
  const value = first.cell.value;
  const shown = typeof value === 'object' ? (value?.error ?? '') : String(value);
  return [
    {
      code,
      severity: 'Warning',
      place: { sheet, row: first.row + 1, cell },
      data: { sheet, cell, value: shown.slice(0, 60), count: found.length },
    },
  ];
}

function atTable(code: ImportProblemCode, { read, region }: NamedTable): ImportProblem {
  const { name } = read.table.grid.sheet;
  return {
    code,
    severity: 'Warning',
    place: { sheet: name, cell: region },
    data: { sheet: name, cell: region },
  };
}

function withoutYear(named: NamedTable): ImportProblem {
  const problem = atTable('no-year', named);
  return { ...problem, data: { ...problem.data, year: named.periods.year ?? '' } };
}

function counted(code: ImportProblemCode, named: NamedTable, count: number): ImportProblem {
  const problem = atTable(code, named);
  return { ...problem, data: { ...problem.data, count } };
}
