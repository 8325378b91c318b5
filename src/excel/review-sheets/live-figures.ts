import type { CellSource } from '../../review/book/cell';
import { quoted } from '../../review/book/reference';
import { columnLetters, quotedSheet } from '../../tables/cell-address';
import type { Layout, TableLayout } from '../../tables/layout';
import { schemaOf } from '../../tables/schema';
import { rowKey } from '../../tables/row-key';
import type { CellValue } from '../../tables/table-grid';

/** Gives the formula of a figure that stands in the Data table as it is; undefined for any other. */
export type LiveFigure = (source: CellSource, figure: number) => string | undefined;

const TABLE = 'BSC_Data';

/**
 * Formulas, without "=", that show figures of the Data table. They point to the cell, which costs nothing to calculate, as
 * long as KPI and period stand beside it; where the table was sorted or rows went, they look the figure up.
 */
export function liveFigures({ tables }: Layout): LiveFigure {
  const table = tables.get(TABLE);
  if (!table) return () => undefined;
  const rows = rowsOf(table);
  const [kpi, period] = ['kpi', 'period'].map((field) => positionOf(table, field));
  return (source, figure) => {
    const row = rows.get(rowKey({ kpi: source.kpi, period: source.period }, KEY));
    const column = positionOf(table, source.field);
    if (row === undefined || column < 0 || kpi === undefined || period === undefined) return;
    const cells = table.grid.rows[row];
    if (cells?.[column] !== figure) return;
    const isMeant = [kpi, period].map((at) => ({ at, value: constant(cells[at] ?? null) }));
    return isMeant.some(({ value }) => value === undefined)
      ? undefined
      : formulaAt(table, row, column, isMeant);
  };
}

const KEY = ['kpi', 'period'];

function rowsOf({ items }: TableLayout): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  items.forEach((item, row) => {
    if (!item) return;
    const key = rowKey(item, KEY);
    if (!rows.has(key)) rows.set(key, row);
  });
  return rows;
}

function positionOf({ positions }: TableLayout, field: string): number {
  const index = schemaOf(TABLE)?.columns.findIndex((column) => column.field === field) ?? -1;
  return positions[index] ?? -1;
}

function constant(value: CellValue): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? quoted(value) : undefined;
}

interface Meant {
  readonly at: number;
  readonly value: string | undefined;
}

function formulaAt(
  { grid }: TableLayout,
  row: number,
  column: number,
  meant: readonly Meant[],
): string {
  const cell = (at: number): string =>
    `${quotedSheet(grid.sheet)}!$${columnLetters(grid.left + at)}$${grid.top + row + 2}`;
  const all = (at: number): string => `${grid.name}[${escaped(grid.columns[at] ?? '')}]`;
  const stays = meant.map(({ at, value }) => `${cell(at)}=${value ?? ''}`).join(',');
  const shown = cell(column);
  const figures = all(column);
  const isPlain = meant.every(({ value = '' }) => PLAIN.test(value));
  const named = meant.map(({ at, value = '' }) => ({ rows: all(at), value }));
  const found = isPlain ? foundPlainly(figures, named) : comparedOneByOne(figures, named);
  return `IF(IFERROR(AND(${stays},ISNUMBER(${shown})),FALSE),${shown},${found})`;
}

interface Named {
  readonly rows: string;
  readonly value: string;
}

/** A number, or an ID in quotes that Excel compares as it stands: others would be patterns or numbers, as 1.10 is 1.1. */
const PLAIN = /^(?:\d+|"(?!true"|false")\p{L}[\p{L}\d._ -]*")$/iu;

function foundPlainly(figures: string, named: readonly Named[]): string {
  const rows = named.map(({ rows, value }) => `${rows},${value}`).join(',');
  return `IFERROR(AVERAGEIFS(${figures},${rows}),"")`;
}

function comparedOneByOne(figures: string, named: readonly Named[]): string {
  const rows = named.map(({ rows, value }) => `(${rows}=${value})`).join('*');
  return `IF(SUMPRODUCT(${rows}*ISNUMBER(${figures}))=0,"",SUMPRODUCT(${rows},${figures}))`;
}

/** A heading as references to tables want it. */
function escaped(heading: string): string {
  return heading.replace(/[[\]#'@]/g, "'$&");
}
