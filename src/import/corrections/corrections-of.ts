import type { ProposedColumn, Proposal, Region } from '../proposal/proposal';
import { changeOfKpi, isSameKpi } from './change-of-kpi';
import type { ColumnCorrection, Corrections, KpiCorrection } from './corrections';

/** What somebody changed in a proposal, region by region: only the differences, so that new rows next month count too. */
export function correctionsOf(found: Proposal, corrected: Proposal): Corrections[] {
  return found.regions.map((region) => {
    const other = corrected.regions.find(({ id }) => id === region.id);
    const { sheet, range } = region;
    if (other === undefined) return { sheet, range, isLeftOut: true };
    const { columns, rows, labels } = linesOf(region, other, found);
    const kpis = kpisOf(region, found, corrected);
    return {
      sheet,
      range,
      ...shapeOf(region, other),
      ...(Object.keys(columns).length > 0 ? { columns } : {}),
      ...(Object.keys(rows).length > 0 ? { rows, labels } : {}),
      ...(Object.keys(kpis).length > 0 ? { kpis } : {}),
      ...(other.links === region.links ? {} : { links: other.links }),
    };
  });
}

function shapeOf(
  region: Region,
  other: Region,
): Pick<Corrections, 'orientation' | 'headerRows' | 'firstDataRow' | 'lastDataRow'> {
  const isMoved = region.headerRows.join() !== other.headerRows.join();
  return {
    ...(region.orientation === other.orientation ? {} : { orientation: other.orientation }),
    ...(isMoved ? { headerRows: other.headerRows } : {}),
    ...(region.firstDataRow === other.firstDataRow ? {} : { firstDataRow: other.firstDataRow }),
    ...(region.lastDataRow === other.lastDataRow ? {} : { lastDataRow: other.lastDataRow }),
  };
}

function linesOf(
  region: Region,
  other: Region,
  found: Proposal,
): Required<Pick<Corrections, 'columns' | 'rows' | 'labels'>> {
  const columns: Record<string, ColumnCorrection & { header: string }> = {};
  for (const column of other.columns) {
    const before = region.columns.find((each) => each.column === column.column);
    if (before && isSameColumn(before, column)) continue;
    const { role, measure, period, holds, edge, header } = column;
    columns[column.column] = {
      role,
      header,
      ...(measure ? { measure } : {}),
      ...(period === undefined ? {} : { period }),
      ...(holds ? { holds } : {}),
      ...(edge ? { edge } : {}),
    };
  }
  const rows: Record<string, Region['rows'][number]['role']> = {};
  const labels: Record<string, string> = {};
  for (const { row, role } of other.rows) {
    const before = region.rows.find((each) => each.row === row);
    if (before === undefined || before.role === role) continue;
    rows[row] = role;
    const kpi = found.kpis.find(({ source }) => source.region === region.id && source.row === row);
    if (kpi) labels[row] = kpi.name;
  }
  return { columns, rows, labels };
}

function isSameColumn(a: ProposedColumn, b: ProposedColumn): boolean {
  return (
    a.role === b.role &&
    a.measure === b.measure &&
    a.period === b.period &&
    a.holds === b.holds &&
    a.edge === b.edge
  );
}

function kpisOf(
  region: Region,
  found: Proposal,
  corrected: Proposal,
): Record<string, KpiCorrection> {
  const kpis: Record<string, KpiCorrection> = {};
  for (const kpi of found.kpis.filter(({ source }) => source.region === region.id)) {
    const other = corrected.kpis.find((each) => isSameKpi(each, kpi));
    const isLeftOut = other === undefined || other.isLeftOut === true;
    const change = isLeftOut ? { isLeftOut: true } : changeOfKpi(kpi, other);
    if (Object.keys(change).length > 0) kpis[kpi.source.name] = change;
  }
  return kpis;
}
