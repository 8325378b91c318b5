import type { ScorecardChanges } from '../../src/tables/scorecard-changes';
import type { TableGrid } from '../../src/tables/table-grid';
import type { CellContent, TableChanges } from '../../src/tables/write/table-changes';

/** The grids of a workbook after changes, carried out cell by cell as Excel would. */
export function applied(
  grids: readonly TableGrid[],
  { created, changed }: ScorecardChanges,
): TableGrid[] {
  const after = grids.map((grid) => {
    const changes = changed.find((table) => table.grid.name === grid.name);
    return changes ? appliedTo(grid, changes) : grid;
  });
  return [...after, ...created];
}

function appliedTo(grid: TableGrid, changes: TableChanges): TableGrid {
  const columns = [...grid.columns, ...changes.addedColumns];
  const rows = grid.rows.map((row) => columns.map((_, position) => row[position] ?? null));
  const formulas = new Map([...(grid.formulas ?? [])].map(([row, known]) => [row, new Map(known)]));
  const put = (row: number, position: number, content: CellContent): void => {
    const found = formulas.get(row) ?? new Map<number, string>();
    found.delete(position);
    if (isFormula(content)) found.set(position, content.formula);
    formulas.set(row, found);
    const cells = rows[row];
    // A formula that has just moved is not calculated yet.
    if (cells) cells[position] = isFormula(content) ? null : content;
  };
  for (const { row, position, content } of changes.cells) put(row, position, content);
  changes.appended.forEach((row, index) => {
    rows.push(columns.map(() => null));
    row.forEach((content, position) => {
      put(grid.rows.length + index, position, content);
    });
  });
  const staying = rows.flatMap((_, row) => (changes.deleted.includes(row) ? [] : [row]));
  return {
    ...grid,
    columns,
    rows: staying.map((row) => rows[row] ?? []),
    formulas: new Map(
      staying.flatMap((row, place) => {
        const found = formulas.get(row);
        return found && found.size > 0 ? [[place, found] as const] : [];
      }),
    ),
  };
}

function isFormula(content: CellContent): content is { readonly formula: string } {
  return typeof content === 'object' && content !== null && 'formula' in content;
}
