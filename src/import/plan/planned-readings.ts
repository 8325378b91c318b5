import type { Reading } from '../../scorecard/model/reading';
import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import type { Grain } from '../../scorecard/periods/grain';
import { formatPeriod, parsePeriodText } from '../../scorecard/periods/period-text';
import { shift, type Period } from '../../scorecard/periods/period';
import { PERIODS_IN_YEAR } from '../../scorecard/periods/periods-in-year';
import type { FigureField, FigureFormula } from '../../tables/write/figure-formula';
import type { Measure, ProposedKpi, Region } from '../proposal/proposal';
import { inFrequency, type PlannedReading, type TargetSpread } from './in-frequency';
import { likeItsLike } from './like-its-like';
import { liveFormula } from './live-formula';
import type { SourceKeys } from './source-keys';

/** Where a measure of the sheet is kept; status and variance are worked out anew. */
const FIELDS: Partial<Record<Measure, FigureField>> = {
  actual: 'actual',
  target: 'target',
  forecast: 'forecast',
  ytdActual: 'ytdActual',
  ytdTarget: 'ytdTarget',
};

/** One figure on its way into the Data table. */
export interface PlannedFigure {
  readonly kpi: string;
  readonly period: Period;
  readonly field: FigureField;
  readonly value: number | undefined;
  readonly formula: string | undefined;
}

interface Surroundings {
  readonly id: string;
  readonly calendar: FiscalCalendar;
  /** How often the KPI is measured. */
  readonly frequency: Grain;
  readonly keys: ReadonlyMap<string, SourceKeys>;
  readonly regions: ReadonlyMap<string, Region>;
  /** Fields whose cells are to hold formulas. */
  readonly isLive: (field: FigureField) => boolean;
}

/** The figures of a KPI, and what became of targets of longer periods. */
export interface PlannedFigures {
  readonly figures: readonly PlannedFigure[];
  readonly spread?: TargetSpread;
}

/** The figures of a KPI in its frequency. Last year's figure is the actual of that period, unless the sheet has that period itself. */
export function plannedFigures(
  kpi: ProposedKpi,
  { id, calendar, frequency, keys, regions, isLive }: Surroundings,
): PlannedFigures {
  const { readings, ...spread } = inFrequency(kpi, frequency, calendar);
  const figureOf = (reading: PlannedReading, field: FigureField, period: Period): PlannedFigure => {
    const region = regions.get(reading.region);
    const isLink = region !== undefined && isLive(field);
    return {
      ...{ kpi: id, period, field, value: reading.value ?? undefined },
      formula: isLink ? liveFormula(reading, region, keys.get(region.id)) : undefined,
    };
  };
  const own: PlannedFigure[] = [];
  const prior: PlannedFigure[] = [];
  for (const reading of likeItsLike(readings)) {
    const period = parsePeriodText(reading.period, calendar);
    const field = FIELDS[reading.measure];
    if (!period) continue;
    if (field) own.push(figureOf(reading, field, period));
    if (reading.measure !== 'prior') continue;
    prior.push(figureOf(reading, 'actual', shift(period, -PERIODS_IN_YEAR[period.grain])));
  }
  const known = new Set(own.map(keyOf));
  const figures = [...own, ...prior.filter((figure) => !known.has(keyOf(figure)))].filter(
    ({ value, formula }) => value !== undefined || formula !== undefined,
  );
  return { figures, ...spread };
}

/** The readings with figures put into them; what the figures do not say stays, new rows go to the end. */
export function withFigures(
  readings: readonly Reading[],
  figures: readonly PlannedFigure[],
): readonly Reading[] {
  const rows = new Map(readings.map((reading) => [rowKeyOf(reading), reading]));
  for (const { kpi, period, field, value } of figures) {
    const key = rowKeyOf({ kpi, period });
    const before = rows.get(key) ?? { kpi, period };
    rows.set(key, withFigure(before, field, value));
  }
  return [...rows.values()];
}

/** The formulas among the figures. */
export function formulasIn(figures: readonly PlannedFigure[]): readonly FigureFormula[] {
  return figures.flatMap(({ kpi, period, field, formula }) =>
    formula === undefined ? [] : [{ kpi, period, field, formula }],
  );
}

function withFigure(reading: Reading, field: FigureField, value: number | undefined): Reading {
  if (value !== undefined) return { ...reading, [field]: value };
  const { [field]: gone, ...others } = reading;
  return gone === undefined ? reading : others;
}

function keyOf({ period, field }: PlannedFigure): string {
  return `${field} ${formatPeriod(period)}`;
}

function rowKeyOf({ kpi, period }: Pick<Reading, 'kpi' | 'period'>): string {
  return `${kpi.toLowerCase()} ${formatPeriod(period)}`;
}
