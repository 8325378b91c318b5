import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { DataBlock } from '../../subject/data-layout';
import type { Slot } from '../../subject/kpi-series';
import type { ReviewSubject } from '../../subject/review-subject';
import { dataReference } from '../data/data-reference';
import { cellOf } from './row-cells';
import { orEmpty, spanReferences, type SpanCells } from './span-cells';
import { yearForecast, yearTarget, type YearReferences } from './year-formulas';

/** Expected value, target and number of readings of the fiscal year, as formulas. */
export function yearCells(subject: ReviewSubject, row: number, result: KpiResult): SpanCells {
  const { year } = subject.seriesOf(result.kpi);
  if (year.length === 0) return { actual: '""', target: '""', readings: '0' };
  const readings = year.reduce((sum, { reading }) => sum + reading.readings, 0);
  return {
    actual: expected(subject, row, result),
    target: wholeTarget(subject, row, result, year),
    readings: String(readings),
  };
}

function expected(subject: ReviewSubject, row: number, result: KpiResult): string {
  const how = result.rule.aggregation;
  const references = yearReferences(subject, row, result);
  const isTyped = how === 'entered' || references === undefined;
  if (isTyped) return how === 'entered' ? cellOf(row, 'ytdActual') : '""';
  const hasForecasts = subject.data.has('forecast');
  if (how !== 'ratio') return yearForecast(how, references);
  if (!hasForecasts) return cellOf(row, 'ytdActual');
  const { actual, forecastBeside, forecastAfter } = references;
  const open = [
    forecastBeside && `SUMPRODUCT((1-ISNUMBER(${actual}))*ISNUMBER(${forecastBeside}))`,
    forecastAfter && `COUNT(${forecastAfter})`,
  ].filter((part) => part !== undefined && part !== '');
  return `IF(${open.join('+')}>0,${yearForecast(how, references)},${cellOf(row, 'ytdActual')})`;
}

/** Undefined when no period of the year was due yet and nothing was forecast. */
function yearReferences(
  subject: ReviewSubject,
  row: number,
  result: KpiResult,
): YearReferences | undefined {
  const { kpi, rule } = result;
  const { year, dueOfYear, yearBefore } = subject.seriesOf(kpi);
  const due = year.slice(0, dueOfYear);
  const after = year.slice(dueOfYear);
  const last = year[year.length - 1];
  // Before the first due period its empty cells stand for the actuals.
  const actual =
    due.length > 0 ? spanReferences(subject, row, due)('actual') : emptyCell(subject, row);
  if (last === undefined || actual === undefined) return undefined;
  const hasForecasts = subject.data.has('forecast');
  const of = (slots: readonly Slot[], block: DataBlock): string | undefined =>
    slots.length === 0 ? undefined : spanReferences(subject, row, slots)(block);
  const shape = rule.aggregation === 'sum' && yearBefore.some((each) => each !== undefined);
  return {
    actual,
    forecastBeside: hasForecasts ? of(due, 'forecast') : undefined,
    forecastAfter: hasForecasts ? of(after, 'forecast') : undefined,
    beforeBeside: shape ? beforeOf(subject, row, result, due) : undefined,
    beforeAfter: shape ? beforeOf(subject, row, result, after) : undefined,
    lastActual: after.length === 0 ? dataReference(subject, 'actual', row, last.column) : undefined,
    lastForecast: hasForecasts ? dataReference(subject, 'forecast', row, last.column) : undefined,
    total: year.length,
    ...positionsOf(year, due.length),
  };
}

/**
 * Where the readings stand in the year. Evenly spaced columns may count as they are; months among columns of weeks are
 * four or five apart, so the number of each has to be written down.
 */
function positionsOf(
  year: readonly Slot[],
  due: number,
): Pick<YearReferences, 'lastPosition' | 'positions'> {
  const columns = year.map(({ column }) => column);
  const first = columns[0] ?? 0;
  const last = columns[columns.length - 1] ?? first;
  const steps = columns.slice(1).map((column, at) => column - (columns[at] ?? first));
  if (steps.every((step) => step === steps[0])) return { lastPosition: last - first + 1 };
  const until = columns[due - 1] ?? first;
  const numbers = Array.from({ length: until - first + 1 }, (_, at) =>
    String(columns.indexOf(first + at) + 1),
  );
  return { lastPosition: columns.length, positions: `{${numbers.join(',')}}` };
}

/** A cell of the same row that is empty: the first of a year without anything due. */
function emptyCell(subject: ReviewSubject, row: number): string | undefined {
  return dataReference(subject, 'actual', row, subject.window.now);
}

/** The cells of the year before: the same columns of the actuals a year earlier, or a block of their own. */
function beforeOf(
  subject: ReviewSubject,
  row: number,
  { kpi }: KpiResult,
  slots: readonly Slot[],
): string | undefined {
  const first = slots[0];
  const last = slots[slots.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const { window } = subject;
  if (window.grain === 'Week' || subject.seriesOf(kpi).isTotalled) {
    return dataReference(subject, 'before', row, first.column, last.column);
  }
  const year = window.periods.length - window.yearStart;
  return dataReference(subject, 'actual', row, first.column - year, last.column - year);
}

function wholeTarget(
  subject: ReviewSubject,
  row: number,
  { kpi, rule }: KpiResult,
  year: readonly Slot[],
): string {
  const reference = spanReferences(subject, row, year);
  const last = spanReferences(subject, row, year.slice(-1));
  if (rule.aggregation === 'entered') return orEmpty(last('ytdTarget'));
  const block: DataBlock = subject.seriesOf(kpi).isTotalled ? 'wholeTarget' : 'target';
  const target = reference(block);
  const lastTarget = last(block);
  if (target === undefined || lastTarget === undefined) return '""';
  return yearTarget(rule.aggregation, {
    target,
    denominator: reference('denominator'),
    last: lastTarget,
    total: year.length,
  });
}
