import type { Aggregation } from '../../../scorecard/model/aggregation';
import { lastPosition } from './span-formulas';

/** The references of one row of Data over the fiscal year. What is not there is absent. */
export interface YearReferences {
  /** Actuals up to the reviewed period. */
  readonly actual: string;
  /** Forecasts that people entered: beside the actuals, and after them. */
  readonly forecastBeside?: string;
  readonly forecastAfter?: string;
  /** The year before: beside the actuals, and after them. */
  readonly beforeBeside?: string;
  readonly beforeAfter?: string;
  /** The last period's own cells. */
  readonly lastActual?: string;
  readonly lastForecast?: string;
  /** How many periods the year has. */
  readonly total: number;
  /** Where the last period stands, counted like the columns of `actual` from 1. */
  readonly lastPosition: number;
  /** The position of each column of `actual` as an array, where they are not evenly spaced. */
  readonly positions?: string;
}

/**
 * The expected full year as a formula: actuals, then entered forecasts, then the rule (docs/scoring.md, forecast). Not for
 * `ratio` without forecasts and for `entered`, where it is the year to date.
 */
export function yearForecast(how: Aggregation, year: YearReferences): string {
  switch (how) {
    case 'sum':
      return openYear(year, sumForecast(year), knownSum(year));
    case 'last':
      return lastForecast(year);
    case 'min':
    case 'max':
      return openYear(year, extreme(how, year), extreme(how, year));
    case 'average':
    case 'ratio':
    case 'entered': {
      const filled = `(${knownSum(year)}+(${year.total}-${known(year)})*AVERAGE(${year.actual}))/${year.total}`;
      return openYear(year, filled, `(${knownSum(year)})/${year.total}`);
    }
  }
}

/** Before the first actual only forecasts that cover the year can say anything. */
function openYear(year: YearReferences, started: string, covered: string): string {
  const before = `IF(${known(year)}=${year.total},${covered},"")`;
  return `IF(COUNT(${year.actual})=0,${hasForecasts(year) ? before : '""'},${started})`;
}

function hasForecasts({ forecastBeside, forecastAfter }: YearReferences): boolean {
  return forecastBeside !== undefined || forecastAfter !== undefined;
}

/** How many periods have an actual or an entered forecast. */
function known({ actual, forecastBeside, forecastAfter }: YearReferences): string {
  const beside =
    forecastBeside && `+SUMPRODUCT((1-ISNUMBER(${actual}))*ISNUMBER(${forecastBeside}))`;
  const after = forecastAfter && `+COUNT(${forecastAfter})`;
  return `(COUNT(${actual})${beside ?? ''}${after ?? ''})`;
}

function knownSum({ actual, forecastBeside, forecastAfter }: YearReferences): string {
  const beside = forecastBeside && `+SUMPRODUCT(1-ISNUMBER(${actual}),${forecastBeside})`;
  const after = forecastAfter && `+SUM(${forecastAfter})`;
  return `SUM(${actual})${beside ?? ''}${after ?? ''}`;
}

/** Last year's shape when last year is complete and not 0 where there are actuals, else the mean actual. */
function sumForecast(year: YearReferences): string {
  const { actual, beforeBeside, beforeAfter, total } = year;
  const sum = knownSum(year);
  const runRate = `${sum}+(${total}-${known(year)})*AVERAGE(${actual})`;
  if (beforeBeside === undefined) return runRate;
  const complete = `COUNT(${beforeBeside})${beforeAfter === undefined ? '' : `+COUNT(${beforeAfter})`}=${total}`;
  const reference = `SUMPRODUCT(--ISNUMBER(${actual}),${beforeBeside})`;
  const shape = `${sum}+SUM(${actual})/${reference}*(${openBefore(year)})`;
  return `IF(${complete},IF(${reference}=0,${runRate},${shape}),${runRate})`;
}

/** Last year's sum over the periods of which nothing is known yet. */
function openBefore(year: YearReferences): string {
  const { actual, beforeBeside, beforeAfter, forecastBeside, forecastAfter } = year;
  const notEntered = forecastBeside === undefined ? '' : `,1-ISNUMBER(${forecastBeside})`;
  const beside = `SUMPRODUCT(1-ISNUMBER(${actual})${notEntered},${beforeBeside ?? actual})`;
  if (beforeAfter === undefined) return beside;
  const after =
    forecastAfter === undefined
      ? `SUM(${beforeAfter})`
      : `SUMPRODUCT(1-ISNUMBER(${forecastAfter}),${beforeAfter})`;
  return `${beside}+${after}`;
}

