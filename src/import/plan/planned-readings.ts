import type { Reading } from '../../scorecard/model/reading';
import type { FiscalCalendar } from '../../scorecard/periods/fiscal-calendar';
import type { Grain } from '../../scorecard/periods/grain';
import { formatPeriod, parsePeriodText } from '../../scorecard/periods/period-text';
import { shift, type Period } from '../../scorecard/periods/period';
import { PERIODS_IN_YEAR } from '../../scorecard/periods/periods-in-year';
import type { FigureField, FigureFormula, FigurePlace } from '../../tables/write/figure-formula';
import type { Measure, ProposedKpi, Region, Series } from '../proposal/proposal';
import { inFrequency, type PlannedReading } from './in-frequency';
import { likeItsLike } from './like-its-like';
import { liveFormula } from './live-formula';
import type { OnePeriod } from './written-over';
import type { SourceKeys } from './source-keys';

/** Where a measure of the sheet is kept; status and variance are worked out anew. */
const FIELDS: Partial<Record<Measure, FigureField>> = {
  actual: 'actual',
  target: 'target',
  forecast: 'forecast',
  ytdActual: 'ytdActual',
  ytdTarget: 'ytdTarget',
};

/** One figure on its way into the Data table; without a value and a formula it says nothing. */
export interface PlannedFigure extends FigurePlace {
  readonly value: number | undefined;
  readonly formula: string | undefined;
  /** Where it stands, whether it is linked or copied: its cell with the sheet, the formula to it, and its region. */
  readonly cell: string;
  readonly link: string | undefined;
  readonly region: string;
  /** The period that the sheet says it is of, which may be longer than the one it is planned for. */
  readonly source: Period;
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
  /** The tables that show one period at a time, by region. */
  readonly onePeriod: ReadonlyMap<string, OnePeriod>;
}

/** The figures of a KPI, those that say nothing among them. */
export interface PlannedFigures {
  readonly figures: readonly PlannedFigure[];
  /** What became of a target of a longer period, where there is one. */
  readonly spread?: Series;
}

/** The figures of a KPI in its frequency. Last year's figure is the actual of that period, unless the sheet has that period itself. */
export function plannedFigures(
  kpi: ProposedKpi,
  { id, calendar, frequency, keys, regions, isLive, onePeriod }: Surroundings,
): PlannedFigures {
  const { readings, series, isSpread } = inFrequency(kpi, frequency, calendar);
  const figureOf = (reading: PlannedReading, field: FigureField, period: Period): PlannedFigure => {
    const { cell, region: place, said = reading.period } = reading;
    const region = regions.get(place);
    const isLinked = region !== undefined && reading.isCopied !== true;
    const link = isLinked ? liveFormula(reading, region, keys.get(region.id)) : undefined;
    const one = onePeriod.get(place);
    const isCopied = one?.isCopied === true && one.period === said;
    const whole = parsePeriodText(said, calendar) ?? period;
    return {
      ...{ kpi: id, period, field, value: reading.value ?? undefined },
      formula: isLive(field) && !isCopied ? link : undefined,
      ...{ cell, link, region: place, source: reading.measure === 'prior' ? period : whole },
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
  const figures = [...own, ...prior.filter((figure) => !known.has(keyOf(figure)))];
  return { figures, ...(isSpread ? { spread: series } : {}) };
}

/** Whether a figure is to be written: a cell that is blank, and is not linked, says nothing. */
export function isSaid({ value, formula }: PlannedFigure): boolean {
  return value !== undefined || formula !== undefined;
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
