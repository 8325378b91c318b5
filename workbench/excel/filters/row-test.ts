import type { DateGroup, FilterCriterion } from '../../content/auto-filter';
import type { CellValue } from '../../engine';
import { HostError } from '../../protocol';
import { colourOfFormat } from './filter-colour';
import { dateOfDay, monthsOf, periodOf, today } from './filter-periods';

/** A cell as a filter sees it. */
export interface FilterCell {
  readonly value: CellValue;
  /** As a person sees it. */
  readonly text: string;
  /** `#RRGGBB`, when the cell has its own. */
  readonly fill: string | undefined;
  readonly font: string | undefined;
}

type Test = (cell: FilterCell) => boolean;
type Custom = Extract<FilterCriterion, { kind: 'custom' }>['comparisons'][number];

const PERCENT = 100;

function pattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (found, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (found === '*') return '.*';
    return found === '?' ? '.' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'is');
}

function isEqual({ value, text }: FilterCell, wanted: string): boolean {
  if (wanted === '') return text === '';
  const isNumber = typeof value === 'number' && Number.isFinite(Number(wanted));
  return isNumber ? value === Number(wanted) : pattern(wanted).test(text);
}

function comparison({ operator, value: wanted }: Custom): Test {
  if (operator === 'equal') return (cell) => isEqual(cell, wanted);
  if (operator === 'notEqual') return (cell) => !isEqual(cell, wanted);
  const isNumber = wanted !== '' && Number.isFinite(Number(wanted));
  return ({ value, text }) => {
    if (isNumber !== (typeof value === 'number') || text === '') return false;
    const [one, other] = isNumber
      ? [Number(value), Number(wanted)]
      : [text.toLowerCase(), wanted.toLowerCase()];
    if (operator === 'greaterThan') return one > other;
    if (operator === 'greaterThanOrEqual') return one >= other;
    return operator === 'lessThan' ? one < other : one <= other;
  };
}

function isInDate(value: CellValue, wanted: DateGroup): boolean {
  if (typeof value !== 'number') return false;
  const date = dateOfDay(value);
  return (
    date.getUTCFullYear() === wanted.year &&
    (wanted.month === undefined || date.getUTCMonth() + 1 === wanted.month) &&
    (wanted.day === undefined || date.getUTCDate() === wanted.day)
  );
}

function valuesTest(criterion: Extract<FilterCriterion, { kind: 'values' }>): Test {
  const texts = new Set(criterion.values.map((value) => value.toLowerCase()));
  return ({ value, text }) => {
    if (text === '') return criterion.blanks === true;
    const isDate = criterion.dates?.some((date) => isInDate(value, date)) ?? false;
    return isDate || texts.has(text.toLowerCase()) || texts.has(String(value).toLowerCase());
  };
}

function numbersOf(cells: readonly FilterCell[]): number[] {
  return cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
}

/** Those that are equal to the last one count as well. */
function topTest(
  criterion: Extract<FilterCriterion, { kind: 'top' }>,
  cells: readonly FilterCell[],
): Test {
  const { bottom = false, percent = false, count } = criterion;
  const numbers = numbersOf(cells).sort((one, other) => (bottom ? one - other : other - one));
  const wanted = percent ? Math.max(1, Math.floor((numbers.length * count) / PERCENT)) : count;
  const limit = numbers[Math.min(wanted, numbers.length) - 1];
  return ({ value }) =>
    typeof value === 'number' && limit !== undefined && (bottom ? value <= limit : value >= limit);
}

function dynamicTest(period: string, cells: readonly FilterCell[]): Test {
  const numbers = numbersOf(cells);
  const mean = numbers.reduce((sum, value) => sum + value, 0) / Math.max(1, numbers.length);
  if (period === 'aboveAverage') return ({ value }) => typeof value === 'number' && value > mean;
  if (period === 'belowAverage') return ({ value }) => typeof value === 'number' && value < mean;
  const days = periodOf(period, today());
  if (days) return ({ value }) => typeof value === 'number' && value >= days[0] && value < days[1];
  const months = monthsOf(period);
  if (!months) return () => true;
  return ({ value }) =>
    typeof value === 'number' && months.includes(dateOfDay(value).getUTCMonth());
}

/** Which cells of a column the criterion lets through. */
export function testFor(criterion: FilterCriterion, cells: readonly FilterCell[]): Test {
  switch (criterion.kind) {
    case 'values':
      return valuesTest(criterion);
    case 'custom': {
      const tests = criterion.comparisons.map(comparison);
      return (cell) =>
        criterion.and === true
          ? tests.every((test) => test(cell))
          : tests.some((test) => test(cell));
    }
    case 'top':
      return topTest(criterion, cells);
    case 'dynamic':
      return dynamicTest(criterion.period, cells);
    case 'colour': {
      const wanted = colourOfFormat(criterion.format);
      return ({ fill, font }) => (criterion.ofFont === true ? font : fill) === wanted;
    }
    case 'icon':
      throw new HostError('NotImplemented', 'The workbench does not filter by icons.');
  }
}
