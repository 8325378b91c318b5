import { parseRangeAddress, rangesOverlap } from '../../tables/cell-range';
import type { Column } from '../columns/column-guess';
import { headerText, classifyColumns } from '../columns/classify-columns';
import { findPeriod } from '../periods/period-label';
import { boxOf } from '../regions/choose-tables';
import type { FoundTable } from '../regions/find-tables';
import { likelihoodOf, type ReadTable } from '../regions/read-table';
import { tableContext } from '../regions/sheet-context';
import { classifyRows } from '../rows/classify-rows';
import type { RowGuess } from '../rows/row-guess';
import { columnNumber } from '../../tables/cell-range';
import { turned, type Grid } from '../sheet/grid';
import { headingKey } from '../words/phrases';
import type { ColumnCorrection, Corrections } from './corrections';

/** The tables of a sheet with what the user said about them; those the user wants left out are not there. */
export function correctedTables(
  grid: Grid,
  found: readonly ReadTable[],
  corrections: readonly Corrections[],
): readonly ReadTable[] {
  const own = corrections.filter(({ sheet }) => sheet === grid.sheet.name);
  const tables = found.flatMap((read, index) => {
    const correction = own.find((each) => concerns(each, read, index));
    if (correction === undefined) return [read];
    return correction.isLeftOut === true ? [] : [correctedTable(grid, read, correction)];
  });
  const added = own.filter(
    (each) =>
      each.headerRows &&
      !each.isLeftOut &&
      !found.some((read, index) => concerns(each, read, index)),
  );
  return [...tables, ...added.map((each) => correctedTable(grid, undefined, each))];
}

/** A table grows from month to month: it is the one that shares cells with the one that was corrected. */
function concerns({ range }: Corrections, { table }: ReadTable, index: number): boolean {
  if (range === undefined) return index === 0;
  const box = parseRangeAddress(range);
  return box !== undefined && rangesOverlap(box, boxOf(table));
}

function correctedTable(
  grid: Grid,
  read: ReadTable | undefined,
  correction: Corrections,
): ReadTable {
  const table = reshaped(grid, read?.table, correction);
  const context = read && table === read.table ? read.context : tableContext(table);
  const columns = correctedColumns(
    read && table === read.table ? read.columns : classifyColumns(table, context.measure),
    correction,
  );
  const rows = correctedRows(classifyRows(table, columns), columns, correction);
  const last = rows.findLastIndex(({ role }) => role === 'kpi' || role === 'total');
  const kept = rows.slice(0, last + 1);
  return {
    table: { ...table, body: kept.map(({ line }) => line) },
    context,
    columns,
    rows: kept,
    likelihood: Math.max(likelihoodOf(table, columns, kept), read?.likelihood ?? 0),
  };
}

/** The table with the headings and the orientation that the user gave. */
function reshaped(grid: Grid, table: FoundTable | undefined, correction: Corrections): FoundTable {
  const { orientation, headerRows, firstDataRow, lastDataRow, range } = correction;
  const isSame =
    orientation === undefined &&
    headerRows === undefined &&
    firstDataRow === undefined &&
    lastDataRow === undefined;
  if (table && isSame) return table;
  const isTurned =
    orientation === undefined ? (table?.grid.isTurned ?? false) : orientation === 'columns';
  const own = isTurned === grid.isTurned ? grid : turned(grid);
  const box =
    (range === undefined ? undefined : parseRangeAddress(range)) ??
    (table
      ? boxOf(table)
      : { top: 0, left: 0, bottom: Number.MAX_SAFE_INTEGER, right: Number.MAX_SAFE_INTEGER });
  const [from, to] = isTurned ? [box.top, box.bottom] : [box.left, box.right];
  const first = isTurned ? box.left : box.top;
  const wanted = headerRows ?? table?.header.map(({ at }) => at + 1) ?? [first + 1];
  const start = firstDataRow ?? Math.max(...wanted, first) + 1;
  const header = own.lines.filter(({ at }) => wanted.includes(at + 1));
  const body = own.lines.filter(
    ({ at }) => at + 1 >= start && at + 1 <= (lastDataRow ?? Number.MAX_SAFE_INTEGER),
  );
  const places = new Set(
    [...header, ...body].flatMap(({ cells }) =>
      [...cells.keys()].filter((place) => place >= from && place <= to),
    ),
  );
  return { grid: own, header, body, places: [...places].sort((a, b) => a - b) };
}

function correctedColumns(
  columns: readonly Column[],
  { columns: said = {} }: Corrections,
): readonly Column[] {
  const byPlace = new Map<number, ColumnCorrection>();
  for (const [name, correction] of Object.entries(said)) {
    const column = columnOf(columns, name, correction.header);
    if (column) byPlace.set(column.place, correction);
  }
  const isNamed = [...byPlace.values()].some(({ role }) => role === 'kpi');
  return columns.map((column) => {
    const correction = byPlace.get(column.place);
    if (correction) return corrected(column, correction);
    // Names have one column: what was taken for it before is left aside.
    return isNamed && column.guess.role === 'kpi'
      ? { ...column, guess: { role: 'ignore', confidence: 0.5, reason: { code: 'corrected' } } }
      : column;
  });
}

/** By its heading, since columns move; by its place where the heading is not there any more. */
function columnOf(
  columns: readonly Column[],
  name: string,
  header: string | undefined,
): Column | undefined {
  const place = /^\d+$/.test(name) ? Number(name) - 1 : columnNumber(name);
  const there = columns.find((column) => column.place === place);
  if (header === undefined || (there && headerText(there.path) === header)) return there;
  return columns.find(({ path }) => headerText(path) === header) ?? there;
}

function corrected(
  column: Column,
  { role, measure, holds, edge, period }: ColumnCorrection,
): Column {
  const label = period === undefined ? undefined : findPeriod(period)?.label;
  return {
    ...column,
    ...(label ? { period: label } : {}),
    guess: {
      role,
      ...(role === 'value' && !holds ? { measure: measure ?? 'actual' } : {}),
      ...(holds ? { holds } : {}),
      ...(edge ? { edge } : {}),
      confidence: 1,
      reason: { code: 'corrected' },
    },
  };
}

/** A row made a KPI gets the name that stands in it; rows are known by their labels where these have moved. */
function correctedRows(
  rows: readonly RowGuess[],
  columns: readonly Column[],
  { rows: said = {}, labels = {} }: Corrections,
): readonly RowGuess[] {
  const names = columns.find(({ guess }) => guess.role === 'kpi')?.place;
  const labelOf = ({ line }: RowGuess): string => {
    const value = names === undefined ? undefined : line.cells.get(names)?.value;
    return typeof value === 'string' ? headingKey(value) : '';
  };
  const roles = new Map<RowGuess, RowGuess['role']>();
  for (const [number, role] of Object.entries(said)) {
    const label = labels[number];
    const there = rows.find(({ line }) => line.at + 1 === Number(number));
    const isSame = label === undefined || (there && labelOf(there) === headingKey(label));
    const row = isSame ? there : rows.find((each) => labelOf(each) === headingKey(label));
    if (row) roles.set(row, role);
  }
  return rows.map((row) => {
    const role = roles.get(row);
    if (role === undefined || role === row.role) return row;
    const cell = names === undefined ? undefined : row.line.cells.get(names);
    const name = typeof cell?.value === 'string' ? cell.value.trim() : undefined;
    const said = { ...row, role, confidence: 1, reason: { code: 'corrected' } as const };
    return role === 'kpi' && name !== undefined && names !== undefined
      ? { ...said, name, nameAt: { at: row.line.at, place: names } }
      : said;
  });
}
