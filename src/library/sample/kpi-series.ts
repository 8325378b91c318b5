import { CALENDAR_YEAR } from '../../scorecard/periods/fiscal-calendar';
import { formatPeriod, parsePeriodText } from '../../scorecard/periods/period-text';
import { shift } from '../../scorecard/periods/period';
import type { Reading } from '../../scorecard/model/reading';

/** Lines of figures in time order, a line per year or quarter: "0.34×3" stands for three times 0.34, "–" for none. */
type Figures = readonly string[];

/** All readings of one KPI, compact enough to be read and checked by eye. */
export interface KpiSeries {
  readonly kpi: string;
  /** The period of the first figure, as text: 2024-11, 2024-W45, 2024-Q4. */
  readonly from: string;
  /** Left out where it is numerator ÷ denominator. */
  readonly actual?: Figures;
  readonly target?: Figures;
  readonly numerator?: Figures;
  readonly denominator?: Figures;
  readonly ytdActual?: Figures;
  readonly ytdTarget?: Figures;
  readonly forecasts?: Readonly<Record<string, number>>;
  readonly remarks?: Readonly<
    Record<string, Pick<Reading, 'override' | 'overrideReason' | 'note'>>
  >;
}

/** The rows of the Data table that a series stands for, one per period. */
export function readingsOf(series: KpiSeries): readonly Reading[] {
  const from = parsePeriodText(series.from, CALENDAR_YEAR);
  if (!from) throw new RangeError(`${series.kpi}: no period "${series.from}"`);
  const target = figures(series.target);
  const numerator = figures(series.numerator);
  const denominator = figures(series.denominator);
  const ytdActual = figures(series.ytdActual);
  const ytdTarget = figures(series.ytdTarget);
  const actual = series.actual ? figures(series.actual) : quotients(numerator, denominator);
  const count = Math.max(actual.length, target.length);
  return Array.from({ length: count }, (_, index) => {
    const period = shift(from, index);
    const name = formatPeriod(period);
    return withoutBlanks({
      kpi: series.kpi,
      period,
      actual: actual[index],
      target: target[index],
      forecast: series.forecasts?.[name],
      numerator: numerator[index],
      denominator: denominator[index],
      ytdActual: ytdActual[index],
      ytdTarget: ytdTarget[index],
      ...series.remarks?.[name],
    });
  });
}

function figures(lines: Figures = []): (number | undefined)[] {
  return lines.flatMap((line) => line.split(' ')).flatMap(repeated);
}

function repeated(token: string): (number | undefined)[] {
  const [figure = '', times = '1'] = token.split('×');
  return Array.from({ length: Number(times) }, () => (figure === '–' ? undefined : Number(figure)));
}

function quotients(
  numerator: readonly (number | undefined)[],
  denominator: readonly (number | undefined)[],
): (number | undefined)[] {
  return numerator.map((above, index) => {
    const below = denominator[index];
    return above === undefined || below === undefined ? undefined : above / below;
  });
}

/** A field that is absent equals a blank cell; one that is there but undefined would not compare equal to it. */
function withoutBlanks(reading: Reading): Reading {
  const entries = Object.entries(reading).filter(([, value]) => value !== undefined);
  return Object.assign({ kpi: reading.kpi, period: reading.period }, Object.fromEntries(entries));
}
