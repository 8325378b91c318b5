import { formatPeriod } from '../../scorecard/periods/period-text';
import { columnLetters, cellAddress } from '../../tables/cell-address';
import { localAddress, rangesOverlap } from '../../tables/cell-range';
import { headerText } from '../columns/classify-columns';
import type { Column } from '../columns/column-guess';
import type { NamedTable } from '../kpis/workbook-kpis';
import { boxOf } from '../regions/choose-tables';
import type { ReadTable } from '../regions/read-table';
import type { SourceSheet, SourceTable } from '../sheet/source-sheet';
import type { ProposedColumn, ProposedRow, Region } from './proposal';

/** The name of a table in the proposal: its sheet and first cell. */
export function regionId({ table }: ReadTable): string {
  const { top, left } = boxOf(table);
  return cellAddress(table.grid.sheet.name, top, left);
}

/** A table as the proposal tells it. */
export function describeRegion(named: NamedTable): Region {
  const { read, region, hasTexts, separators } = named;
  const { table, rows, columns, likelihood } = read;
  const { sheet, isTurned } = table.grid;
  const box = boxOf(table);
  const own = sheet.tables.find(({ range }) => rangesOverlap(range, box));
  return {
    id: region,
    sheet: sheet.name,
    range: `${localAddress(box.top, box.left)}:${localAddress(box.bottom, box.right)}`,
    orientation: isTurned ? 'columns' : 'rows',
    headerRows: table.header.map(({ at }) => at + 1),
    firstDataRow: (table.body[0]?.at ?? 0) + 1,
    lastDataRow: (table.body.at(-1)?.at ?? 0) + 1,
    columns: columns.map((column) => describeColumn(column, named)),
    rows: rows.map(({ line, role, confidence, reason }): ProposedRow => ({
      row: line.at + 1,
      role,
      confidence: rounded(confidence),
      reason,
    })),
    likelihood: rounded(likelihood),
    ...(own ? { table: own.name } : {}),
    links: mayBeRefilled(own, sheet) ? 'keys' : 'cells',
    ...(hasTexts ? { separators } : {}),
  };
}

/** Whether its rows may come in another order next time: a query does that, and a file. */
function mayBeRefilled(own: SourceTable | undefined, { file }: SourceSheet): boolean {
  return file !== undefined || (own !== undefined && own.isQuery !== false);
}

function describeColumn(
  { place, path, guess }: Column,
  { read, periods }: NamedTable,
): ProposedColumn {
  const { confidence, role, reason, measure, holds, edge } = guess;
  const isFigures = role === 'value' && !holds;
  const hasRowPeriods = read.columns.some((column) => column.guess.holds === 'period');
  const period =
    isFigures && !hasRowPeriods
      ? (periods.byPlace.get(place) ?? (periods.isWholeGuessed ? undefined : periods.whole))
      : undefined;
  return {
    column: read.table.grid.isTurned ? String(place + 1) : columnLetters(place),
    header: headerText(path),
    role,
    ...(measure && isFigures ? { measure } : {}),
    ...(period ? { period: formatPeriod(period) } : {}),
    ...(holds ? { holds } : {}),
    ...(edge ? { edge } : {}),
    confidence: rounded(confidence),
    reason,
  };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
