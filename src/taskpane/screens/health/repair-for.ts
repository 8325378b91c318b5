import type { Condition } from '../../../excel/conditions/condition';
import { idHeading } from '../../../excel/conditions/id-heading';
import { standingTables } from '../../../excel/conditions/standing-tables';
import { newIdChanges } from '../../../excel/repairs/new-id-changes';
import type { WorkbookRead } from '../../../excel/read-workbook';
import type { Repair } from '../../../excel/repairs/repair';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import { addressIn } from '../../../tables/grid-cell';
import type { TableProblem } from '../../../tables/read/problem-at';
import type { TableName } from '../../../tables/table-name';
import type { CellContent } from '../../../tables/write/table-changes';
import { sheetOf } from '../../conditions/sheet-of';
import { waysOut, type WayOut } from '../../conditions/ways-out';
import type { PreviewLine } from '../../look/preview-lines';

/** A way to carry a repair out, and what it changes. */
export interface ShownRepair {
  readonly way: WayOut;
  readonly lines: readonly PreviewLine[];
}

/** What a repair is looked for in. */
export interface RepairSurroundings {
  readonly read: WorkbookRead;
  readonly conditions: readonly Condition[];
  readonly ways: Dictionary['pane']['conditions'];
  readonly words: Dictionary['pane']['health'];
}

/**
 * How a problem of the tables is repaired that is a condition of the workbook as well; where a column may stand under
 * another heading, one way for each heading, and the new column last. None where there is no such repair.
 */
export function repairsFor(problem: TableProblem, around: RepairSurroundings): ShownRepair[] {
  const condition = around.conditions.find((each) => isOf(problem, each, around.read));
  if (!condition) return [];
  return [...chosenColumns(condition, around.ways), ...waysOut(condition, around.ways)].map(
    (way) => ({ way, lines: linesOf(way.repair, around) }),
  );
}

function isOf({ code, place, data }: TableProblem, condition: Condition, read: WorkbookRead) {
  if (!('table' in condition) || place.table !== nameOf(condition.table, read)) return false;
  switch (condition.kind) {
    case 'table missing':
      return code === 'table-missing';
    case 'column missing':
      return code === 'column-missing' && data.column === condition.column;
    case 'ID used twice':
    case 'ID blank':
      return (
        code === (condition.kind === 'ID blank' ? 'required-blank' : 'duplicate-key') &&
        place.row === condition.row &&
        place.column === idHeading(condition.table)
      );
    default:
      return false;
  }
}

/** The name of a table in the workbook; its own when it is not there. */
function nameOf(table: TableName, read: WorkbookRead): string {
  return standingTables(read).find((each) => each.table === table)?.grid.name ?? table;
}

function chosenColumns(
  condition: Condition,
  { useColumn }: RepairSurroundings['ways'],
): readonly WayOut[] {
  if (condition.kind !== 'column missing') return [];
  const { table, column, candidates } = condition;
  return candidates.map((heading) => ({
    label: fill(useColumn, { heading }),
    repair: { kind: 'choose column', table, column, heading },
  }));
}

function linesOf(repair: Repair, { read, words }: RepairSurroundings): PreviewLine[] {
  switch (repair.kind) {
    case 'new ID': {
      const changes = newIdChanges(repair, read);
      if (!changes) return [];
      const { grid, cells } = changes;
      const text = (id: CellContent): string =>
        typeof id === 'object' ? words.nothing : String(id);
      return cells.map(({ row, position, content }) => ({
        name: addressIn(grid, row, position),
        before: text(grid.rows[row]?.[position] ?? null),
        after: text(content),
      }));
    }
    case 'restore table':
      return [{ name: sheetOf(repair.table), before: words.missing, after: words.emptyTable }];
    case 'add column':
      return [{ name: sheetOf(repair.table), before: words.missing, after: repair.column }];
    case 'choose column':
      return [{ name: sheetOf(repair.table), before: repair.heading, after: repair.column }];
    default:
      return [];
  }
}
