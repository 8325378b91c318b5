import { arrowsTooDeep } from '../../scorecard/cascade/arrows-too-deep';
import { loopClosers, type Arrow } from '../../scorecard/cascade/loop-closers';
import type { CellContext } from '../cells/cell-type';
import { Fault } from '../fault';
import { excelRow } from '../grid-cell';
import type { TableLayout } from '../layout';
import { rowKey, rowName } from '../row-key';
import type { LoopRule, TableSchema } from '../schema/table-schema';
import type { TableGrid } from '../table-grid';
import { duplicatedHeadings, positionsOf } from './headings';
import { problemAt, type TableProblem } from './problem-at';
import { isBlankCell, readRow, type DraftRow, type RowShape } from './read-row';

/** Longer loops are named by their first IDs. */
const IDS_NAMED = 12;

/** A table that has been read. `layout.items` holds the usable rows at their places. */
export interface TableRead {
  readonly layout: TableLayout;
  readonly problems: readonly TableProblem[];
}

/** Reads all rows of a table: each one becomes a model row, or has a problem, or is blank. */
export function readTable(schema: TableSchema, grid: TableGrid, context: CellContext): TableRead {
  const headings = schema.columns.map((column) => column.heading);
  const shape: RowShape = {
    columns: schema.columns,
    positions: positionsOf(headings, grid),
    key: new Set(schema.key),
  };
  const problems = [...duplicatedHeadings(headings, grid), ...missingColumns(schema, shape, grid)];
  const report = (row: number, column: number, fault: Fault): void => {
    const position = shape.positions[column] ?? -1;
    const place = { grid, row, column: headings[column] };
    problems.push(problemAt(fault, position < 0 ? place : { ...place, position }));
  };
  const items = grid.rows.map((cells, row) => {
    const read = readRow(cells, shape, context, (column, fault) => {
      report(row, column, fault);
    });
    return read === 'blank' ? undefined : read;
  });
  findNotCalculated(grid, shape, report);
  leaveOutDuplicates(items, schema, grid, report);
  leaveOutLonely(items, schema, report);
  findNeverInUse(items, schema, report);
  leaveOutLoops(items, schema, report);
  leaveOutTooDeep(items, schema, report);
  return { layout: { grid, positions: shape.positions, items }, problems };
}

type ReportAt = (row: number, column: number, fault: Fault) => void;

function missingColumns(schema: TableSchema, shape: RowShape, grid: TableGrid): TableProblem[] {
  const missing = schema.columns.filter(
    ({ required }, index) => required !== undefined && shape.positions[index] === -1,
  );
  if (missing.length === 0) return [];
  const rows = grid.rows.filter((cells) => !cells.every(isBlankCell)).length;
  return missing.map(({ heading }) =>
    problemAt(Fault.of('column-missing', { column: heading, rows }), {
      grid,
      row: -1,
      column: heading,
    }),
  );
}

/** A program other than Excel can write formulas without their values: one problem for each column of them. */
function findNotCalculated(grid: TableGrid, shape: RowShape, report: ReportAt): void {
  const found = new Map<number, { readonly row: number; count: number }>();
  for (const [row, formulas] of grid.formulas ?? []) {
    for (const position of formulas.keys()) {
      const column = shape.positions.indexOf(position);
      if (column < 0 || (grid.rows[row]?.[position] ?? null) !== null) continue;
      const first = found.get(column);
      if (first) first.count += 1;
      else found.set(column, { row, count: 1 });
    }
  }
  for (const [column, { row, count }] of found) {
    report(row, column, Fault.of('not-calculated', { count }));
  }
}

function leaveOutDuplicates(
  items: (DraftRow | undefined)[],
  schema: TableSchema,
  grid: TableGrid,
  report: ReportAt,
): void {
  if (!schema.unique) return;
  const firsts = new Map<string, number>();
  const column = columnIndex(schema, schema.key[0]);
  items.forEach((item, row) => {
    if (!item) return;
    const key = rowKey(item, schema.key);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      return;
    }
    const value = rowName(item, schema.key);
    report(row, column, Fault.of('duplicate-key', { value, first: excelRow(grid, first) }));
    items[row] = undefined;
  });
}

function leaveOutLonely(
  items: readonly (DraftRow | undefined)[],
  schema: TableSchema,
  report: ReportAt,
): void {
  for (const { field, needs, fault } of schema.companions ?? []) {
    const column = columnIndex(schema, field);
    const data = { column: headingOf(schema, field), needs: headingOf(schema, needs) };
    items.forEach((item, row) => {
      if (item?.[field] === undefined || item[needs] !== undefined) return;
      report(row, column, Fault.of(fault, data));
      Reflect.deleteProperty(item, field);
    });
  }
}

/** The days are kept as they are: which of the two is wrong is not known. */
function findNeverInUse(
  items: readonly (DraftRow | undefined)[],
  schema: TableSchema,
  report: ReportAt,
): void {
  const rule = schema.inUse;
  if (!rule) return;
  const [column, other] = [headingOf(schema, rule.to), headingOf(schema, rule.from)];
  items.forEach((item, row) => {
    const [from, to] = [item?.[rule.from], item?.[rule.to]];
    if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return;
    const data = { column, day: to, other, otherDay: from };
    report(row, columnIndex(schema, rule.to), Fault.of('never-in-use', data));
  });
}

interface RowArrow extends Arrow {
  readonly row: number;
}

function arrowsOf(items: readonly (DraftRow | undefined)[], rule: LoopRule): RowArrow[] {
  return items.flatMap((item, row) => {
    const [from, to] = [item?.[rule.from], item?.[rule.to]];
    return typeof from === 'string' && typeof to === 'string' ? [{ from, to, row }] : [];
  });
}

function leaveOutLoops(
  items: (DraftRow | undefined)[],
  schema: TableSchema,
  report: ReportAt,
): void {
  const rule = schema.loop;
  if (!rule) return;
  for (const { arrow, loop } of loopClosers(arrowsOf(items, rule))) {
    const { row } = arrow;
    report(row, columnIndex(schema, rule.to), Fault.of('cycle', { loop: loopName(loop) }));
    if (rule.leaveOut === 'row') items[row] = undefined;
    else Reflect.deleteProperty(items[row] ?? {}, rule.to);
  }
}

function loopName(loop: readonly string[]): string {
  const named = loop.length > IDS_NAMED ? [...loop.slice(0, IDS_NAMED - 1), '…', loop[0]] : loop;
  return named.join(' → ');
}

function columnIndex(schema: TableSchema, field: string | undefined): number {
  return schema.columns.findIndex((column) => column.field === field);
}

function headingOf(schema: TableSchema, field: string): string {
  return schema.columns[columnIndex(schema, field)]?.heading ?? field;
}

/** Who evaluates a tree walks down it; no organisation is as deep as that walk could go. */
function leaveOutTooDeep(
  items: readonly (DraftRow | undefined)[],
  schema: TableSchema,
  report: ReportAt,
): void {
  const rule = schema.loop;
  if (rule?.deepest === undefined) return;
  for (const { row } of arrowsTooDeep(arrowsOf(items, rule), rule.deepest)) {
    report(row, columnIndex(schema, rule.to), Fault.of('too-deep', { deepest: rule.deepest }));
    Reflect.deleteProperty(items[row] ?? {}, rule.to);
  }
}
