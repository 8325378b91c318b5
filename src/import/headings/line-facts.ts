import { daysInMonth } from '../../scorecard/periods/calendar-date';
import { dateFromSerial } from '../../scorecard/periods/excel-serial';
import type { PeriodLabel } from '../periods/period-label';
import { dateOf, isShownAsMonth, kindOf, textOf } from '../sheet/cell-facts';
import type { Line } from '../sheet/grid';
import type { SourceCell } from '../sheet/source-sheet';
import { headingFacts } from './heading-facts';

/** What a line is made of, to tell headings from data. */
export interface LineFacts {
  readonly texts: number;
  readonly longTexts: number;
  readonly figures: number;
  /** Cells whose words or dates are those of headings; half for a word among others. */
  readonly known: number;
  /** Periods that stand as numbers: dates, years, serial numbers; by place. */
  readonly periods: ReadonlyMap<number, PeriodLabel>;
}

const LONG = 60;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Looks at all cells of a line, those within two places if they are given. */
export function lineFacts(line: Line, from = 0, to = Number.MAX_SAFE_INTEGER): LineFacts {
  const facts = { texts: 0, longTexts: 0, figures: 0, known: 0 };
  const own = [...line.cells].filter(([place]) => place >= from && place <= to);
  const periods = numericPeriods(own);
  for (const [place, cell] of own) {
    const text = textOf(cell);
    if (periods.has(place)) facts.known += 1;
    else if (text === undefined) facts.figures += kindOf(cell) === 'text' ? 0 : 1;
    else {
      const heading = headingFacts(text);
      if (heading.isSure) facts.known += 1;
      else if (heading.isKnown) facts.known += 0.5;
      const isFigure = !heading.isSure && kindOf(cell) === 'figure';
      if (isFigure) facts.figures += 1;
      else facts.texts += 1;
      if (text.length > LONG) facts.longTexts += 1;
    }
  }
  return { ...facts, periods };
}

/** Dates always; years and serial numbers only where they follow each other as periods do. */
function numericPeriods(
  cells: readonly (readonly [number, SourceCell])[],
): Map<number, PeriodLabel> {
  const numbers = cells.flatMap(([place, { value }]) =>
    typeof value === 'number' ? [{ place, value }] : [],
  );
  const dates = cells.flatMap(([place, cell]) =>
    dateOf(cell) ? [{ place, value: Number(cell.value), isMonth: isShownAsMonth(cell) }] : [],
  );
  if (dates.length > 0 && dates.length >= numbers.length / 2) return labelled(dates);
  if (numbers.length < 2) return new Map();
  const values = numbers.map(({ value }) => value);
  if (
    values.every((value) => Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR)
  ) {
    return new Map(
      numbers.map(({ place, value }) => [place, { grain: 'Year', number: 1, year: value }]),
    );
  }
  const texts = cells.flatMap(([, cell]) => textOf(cell) ?? []);
  const areHeadings = texts.every((text) => headingFacts(text).isKnown);
  if (follow(values)) return labelled(numbers);
  return areHeadings ? monthNumbers(numbers) : new Map<number, PeriodLabel>();
}

/** Serial numbers of days: each first or last of its month, or whole weeks apart. */
function follow(values: readonly number[]): boolean {
  if (!values.every((value) => Number.isInteger(value) && value > 36_000 && value < 62_000))
    return false;
  const isEdge = (value: number): boolean => {
    const date = dateFromSerial(value);
    return (
      date !== undefined &&
      (date.day === 1 || date.day === 15 || date.day === daysInMonth(date.year, date.month))
    );
  };
  return values.every(isEdge);
}

/** 1 to 12 where there are at least six of them in order. */
function monthNumbers(
  numbers: readonly { place: number; value: number }[],
): Map<number, PeriodLabel> {
  const isInOrder =
    numbers.length >= 6 &&
    numbers.length <= 12 &&
    numbers.every(({ value }, index) => value === index + 1);
  return new Map(
    isInOrder ? numbers.map(({ place, value }) => [place, { grain: 'Month', number: value }]) : [],
  );
}

/** Days more than eighty apart are quarters, more than 350 years; but January of each year that is shown as a month is one. */
function labelled(
  days: readonly { place: number; value: number; isMonth?: boolean }[],
): Map<number, PeriodLabel> {
  const distinct = [...new Set(days.map(({ value }) => Math.floor(value)))].sort((a, b) => a - b);
  const steps = distinct.slice(1).map((value, index) => value - (distinct[index] ?? 0));
  const least = Math.min(...steps, Number.MAX_SAFE_INTEGER);
  const labels = days.map(({ place, value, isMonth }): [number, PeriodLabel][] => {
    const date = dateFromSerial(value);
    if (date === undefined) return [];
    if (steps.length > 0 && least > 350 && !isMonth)
      return [[place, { grain: 'Year', number: 1, year: date.year }]];
    if (steps.length > 0 && least > 80 && least <= 350) {
      return [[place, { grain: 'Quarter', number: Math.ceil(date.month / 3), year: date.year }]];
    }
    return [[place, { grain: 'Month', number: date.month, year: date.year }]];
  });
  return new Map(labels.flat());
}
