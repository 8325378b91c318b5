import { periodsDue } from '../../scorecard/entry/entry';
import {
  evaluationContext,
  type EvaluationContext,
} from '../../scorecard/evaluation/evaluation-context';
import { actualOf } from '../../scorecard/evaluation/figure';
import type { Kpi } from '../../scorecard/model/kpi';
import type { Scorecard } from '../../scorecard/model/scorecard';
import { periodContaining } from '../../scorecard/periods/containing';
import { dateFromSerial } from '../../scorecard/periods/excel-serial';
import type { Period } from '../../scorecard/periods/period';
import { aggregationOf } from '../../scorecard/rules/aggregation-of';
import { columnLetters } from '../../tables/cell-address';
import { cellContext } from '../../tables/cells/cell-context';
import { figure } from '../../tables/cells/figure';
import { Fault } from '../../tables/fault';
import type { CellValue } from '../../tables/table-grid';
import { entryCellFormula } from './entry-cell-formula';
import { isEntryFormula } from './entry-formula';
import { pointsElsewhere } from './points-elsewhere';

/** The cells of a grid, from the row with its selector on, as they stand in the workbook. */
export interface GridCells {
  readonly sheet: string;
  /** Of the first cell, from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Without "="; undefined where no formula stands. */
  readonly formulas: readonly (readonly (string | undefined)[])[];
}

/** Why an entry is not taken over as it is. */
export type EntryTrouble = 'not a number' | 'not due' | 'unknown KPI';

/** What somebody typed into a grid. */
export interface GridEntry {
  readonly sheet: string;
  /** Without the sheet: E7. Row and column count from 0. */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** As the grid names it. */
  readonly id: string;
  readonly kpi?: Kpi;
  /** Of the KPI where it is due, else of the column. */
  readonly period: Period;
  /** Undefined for a cell that was emptied. */
  readonly value?: number;
  /** Typed, and pointing to other sheets: it goes on as a formula. Without "=". */
  readonly formula?: string;
  /** What the Data table says now. */
  readonly was?: number;
  readonly trouble?: EntryTrouble;
  /** What the cell held before, without "=". */
  readonly original: string;
  /** What was typed, to be put back where something goes wrong. */
  readonly typed: CellValue;
}

export interface EntryGridRead {
  readonly sheet: string;
  /** Which column of the Data table the grid shows; undefined where somebody typed something else into the selector. */
  readonly shows: 'actual' | 'target' | undefined;
  readonly periods: readonly Period[];
  /** IDs of the rows, as they stand there. */
  readonly ids: readonly string[];
  /** The column of the sheet, from 0, by ordinal of the period. */
  readonly columns: ReadonlyMap<number, number>;
  readonly entries: readonly GridEntry[];
}

/**
 * What was typed into a grid: every cell that does not hold the grid's own formula any more. Rows are known by their ID and
 * columns by their date, so that both may be sorted, moved and hidden, and others may stand between them.
 *
 * @returns undefined when the grid cannot be made out
 */
export function readEntryGrid(
  cells: GridCells,
  scorecard: Scorecard,
  table: string,
): EntryGridRead | undefined {
  const { values } = cells;
  const dayRow = values.findIndex(([first]) => typeof first === 'number');
  const headingRow = values.findIndex(([first], row) => row > dayRow && typeof first === 'string');
  if (dayRow < 0 || headingRow < 0) return undefined;
  const context = evaluationContext(scorecard);
  const columns = periodColumns(values[headingRow] ?? [], context);
  const grid = { cells, dayRow, headingRow, columns, context, table };
  const field = SHOWN[textOf(values[0]?.[1]).toLowerCase()];
  const rows = [...values.keys()].filter((row) => row > headingRow && textOf(values[row]?.[0]));
  return {
    sheet: cells.sheet,
    shows: field,
    periods: Array.from(columns.values()),
    ids: rows.map((row) => textOf(values[row]?.[0])),
    columns: new Map(
      Array.from(columns, ([column, { ordinal }]) => [ordinal, cells.left + column]),
    ),
    entries: field ? rows.flatMap((row) => entriesIn(row, field, grid)) : [],
  };
}

