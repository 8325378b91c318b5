import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { Aggregation } from '../../../scorecard/model/aggregation';
import { coarserPeriod, finerPeriods } from '../../../scorecard/periods/containing';
import { samePeriod } from '../../../scorecard/periods/period';
import type { CellContent } from '../../book/cell';
import type { DataBlock } from '../../subject/data-layout';
import type { Slot } from '../../subject/kpi-series';
import type { ReviewSubject } from '../../subject/review-subject';
import { dataReference } from '../data/data-reference';
import { lastPosition, spanActual, spanTarget, type SpanReferences } from './span-formulas';

/** Actual, target and number of readings of one span of a KPI, as formulas without their results. */
export interface SpanCells {
  readonly actual: string;
  readonly target: string;
  readonly readings: string;
}

/** The references of a row of Data over the slots of a span. */
export function spanReferences(
  subject: ReviewSubject,
  row: number,
  slots: readonly Slot[],
): (block: DataBlock) => string | undefined {
  const from = slots[0]?.column ?? 0;
  const to = slots[slots.length - 1]?.column ?? from;
  return (block) => dataReference(subject, block, row, from, to);
}

/** A number of Data, or empty text: a reference to an empty cell would be 0. */
export function orEmpty(reference: string | undefined): string {
  return reference === undefined ? '""' : `IF(ISNUMBER(${reference}),${reference},"")`;
}

/** The figures of the reviewed period: of one reading, or of several that are totalled. */
export function currentCells(
  subject: ReviewSubject,
  row: number,
  { kpi, rule }: KpiResult,
  slots: readonly Slot[],
): SpanCells {
  const { isTotalled } = subject.seriesOf(kpi);
  const asked = slots.reduce((sum, { reading }) => sum + reading.readings, 0) || 1;
  const reference = spanReferences(subject, row, slots);
  if (slots.length === 1) {
    const counted = reference('readings');
    return {
      actual: orEmpty(reference('actual')),
      target: orEmpty(reference('target')),
      readings: isTotalled && counted ? `IF(N(${counted})>0,${counted},${asked})` : String(asked),
    };
  }
  if (rule.aggregation === 'entered') return enteredSpan(subject, row, slots, asked);
  const total = totalCells(reference, rule.aggregation, isTotalled);
  return { ...total, readings: `IF(${total.readings}>0,${total.readings},${asked})` };
}

/** The figures of the fiscal year up to the last period with an actual. */
export function yearToDateCells(
  subject: ReviewSubject,
  row: number,
  { kpi, rule }: KpiResult,
  slots: readonly Slot[],
): SpanCells {
  const { isTotalled } = subject.seriesOf(kpi);
  if (slots.length === 0) return { actual: '""', target: '""', readings: '0' };
  const reference = spanReferences(subject, row, slots);
  if (rule.aggregation === 'entered') return enteredToDate(reference);
  const total = totalCells(reference, rule.aggregation, isTotalled);
  return { ...total, actual: toDateActual(rule.aggregation, dataSpan(reference)) };
}

/** A year to date of the first reading alone is that reading as typed, whatever its numerator and denominator say. */
function toDateActual(how: Exclude<Aggregation, 'entered'>, span: SpanReferences): string {
  const total = spanActual(how, span);
  if (how !== 'ratio' || span.numerator === undefined) return total;
  const first = `INDEX(${span.actual},1)`;
  return `IF(AND(COUNT(${span.actual})=1,ISNUMBER(${first})),${first},${total})`;
}

/** The total of several readings, and how many of them have an actual. */
function totalCells(
  reference: (block: DataBlock) => string | undefined,
  how: Exclude<Aggregation, 'entered'>,
  isTotalled: boolean,
): SpanCells {
  const span = dataSpan(reference);
  return {
    actual: spanActual(how, span),
    target: spanTarget(how, span),
    readings: isTotalled ? `SUM(${reference('readings')})` : `COUNT(${span.actual})`,
  };
}

/** The references of a span that its total is made of. */
export function dataSpan(reference: (block: DataBlock) => string | undefined): SpanReferences {
  return {
    actual: reference('actual') ?? '""',
    target: reference('target') ?? '""',
    numerator: reference('numerator'),
    denominator: reference('denominator'),
  };
}

/** Typed year-to-date figures speak for a longer period only when it begins with the fiscal year. */
function enteredSpan(
  subject: ReviewSubject,
  row: number,
  slots: readonly Slot[],
  asked: number,
): SpanCells {
  const begins = beginsWithYear(slots[0], subject);
  const reference = spanReferences(subject, row, slots.slice(-1));
  return {
    actual: begins ? orEmpty(reference('ytdActual')) : '""',
    target: begins ? orEmpty(reference('ytdTarget')) : '""',
    readings: String(asked),
  };
}

function beginsWithYear(first: Slot | undefined, { settings }: ReviewSubject): boolean {
  if (first === undefined) return false;
  const { period } = first.reading;
  const year = coarserPeriod(period, 'Year', settings.calendar);
  const [start] = finerPeriods(year, period.grain, settings.calendar);
  return start !== undefined && samePeriod(start, period);
}

/** The last typed year to date, and the target typed beside it. */
function enteredToDate(reference: (block: DataBlock) => string | undefined): SpanCells {
  const actual = reference('ytdActual') ?? '""';
  const target = reference('ytdTarget') ?? '""';
  const found = `INDEX(${target},${lastPosition(actual)})`;
  return {
    actual: `IF(COUNT(${actual})=0,"",INDEX(${actual},${lastPosition(actual)}))`,
    target: `IF(COUNT(${actual})=0,"",IF(ISNUMBER(${found}),${found},""))`,
    readings: `COUNT(${actual})`,
  };
}

/** A formula with its result; a constant needs no formula. */
export function calculated(formula: string, result: string | number | undefined): CellContent {
  if (formula === '""') return '';
  const isNumber = /^-?\d+(\.\d+)?$/.test(formula);
  return isNumber ? Number(formula) : { formula, result: result ?? '' };
}
