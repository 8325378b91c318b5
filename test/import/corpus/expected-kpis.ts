import { parseCellAddress } from '../../../src/tables/cell-range';
import type { MessyBook } from './messy-book';
import type { PictureCell } from './sheet-picture';
import type { Claim, ColumnTruth, KpiTruth, RegionTruth } from './truth';
import { cellsOf } from './write-book';

/** One figure that a KPI should have. */
export interface ExpectedReading {
  readonly measure: 'actual' | 'target';
  /** Absent where more than one period is right. */
  readonly period?: string;
  readonly value: number;
}

/** A KPI of a workbook, its tables taken together. */
export interface ExpectedKpi {
  readonly truth: KpiTruth;
  readonly places: readonly { readonly sheet: string; readonly at: number | string }[];
  readonly readings: readonly ExpectedReading[];
}

/** The KPIs that a workbook should be found to have. */
export function expectedKpis({ sheets, truth }: MessyBook): ExpectedKpi[] {
  const kpis = new Map<string, ExpectedKpi>();
  for (const region of truth.regions) {
    const sheet = sheets.find(({ name }) => name === region.sheet);
    const cells = sheet === undefined ? [] : cellsOf(sheet);
    for (const kpi of region.kpis) {
      const key = JSON.stringify([kpi.name, kpi.of]);
      const known = kpis.get(key);
      kpis.set(key, {
        truth: { ...kpi, ...known?.truth },
        places: [...(known?.places ?? []), { sheet: region.sheet, at: kpi.at }],
        readings: [...(known?.readings ?? []), ...readingsOf(kpi, region, cells)],
      });
    }
  }
  return [...kpis.values()];
}

function readingsOf(
  kpi: KpiTruth,
  region: RegionTruth,
  cells: readonly PictureCell[],
): ExpectedReading[] {
  if (kpi.readings !== undefined) return statedReadings(kpi.readings);
  const figures = new Map(
    cells.flatMap(({ row, column, value }) =>
      typeof value === 'number' ? [[`${row},${column}`, value]] : [],
    ),
  );
  return Object.entries(region.columns).flatMap(([column, claims]) =>
    (['actual', 'target'] as const).flatMap((measure) => {
      const place = placeOf(kpi, region, column, claims, measure);
      const value = place === undefined ? undefined : figures.get(place);
      return value === undefined ? [] : [{ measure, value, ...periodOf(claims, region) }];
    }),
  );
}

function statedReadings(readings: NonNullable<KpiTruth['readings']>): ExpectedReading[] {
  return Object.entries(readings).flatMap(([period, [actual, target]]) => [
    ...(actual === null ? [] : [{ measure: 'actual' as const, period, value: actual }]),
    ...(target === null || target === undefined
      ? []
      : [{ measure: 'target' as const, period, value: target }]),
  ]);
}

/** Where the figure of a measure stands in a column, as row and column counted from 0. */
function placeOf(
  kpi: KpiTruth,
  { orientation }: RegionTruth,
  column: string,
  claims: ColumnTruth,
  measure: 'actual' | 'target',
): string | undefined {
  const claimed = firstClaim(claims).split(' ')[0];
  const own = claimed === 'value' && measure === 'target' ? kpi.also?.target : kpi.at;
  if (own === undefined || (claimed !== 'value' && claimed !== measure)) return undefined;
  const address = orientation === 'rows' ? `${column}${own}` : `${own}${column}`;
  const cell = parseCellAddress(address);
  return cell === undefined ? undefined : `${cell.row},${cell.column}`;
}

function periodOf(claims: ColumnTruth, region: RegionTruth): { readonly period?: string } {
  if (typeof claims !== 'string') return {};
  const period = claims.split(' ')[1] ?? region.period;
  return period === undefined ? {} : { period };
}

/** The claim that is meant. */
export function firstClaim(claims: ColumnTruth): Claim {
  return typeof claims === 'string' ? claims : claims[0];
}
