import { libraryKpiNamed } from '../../library/library-kpi-named';
import type { Aggregation } from '../../scorecard/model/aggregation';
import type { ProposedReading } from '../proposal/proposal';
import type { Guess } from '../proposal/reason';
import { aggregationInName, aggregationOfUnit } from '../words/aggregation-words';
import { bareName } from './direction-guess';

/** Figures are printed rounded: a total may be off by a little. */
const TOLERANCE = 0.002;

export interface AggregationSigns {
  readonly name: string;
  readonly measureUnit?: string;
  readonly readings: readonly ProposedReading[];
}

/** How figures of several periods become one: as the sheet's own year to date shows, else by name and unit. */
export function guessAggregation({
  name,
  measureUnit,
  readings,
}: AggregationSigns): Guess<Aggregation> | undefined {
  const shown =
    shownBy(readings, 'actual', 'ytdActual') ?? shownBy(readings, 'target', 'ytdTarget');
  if (shown) return { value: shown, confidence: 0.9, reason: { code: 'year-to-date' } };
  const known = libraryKpiNamed(bareName(name));
  if (known && known.aggregation !== 'entered') {
    // A sheet has no numerators: what it has of a ratio are its results.
    const value = known.aggregation === 'ratio' ? 'average' : known.aggregation;
    return {
      value,
      confidence: 0.8,
      reason: { code: 'library-name', data: { name: known.name.en } },
    };
  }
  const unit = measureUnit === undefined ? undefined : aggregationOfUnit(measureUnit);
  const said = aggregationInName(bareName(name));
  // "Sales growth" in % is never added up, whatever its name says.
  if (said && !(unit === 'average' && said.aggregation === 'sum')) {
    return {
      value: said.aggregation,
      confidence: 0.7,
      reason: { code: 'name-word', data: { word: said.word } },
    };
  }
  return (
    unit && {
      value: unit,
      confidence: 0.6,
      reason: { code: 'unit-word', data: { unit: measureUnit ?? '' } },
    }
  );
}

/** What the figures of the periods come to in the year to date of the sheet; undefined where that is not plain. */
function shownBy(
  readings: readonly ProposedReading[],
  measure: 'actual' | 'target',
  toDate: 'ytdActual' | 'ytdTarget',
): Aggregation | undefined {
  const whole = valuesOf(readings, toDate).at(-1);
  const parts = valuesOf(readings, measure);
  const last = parts.at(-1);
  if (whole === undefined || last === undefined || parts.length < 2 || whole === 0)
    return undefined;
  const sum = parts.reduce((total, value) => total + value, 0);
  const isSame = (value: number) => Math.abs(value - whole) <= Math.abs(whole) * TOLERANCE;
  const ways = [
    ['sum', sum],
    ['average', sum / parts.length],
    ['last', last],
  ] as const;
  const fitting = ways.filter(([, value]) => isSame(value));
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}

function valuesOf(
  readings: readonly ProposedReading[],
  wanted: ProposedReading['measure'],
): readonly number[] {
  return readings
    .filter(({ measure }) => measure === wanted)
    .sort((a, b) => (a.period < b.period ? -1 : 1))
    .flatMap(({ value }) => value ?? []);
}
