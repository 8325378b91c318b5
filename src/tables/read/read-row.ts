import type { CellContext, CellType, Row } from '../cells/cell-type';
import { Fault } from '../fault';
import type { Column } from '../schema/column';
import type { CellValue } from '../table-grid';
import { isBlankText } from '../words/word-key';

/** A row while it is being read. */
export type DraftRow = Record<string, unknown>;

/** The columns of a table as they stand in one grid. */
export interface RowShape {
  readonly columns: readonly Column[];
  /** Position of each column in the grid, or −1. */
  readonly positions: readonly number[];
  readonly key: ReadonlySet<string>;
}

/** Most rows have no fault: they share this. */
const NONE: ReadonlySet<string> = new Set();

/** Told about each fault, with the index of its column in the schema. */
export type ReportFault = (column: number, fault: Fault) => void;

/**
 * The model row of a grid row; `blank` when none of our columns holds anything; undefined when it cannot be used,
 * because a key field is faulty or a field without which the row means nothing is blank. Every other faulty cell is
 * reported and read as blank.
 */
export function readRow(
  cells: readonly CellValue[],
  shape: RowShape,
  context: CellContext,
  report: ReportFault,
): DraftRow | 'blank' | undefined {
  const row: DraftRow = {};
  let faulty = NONE;
  let filled = false;
  for (let index = 0; index < shape.columns.length; index++) {
    const column = shape.columns[index];
    const position = shape.positions[index] ?? -1;
    if (column === undefined || position < 0) continue;
    const cell = cells[position] ?? null;
    if (isBlankCell(cell)) continue;
    filled = true;
    const value = readCell(column.type, cell, context, row);
    if (value instanceof Fault) {
      const fault = inNeeded(value, column);
      report(index, fault);
      if (fault.code !== 'not-available') faulty = new Set(faulty).add(column.field);
    } else if (value !== undefined) {
      row[column.field] = value;
      const doubt = column.type.doubt?.(value, row);
      if (doubt) report(index, doubt);
    }
  }
  if (!filled) return 'blank';
  return isUsable(row, faulty, shape, report) ? row : undefined;
}

/** "No figure" says nothing where a key, a name or a parent should be: there it is an error like any other. */
function inNeeded(fault: Fault, { required }: Column): Fault {
  const mayBeBlank = required === undefined || required === 'column';
  if (fault.code !== 'not-available' || mayBeBlank) return fault;
  return Fault.of('error-cell', { value: '#N/A' });
}

/** The value of a cell that is not blank, or its fault. */
export function readCell(
  type: CellType<unknown>,
  cell: CellValue,
  context: CellContext,
  row: Row,
): unknown {
  if (cell === null) return undefined;
  if (typeof cell !== 'object') return type.read(cell, context, row);
  // #N/A is how formulas say "no figure"; every other error is a fault of its formula.
  return cell.error === '#N/A'
    ? Fault.of('not-available', { value: cell.error })
    : Fault.of('error-cell', { value: cell.error });
}

export function isBlankCell(cell: CellValue): cell is null {
  return cell === null || (typeof cell === 'string' && isBlankText(cell));
}

function isUsable(
  row: DraftRow,
  faulty: ReadonlySet<string>,
  { columns, positions, key }: RowShape,
  report: ReportFault,
): boolean {
  let usable = true;
  columns.forEach(({ field, heading, required }, index) => {
    if (faulty.has(field)) {
      if (key.has(field) || required === 'row') usable = false;
      else if (required === 'name') row[field] = row.id;
      return;
    }
    if (required === undefined || required === 'column' || row[field] !== undefined) return;
    const inGrid = (positions[index] ?? -1) >= 0;
    if (required === 'score') {
      if (inGrid) report(index, Fault.of('counts-in-no-score', { column: heading }));
      return;
    }
    if (required === 'row') {
      usable = false;
      if (inGrid) report(index, Fault.of('required-blank', { column: heading }));
    } else if (typeof row.id === 'string') {
      row[field] = row.id;
      if (inGrid) report(index, Fault.of('name-blank', { column: heading, id: row.id }));
    }
  });
  return usable;
}
