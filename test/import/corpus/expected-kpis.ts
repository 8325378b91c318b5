import type { ProposedReading } from '../../../src/import/proposal/proposal';
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

/** Where a KPI stands: a row, or a column, of a table. */
export interface KpiPlace {
  readonly sheet: string;
  readonly at: number | string;
  readonly range: string;
}

/** A KPI of a workbook, its tables taken together. */
export interface ExpectedKpi {
  readonly truth: KpiTruth;
  readonly places: readonly KpiPlace[];
  readonly readings: readonly ExpectedReading[];
  /** Whether a figure is one of the readings, or of a column that may be taken in more than one way. */
  mayHave(reading: ProposedReading): boolean;
}

/** The KPIs that a workbook should be found to have. */
export function expectedKpis({ sheets, truth }: MessyBook): ExpectedKpi[] {
  const kpis = new Map<string, KpiInRegion[]>();
  for (const region of truth.regions) {
    const sheet = sheets.find(({ name }) => name === region.sheet);
    const cells = sheet === undefined ? [] : cellsOf(sheet);
    for (const kpi of region.kpis) {
      const key = JSON.stringify([kpi.name, kpi.of]);
      kpis.set(key, [...(kpis.get(key) ?? []), { kpi, region, cells }]);
    }
  }
  return [...kpis.values()].flatMap((parts) =>
    parts[0] === undefined ? [] : [joined(parts[0].kpi, parts)],
  );
}

interface KpiInRegion {
  readonly kpi: KpiTruth;
  readonly region: RegionTruth;
  readonly cells: readonly PictureCell[];
}

function joined(truth: KpiTruth, parts: readonly KpiInRegion[]): ExpectedKpi {
  const readings = parts.flatMap(({ kpi, region, cells }) => readingsOf(kpi, region, cells));
  return {
    truth,
    readings,
    places: parts.flatMap(({ kpi, region: { sheet, range } }) =>
      linesOf(kpi).map((at) => ({ sheet, range, at })),
    ),
    mayHave: ({ measure, period, cell }) =>
      readings.some(
        (one) => one.measure === measure && (one.period === undefined || one.period === period),
      ) || parts.some(({ region }) => isOpen(region, cell)),
  };
}

/** Whether more than one answer is right for the column of a cell. */
function isOpen({ columns, orientation }: RegionTruth, cell: string): boolean {
  const found = /\$?([A-Z]+)\$?(\d+)$/.exec(cell);
  const claims = columns[found?.[orientation === 'rows' ? 1 : 2] ?? ''];
  return claims !== undefined && typeof claims !== 'string';
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

/** All rows, or columns, of a KPI. */
export function linesOf({ at, until, also }: KpiTruth): (number | string)[] {
  const first = Number(at);
  const listed = until === undefined ? [] : [...Array(until - first).keys()];
  return [at, ...listed.map((step) => first + 1 + step), ...Object.values(also ?? {})];
}

/** The claim that is meant. */
export function firstClaim(claims: ColumnTruth): Claim {
  return typeof claims === 'string' ? claims : claims[0];
}
