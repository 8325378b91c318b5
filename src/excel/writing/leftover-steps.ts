import type { TableGrid } from '../../tables/table-grid';
import { sameValue } from '../../tables/write/same-value';
import type { CellContent, TableChanges } from '../../tables/write/table-changes';
import type { WorkbookRead } from '../read-workbook';
import { BYTES_OF_A_CALL } from './bytes-of-a-call';
import { contentAt } from './content-at';
import { formulaSteps } from './formula-steps';
import { RECORD_SHEET } from './record-steps';
import { setCells } from './set-cells';
import type { Step } from './step';
import type { WritePlan } from './write-plan';
import { writtenValue } from './written-value';

/**
 * What takes away that a write has left in a workbook that does not say so: new sheets and names, rows and columns, and its
 * values, where the cells still hold them. What somebody else has put there meanwhile stays.
 */
export function leftoverSteps(
  { made, changes }: Pick<WritePlan, 'made' | 'changes'>,
  before: WorkbookRead,
  now: WorkbookRead,
): Step[] {
  const known = new Set(before.sheets.map(({ name }) => name));
  const sheets = [RECORD_SHEET, ...made.sheets].filter(
    (sheet) => !known.has(sheet) && now.sheets.some(({ name }) => name === sheet),
  );
  const names = made.names.filter(
    (name) => !before.names.includes(name) && now.names.includes(name),
  );
  return [
    ...formulaSteps(
      made.formulas ?? [],
      now.sheets.map(({ name }) => name),
    ),
    ...changes.flatMap((change) => tableSteps(change, now.grids)),
    ...names.map((name) =>
      step(({ workbook }) => {
        workbook.names.getItem(name).delete();
      }),
    ),
    ...[...sheets].reverse().map((sheet) =>
      step(({ workbook }) => {
        workbook.worksheets.getItem(sheet).delete();
      }),
    ),
  ];
}

function tableSteps(changes: TableChanges, grids: readonly TableGrid[]): Step[] {
  const { grid: before } = changes;
  const now = grids.find(({ name }) => name === before.name);
  if (!now) return [];
  const { sheet, top, left, columns } = now;
  const rows = changes.appended
    .flatMap((contents, index) => {
      const row = before.rows.length + index;
      return holds(now, row, contents) ? [row] : [];
    })
    .reverse()
    .map((row) =>
      step(({ workbook }) => {
        const cells = workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(top + 1 + row, left, 1, columns.length);
        cells.delete('Up');
      }),
    );
  const cells = changes.cells
    .filter(
      ({ row, position, content }) =>
        position < before.columns.length &&
        isSame(contentAt(now, row, position), content) &&
        !isSame(contentAt(before, row, position), content),
    )
    .map(({ row, position }) => {
      const value = writtenValue(contentAt(before, row, position));
      return setCells(sheet, [top + 1 + row, left + position], [[value]], String(value).length * 2);
    });
  const added = changes.addedColumns.filter(
    (heading) => columns.includes(heading) && !before.columns.includes(heading),
  );
  return [
    ...rows,
    ...cells,
    ...added.map((heading) =>
      step(({ workbook }) => {
        workbook.tables.getItem(now.name).columns.getItem(heading).delete();
      }),
    ),
  ];
}

/** Whether a row holds what was written; what was left blank may have been filled by a formula of the user's column. */
function holds(grid: TableGrid, row: number, contents: readonly CellContent[]): boolean {
  return (
    row < grid.rows.length &&
    contents.every(
      (content, position) => content === null || isSame(contentAt(grid, row, position), content),
    )
  );
}

function isSame(a: CellContent, b: CellContent): boolean {
  return sameValue(a, b);
}

function step(add: Step['add']): Step {
  return { bytes: BYTES_OF_A_CALL, add };
}
