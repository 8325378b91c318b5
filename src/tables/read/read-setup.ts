import { cellContext } from '../cells/cell-context';
import type { CellContext } from '../cells/cell-type';
import { Fault } from '../fault';
import { excelRow } from '../grid-cell';
import type { SetupLayout } from '../layout';
import type { Column } from '../schema/column';
import { SETTINGS, SETUP } from '../schema/setup';
import type { CellValue, TableGrid } from '../table-grid';
import { duplicatedHeadings, headingKey, positionsOf } from './headings';
import { problemAt, type TableProblem } from './problem-at';
import { isBlankCell, readCell, type DraftRow } from './read-row';
import { SCALE_FIELDS, scaleOrderFault } from './scale-order';

export interface SetupRead {
  readonly layout: SetupLayout;
  readonly problems: readonly TableProblem[];
}

const HEADINGS = [SETUP.setting.heading, SETUP.value.heading];
const BY_HEADING = new Map(SETTINGS.map((setting) => [headingKey(setting.heading), setting]));

/** Reads the Setup table: one setting per row. A setting with a problem is left out, so its default holds. */
export function readSetup(grid: TableGrid): SetupRead {
  // The meaning of "Current period" depends on other rows, so these are read first.
  const calendar = readSettings(grid, cellContext({}, [], {})).layout.setup;
  return readSettings(grid, cellContext(calendar, [], {}));
}

function readSettings(grid: TableGrid, context: CellContext): SetupRead {
  const [setting = -1, value = -1] = positionsOf(HEADINGS, grid);
  const problems = [
    ...duplicatedHeadings(HEADINGS, grid),
    ...missingHeadings(setting, value, grid),
  ];
  const setup: DraftRow = {};
  const rowOf = new Map<string, number>();
  const report: ReportCell = (row, heading, fault) => {
    const position = heading === SETUP.setting.heading ? setting : value;
    problems.push(problemAt(fault, { grid, row, position, column: heading }));
  };
  grid.rows.forEach((cells, row) => {
    const cell = cells[value] ?? null;
    const name = nameOf(cells[setting] ?? null, cell, rowOf, grid);
    if (name instanceof Fault && setting >= 0) report(row, SETUP.setting.heading, name);
    if (name === undefined || name instanceof Fault) return;
    rowOf.set(name.field, row);
    readValue(name, cell, context, setup, (fault) => {
      report(row, SETUP.value.heading, fault);
    });
  });
  leaveOutWrongScale(setup, rowOf, report);
  const fields: (string | undefined)[] = grid.rows.map(() => undefined);
  for (const [field, row] of rowOf) fields[row] = field;
  // The settings are declared for the fields of Setup, one by one, so what was read is a Setup.
  return { layout: { grid, setting, value, fields, setup }, problems };
}

type ReportCell = (row: number, heading: string, fault: Fault) => void;

/** The setting that a row holds; a fault when it names none or one that stands above; undefined for a blank row. */
function nameOf(
  name: CellValue,
  value: CellValue,
  rowOf: ReadonlyMap<string, number>,
  grid: TableGrid,
): Column | Fault | undefined {
  if (isBlankCell(name)) {
    const column = SETUP.setting.heading;
    return isBlankCell(value) ? undefined : Fault.of('required-blank', { column });
  }
  if (typeof name === 'object') return Fault.of('error-cell', { value: name.error });
  const column = BY_HEADING.get(headingKey(String(name)));
  if (!column) return Fault.of('unknown-setting', { value: String(name).trim() });
  const first = rowOf.get(column.field);
  if (first === undefined) return column;
  return Fault.of('duplicate-key', { value: column.heading, first: excelRow(grid, first) });
}

function readValue(
  { field, type }: Column,
  cell: CellValue,
  context: CellContext,
  setup: DraftRow,
  report: (fault: Fault) => void,
): void {
  const read = isBlankCell(cell) ? undefined : readCell(type, cell, context, setup);
  if (read instanceof Fault) report(read);
  else if (read !== undefined) {
    setup[field] = read;
    const doubt = type.doubt?.(read, setup);
    if (doubt) report(doubt);
  }
}

/** A scale whose parts are in the wrong order is left out as a whole: its defaults hold. */
function leaveOutWrongScale(
  setup: DraftRow,
  rowOf: ReadonlyMap<string, number>,
  report: ReportCell,
): void {
  const fault = scaleOrderFault(setup);
  const set = SCALE_FIELDS.find((field) => setup[field] !== undefined);
  if (!fault || set === undefined) return;
  report(rowOf.get(set) ?? 0, SETUP.value.heading, fault);
  for (const field of SCALE_FIELDS) Reflect.deleteProperty(setup, field);
}

function missingHeadings(setting: number, value: number, grid: TableGrid): TableProblem[] {
  const rows = grid.rows.filter((cells) => !cells.every(isBlankCell)).length;
  return HEADINGS.filter((_, index) => (index === 0 ? setting : value) < 0).map((column) =>
    problemAt(Fault.of('column-missing', { column, rows }), { grid, row: -1, column }),
  );
}
