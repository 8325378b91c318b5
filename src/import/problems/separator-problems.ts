import { cellAddress } from '../../tables/cell-address';
import { separatorVotes } from '../figures/text-separators';
import type { NamedTable } from '../kpis/workbook-kpis';
import type { ImportProblem } from '../proposal/import-problem';
import { textOf } from '../sheet/cell-facts';

/** Numbers as text that can be read in two ways, where no other number of the table settles which: 1.250. */
export function separatorProblems({ read, separators, isUnsure }: NamedTable): ImportProblem[] {
  if (!isUnsure) return [];
  const { table, rows, columns } = read;
  const { sheet, isTurned } = table.grid;
  const values = columns.filter(({ guess }) => guess.role === 'value' && !guess.holds);
  for (const { line, role } of rows) {
    for (const { place } of role === 'kpi' ? values : []) {
      const text = textOf(line.cells.get(place) ?? { value: null });
      if (text === undefined || separatorVotes([text]).open === 0) continue;
      const [row, column] = isTurned ? [place, line.at] : [line.at, place];
      const cell = cellAddress(sheet.name, row, column);
      return [
        {
          code: 'separators-unsure',
          severity: 'Warning',
          place: { sheet: sheet.name, row: row + 1, cell },
          data: { cell, value: text.slice(0, 60), decimal: separators.decimal },
        },
      ];
    }
  }
  return [];
}
