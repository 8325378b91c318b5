import { classifyColumns } from '../columns/classify-columns';
import type { Column } from '../columns/column-guess';
import { findPeriod } from '../periods/period-label';
import { classifyRows } from '../rows/classify-rows';
import type { RowGuess } from '../rows/row-guess';
import type { FoundTable } from './find-tables';
import { tableContext, type TableContext } from './sheet-context';

/** A table with what its columns and rows are. */
export interface ReadTable {
  readonly table: FoundTable;
  readonly context: TableContext;
  readonly columns: readonly Column[];
  readonly rows: readonly RowGuess[];
  /** How much it looks like a list of KPIs, from 0 to 1. */
  readonly likelihood: number;
}

export function readTable(table: FoundTable): ReadTable {
  const context = tableContext(table);
  const columns = classifyColumns(table, context.measure);
  const rows = withoutEnd(classifyRows(table, columns));
  return {
    table: { ...table, body: rows.map(({ line }) => line) },
    context,
    columns,
    rows,
    likelihood: likelihoodOf(table, columns, rows),
  };
}

/** Notes below the last row of figures, and the title of the next table, are no part of this one. */
function withoutEnd(rows: readonly RowGuess[]): readonly RowGuess[] {
  const last = rows.findLastIndex(({ role }) => role === 'kpi' || role === 'total');
  return rows.slice(0, last + 1);
}

/** Names, figures under known headings, and fields that only a list of KPIs has. */
export function likelihoodOf(
  table: FoundTable,
  columns: readonly Column[],
  rows: readonly RowGuess[],
): number {
  const names = columns.find(({ guess }) => guess.role === 'kpi');
  if (names === undefined) return 0;
  const kpis = rows.filter(({ role }) => role === 'kpi');
  const values = columns.filter(({ guess, values: held }) => isFigures(guess) && held.filled > 0);
  const known = values.filter(({ guess }) => guess.reason.code !== 'only-figures');
  const fields = columns.filter(
    ({ guess }) =>
      ['measureUnit', 'owner', 'weight', 'objective', 'perspective', 'threshold'].includes(
        guess.role,
      ) && guess.confidence > 0.6,
  );
  const withFigures = kpis.filter(
    ({ reason }) => reason.code === 'has-figures' || reason.code === 'subordinate',
  ).length;
  const score =
    0.2 +
    (names.guess.confidence > 0.7 ? 0.2 : 0) +
    (known.length > 0 ? 0.2 : 0) +
    Math.min(0.1, known.length * 0.02) +
    Math.min(0.1, fields.length * 0.05) +
    (kpis.length > 1 ? 0.1 : 0) +
    (kpis.length === 0 ? 0 : (0.15 * withFigures) / kpis.length);
  return Math.min(1, score) * doubt(values.length, kpis, table);
}

/** Lists of things to do have a status as well. */
function isFigures({ role, holds, measure }: Column['guess']): boolean {
  return role === 'value' && !holds && measure !== 'status' && measure !== 'variance';
}

/** Names that are periods or numbers are no names of KPIs, and KPIs without any figure are rarely worth importing. */
function doubt(values: number, kpis: readonly RowGuess[], table: FoundTable): number {
  const names = kpis.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const periods = names.filter((name) => name.length <= 20 && findPeriod(name)?.rest === '').length;
  const isPeriods = names.length > 0 && periods >= names.length * 0.5;
  return (
    (values === 0 ? 0.3 : 1) *
    (kpis.length === 0 ? 0.2 : 1) *
    (isPeriods ? 0.2 : 1) *
    (table.grid.isTurned ? 0.92 : 1)
  );
}
