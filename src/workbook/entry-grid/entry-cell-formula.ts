import type { EvaluationContext } from '../../scorecard/evaluation/evaluation-context';
import type { Kpi } from '../../scorecard/model/kpi';
import { MONTHS_IN, type Period } from '../../scorecard/periods/period';
import { aggregationOf } from '../../scorecard/rules/aggregation-of';
import { columnLetters } from '../../tables/cell-address';
import { entryFormula, NOT_DUE_FORMULA } from './entry-formula';

/** Where the cell of a grid finds what it shows; rows and columns of the sheet, from 0. */
export interface EntryCell {
  readonly row: number;
  readonly column: number;
  readonly dayRow: number;
  readonly headingRow: number;
  readonly showRow: number;
  readonly idColumn: number;
}

/** The content of a grid's cell as long as nobody has typed into it. */
export function entryCellFormula(
  kpi: Kpi,
  cell: EntryCell,
  due: Period | undefined,
  { table, context }: { readonly table: string; readonly context: EvaluationContext },
): string {
  if (!due) return NOT_DUE_FORMULA;
  const column = columnLetters(cell.column);
  const id = columnLetters(cell.idColumn);
  const { grain } = context.settings;
  const months =
    due.grain === 'Week' || grain === 'Week' ? 0 : MONTHS_IN[due.grain] - MONTHS_IN[grain];
  return entryFormula({
    table,
    id: kpi.id,
    idCell: `$${id}${cell.row + 1}`,
    firstDay: `${column}$${cell.dayRow + 1}`,
    lastDay: `${column}$${cell.headingRow + 1}`,
    shown: `$${columnLetters(cell.idColumn + 1)}$${cell.showRow + 1}`,
    monthsBefore: months,
    isRatio: aggregationOf(kpi) === 'ratio',
  });
}