const SHOWN: Readonly<Partial<Record<string, 'actual' | 'target'>>> = {
  actual: 'actual',
  target: 'target',
};

interface Grid {
  readonly cells: GridCells;
  readonly dayRow: number;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<number, Period>;
  readonly context: EvaluationContext;
  readonly table: string;
}

function periodColumns(
  headings: readonly CellValue[],
  { settings: { grain, calendar } }: EvaluationContext,
): ReadonlyMap<number, Period> {
  return new Map(
    headings.flatMap((heading, column) => {
      const day = typeof heading === 'number' ? dateFromSerial(heading) : undefined;
      return day ? [[column, periodContaining(day, grain, calendar)] as const] : [];
    }),
  );
}

function entriesIn(row: number, field: 'actual' | 'target', grid: Grid): GridEntry[] {
  const { cells, columns, table } = grid;
  return Array.from(columns).flatMap(([column, period]) => {
    const formula = cells.formulas[row]?.[column];
    const isOwn = formula !== undefined && isEntryFormula(formula, table);
    return isOwn ? [] : [entryAt({ row, column, period, formula, field }, grid)];
  });
}

interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly period: Period;
  readonly formula: string | undefined;
  readonly field: 'actual' | 'target';
}

function entryAt({ row, column, period, formula, field }: TypedCell, grid: Grid): GridEntry {
  const { cells, context } = grid;
  const { scorecard } = context;
  const id = textOf(cells.values[row]?.[0]);
  const kpi = scorecard.kpis.find((each) => each.id.toLowerCase() === id.toLowerCase());
  const due = kpi && periodsDue(kpi, period, context).at(-1);
  const typed = cells.values[row]?.[column] ?? null;
  const value = valueOf(typed, kpi, scorecard);
  const trouble =
    kpi === undefined
      ? 'unknown KPI'
      : due === undefined
        ? 'not due'
        : value === 'not a number'
          ? value
          : undefined;
  const was = kpi && due && figureNow(kpi, due, field, context);
  return {
    ...placeOf(row, column, grid, kpi, due),
    id,
    period: due ?? period,
    typed,
    ...(kpi && { kpi }),
    ...(typeof value === 'number' && { value }),
    ...(formula !== undefined && pointsElsewhere(formula) && { formula }),
    ...(was !== undefined && { was }),
    ...(trouble && { trouble }),
  };
}

function placeOf(
  row: number,
  column: number,
  { cells, dayRow, headingRow, context, table }: Grid,
  kpi: Kpi | undefined,
  due: Period | undefined,
) {
  const place = { row: cells.top + row, column: cells.left + column };
  const original = entryCellFormula(
    kpi ?? { id: '', name: '' },
    {
      ...place,
      showRow: cells.top,
      dayRow: cells.top + dayRow,
      headingRow: cells.top + headingRow,
      idColumn: cells.left,
    },
    due,
    { table, context },
  );
  const address = `${columnLetters(place.column)}${place.row + 1}`;
  return { sheet: cells.sheet, address, ...place, original };
}

/** A cell is read as the Data table would read it: words for yes and no, and for "none", are understood. */
function valueOf(
  typed: CellValue,
  kpi: Kpi | undefined,
  { setup }: Scorecard,
): number | 'not a number' | undefined {
  if (typed === null) return undefined;
  if (typeof typed === 'object') return 'not a number';
  const context = cellContext(setup, kpi ? [kpi] : [], {});
  const value = figure.read(typed, context, { kpi: kpi?.id });
  return value instanceof Fault ? 'not a number' : value;
}

function figureNow(
  kpi: Kpi,
  period: Period,
  field: 'actual' | 'target',
  { readings }: EvaluationContext,
): number | undefined {
  const reading = readings.at(kpi.id, period);
  return field === 'target' ? reading?.target : actualOf(reading, aggregationOf(kpi));
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