/** The reading or the forecast of the last period, else the trend line from three readings on, else the last reading. */
function lastForecast(year: YearReferences): string {
  const { actual } = year;
  const count = `COUNT(${actual})`;
  const reading = `INDEX(${actual},${lastPosition(actual)})`;
  const guessed = `IF(${count}=0,"",IF(${count}<3,${reading},${trendLine(year)}))`;
  const own = [year.lastActual, year.lastForecast].filter((cell) => cell !== undefined);
  return own.reduceRight((rest, cell) => `IF(ISNUMBER(${cell}),${cell},${rest})`, guessed);
}

/** The least-squares line through the readings, read at the last period. */
function trendLine({ actual, lastPosition: at, positions }: YearReferences): string {
  const position = positions ?? `(COLUMN(${actual})-MIN(COLUMN(${actual}))+1)`;
  const known = `--ISNUMBER(${actual})`;
  const n = `COUNT(${actual})`;
  const x = `SUMPRODUCT(${known},${position})`;
  const xx = `SUMPRODUCT(${known},${position},${position})`;
  const xy = `SUMPRODUCT(${position},${actual})`;
  const y = `SUM(${actual})`;
  return `(${y}+(${n}*${xy}-${x}*${y})/(${n}*${xx}-${x}*${x})*(${n}*${at}-${x}))/${n}`;
}

/** The lowest or highest of the actuals, and of the forecasts where there is no actual. */
function extreme(how: 'min' | 'max', year: YearReferences): string {
  const { actual, forecastBeside, forecastAfter } = year;
  const parts = [actual, forecastBeside, forecastAfter].filter((part) => part !== undefined);
  const all = parts.join(',');
  if (!hasForecasts(year)) return `${how.toUpperCase()}(${actual})`;
  const candidates = [
    `IF(COUNT(${actual})=0,${outermost(how, all)},${how.toUpperCase()}(${actual}))`,
  ];
  if (forecastBeside !== undefined) {
    const open = `(1-ISNUMBER(${actual}))*ISNUMBER(${forecastBeside})`;
    const far = outermost(how, all);
    candidates.push(
      how === 'min'
        ? `${far}-SUMPRODUCT(MAX(${open}*(${far}-${forecastBeside})))`
        : `${far}+SUMPRODUCT(MAX(${open}*(${forecastBeside}-${far})))`,
    );
  }
  if (forecastAfter !== undefined) {
    candidates.push(
      `IF(COUNT(${forecastAfter})=0,${outermost(how, all)},${how.toUpperCase()}(${forecastAfter}))`,
    );
  }
  return `${how.toUpperCase()}(${candidates.join(',')})`;
}

/** What no candidate lies beyond: the highest where the lowest is looked for, and the other way round. */
function outermost(how: 'min' | 'max', cells: string): string {
  return how === 'min' ? `MAX(${cells})` : `MIN(${cells})`;
}

/** The references a full-year target is made of. */
export interface YearTargetReferences {
  readonly target: string;
  readonly denominator?: string;
  /** The last period's target. */
  readonly last: string;
  readonly total: number;
}

/** The target of the whole fiscal year as a formula; empty when one of its periods has none. */
export function yearTarget(
  how: Exclude<Aggregation, 'entered'>,
  { target, denominator, last, total }: YearTargetReferences,
): string {
  if (how === 'last') return `IF(ISNUMBER(${last}),${last},"")`;
  const names = { sum: 'SUM', average: 'AVERAGE', min: 'MIN', max: 'MAX', ratio: 'AVERAGE' };
  const plain = `${names[how]}(${target})`;
  if (how !== 'ratio' || denominator === undefined) {
    return `IF(COUNT(${target})=${total},${plain},"")`;
  }
  const weighted = `SUMPRODUCT(${target},${denominator})/SUM(${denominator})`;
  const choice = `IF(COUNT(${denominator})=${total},IF(SUM(${denominator})=0,${plain},${weighted}),${plain})`;
  return `IF(COUNT(${target})=${total},${choice},"")`;
}
