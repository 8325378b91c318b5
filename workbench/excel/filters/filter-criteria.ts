import type { DateGroup, FilterCriterion } from '../../content/auto-filter';
import {
  anything,
  invalidArgument,
  record,
  type Argument,
  type ArgumentReader,
  type Json,
} from '../../protocol';
import { colour } from '../formats/colour';
import { colourOfFormat, formatOfColour } from './filter-colour';

type Fields = Readonly<Record<string, Json | undefined>>;

const OPERATORS: readonly (readonly [sign: string, name: string])[] = [
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', 'equal'],
];
const GROUPINGS = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'];
/** Parts of a date that each grouping looks at. */
const DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/;

function comparisonOf(text: string) {
  const [sign, operator] = OPERATORS.find(([start]) => text.startsWith(start)) ?? ['', 'equal'];
  return { operator, value: text.slice(sign.length) };
}

function textOf({ operator, value }: { operator: string; value: string }): string {
  const [sign = '='] = OPERATORS.find(([, name]) => name === operator) ?? [];
  return `${sign}${value}`;
}

function needed(value: Json | undefined): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

/** Groups that found nothing are undefined, whatever their type says. */
function isPresent(part: string | undefined): boolean {
  return part !== undefined;
}

function dateOf(value: Json): DateGroup {
  const { date, specificity } = record(value);
  const parts = (DATE.exec(needed(date)) ?? []).slice(1).filter(isPresent);
  const grouping = needed(specificity);
  const depth = GROUPINGS.findIndex((name) => name.toLowerCase() === grouping.toLowerCase());
  const [year = '', ...rest] = parts.slice(0, depth + 1);
  if (year === '' || depth < 0) throw invalidArgument();
  const [month, day, hour, minute, second] = rest.map(Number);
  return {
    grouping: grouping.toLowerCase(),
    year: Number(year),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
    ...(second !== undefined && { second }),
  };
}

function valuesOf(value: Json | undefined): FilterCriterion {
  if (!Array.isArray(value)) throw invalidArgument();
  const texts = value.filter((one) => typeof one !== 'object').map(String);
  const dates = value.filter((one) => typeof one === 'object').map(dateOf);
  return {
    kind: 'values',
    values: texts.filter((text) => text !== ''),
    ...(texts.includes('') && { blanks: true }),
    ...(dates.length > 0 && { dates }),
  };
}

function customOf({ criterion1, criterion2, operator }: Fields): FilterCriterion {
  const first = comparisonOf(needed(criterion1));
  if (criterion2 === undefined || criterion2 === null)
    return { kind: 'custom', comparisons: [first] };
  const and = needed(operator ?? 'And').toLowerCase() === 'and';
  return { kind: 'custom', and, comparisons: [first, comparisonOf(needed(criterion2))] };
}

function topOf({ criterion1 }: Fields, more: { bottom?: true; percent?: true }): FilterCriterion {
  const count = Number(needed(criterion1));
  if (!Number.isInteger(count) || count < 1) throw invalidArgument();
  return { kind: 'top', ...more, count };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function iconOf(value: Json | undefined): FilterCriterion {
  const { set, index } = record(value);
  return { kind: 'icon', set: needed(set), ...(typeof index === 'number' && { icon: index }) };
}

const READERS: Readonly<Record<string, (fields: Fields) => FilterCriterion>> = {
  bottomitems: (fields) => topOf(fields, { bottom: true }),
  bottompercent: (fields) => topOf(fields, { bottom: true, percent: true }),
  cellcolor: ({ color }) => ({ kind: 'colour', format: formatOfColour(colour(color), false) }),
  custom: customOf,
  dynamic: ({ dynamicCriteria }) => ({
    kind: 'dynamic',
    period: lowerFirst(needed(dynamicCriteria)),
  }),
  fontcolor: ({ color }) => ({
    kind: 'colour',
    ofFont: true,
    format: formatOfColour(colour(color), true),
  }),
  icon: ({ icon }) => iconOf(icon),
  topitems: (fields) => topOf(fields, {}),
  toppercent: (fields) => topOf(fields, { percent: true }),
  values: ({ values }) => valuesOf(values),
};

/** Reads the criteria of the API. */
export const filterCriteria: ArgumentReader<FilterCriterion> = (value: Argument) => {
  const fields = record(anything(value));
  const read = READERS[needed(fields['filterOn']).toLowerCase()];
  if (!read) throw invalidArgument();
  return read(fields);
};

function datesFor(dates: readonly DateGroup[]): Json[] {
  const two = (part = 1) => String(part).padStart(2, '0');
  return dates.map(({ grouping, year, month, day }) => ({
    date: `${year}-${two(month)}-${two(day)}`,
    specificity: upperFirst(grouping),
  }));
}

/** The criterion as the API shows it. */
export function criteriaFor(criterion: FilterCriterion): Json {
  switch (criterion.kind) {
    case 'values': {
      const blanks = criterion.blanks === true ? [''] : [];
      const values = [...criterion.values, ...blanks, ...datesFor(criterion.dates ?? [])];
      return { filterOn: 'Values', values };
    }
    case 'custom': {
      const [criterion1, criterion2] = criterion.comparisons.map(textOf);
      const operator = criterion.and === true ? 'And' : 'Or';
      const second = criterion2 === undefined ? {} : { criterion2, operator };
      return { filterOn: 'Custom', criterion1, ...second };
    }
    case 'top': {
      const side = criterion.bottom === true ? 'Bottom' : 'Top';
      const unit = criterion.percent === true ? 'Percent' : 'Items';
      return { filterOn: `${side}${unit}`, criterion1: String(criterion.count) };
    }
    case 'dynamic':
      return { filterOn: 'Dynamic', dynamicCriteria: upperFirst(criterion.period) };
    case 'colour': {
      const shown = colourOfFormat(criterion.format) ?? '';
      return { filterOn: criterion.ofFont === true ? 'FontColor' : 'CellColor', color: shown };
    }
    case 'icon':
      return { filterOn: 'Icon', icon: { set: criterion.set, index: criterion.icon ?? 0 } };
  }
}
