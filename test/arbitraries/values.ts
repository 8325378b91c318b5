import * as fc from 'fast-check';
import { formatDate } from '../../src/scorecard/periods/calendar-date';
import { datePartsOf } from '../../src/scorecard/periods/calendar-date';
import { CALENDAR_YEAR } from '../../src/scorecard/periods/fiscal-calendar';
import { periodContaining } from '../../src/scorecard/periods/containing';
import type { Grain } from '../../src/scorecard/periods/grain';
import type { Period } from '../../src/scorecard/periods/period';

/** Days from 1970 on: 1902-01-01 and 2100-12-31, so that days around 1905 (serials like years) occur. */
const FIRST_DAY = -24837;
const LAST_DAY = 47846;

/** A text as people type it, never blank, without space around it. */
export const shortText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('Revenue', 'Hàng tồn kho', '=1+1', 'n/a', '2026-10', "O'Neil & Co", 'FALSE'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => text.trim() || 'x'),
);

export const day: fc.Arbitrary<string> = fc
  .integer({ min: FIRST_DAY, max: LAST_DAY })
  .map((days) => formatDate(datePartsOf(days)));

/** A day, or a day and a time to the second. */
export const momentText: fc.Arbitrary<string> = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 86_399 })))
  .map(([date, seconds]) => (seconds === null ? date : `${date}T${clock(seconds)}`));

/** Any figure in cells: 15 significant digits are not exceeded by choice, 0 is never −0. */
export const amount: fc.Arbitrary<number> = fc
  .oneof(fc.integer({ min: -1e9, max: 1e9 }), anyDouble(-1e9, 1e9))
  .map((value) => value + 0);

// Most doubles are next to nothing, so figures as people type them come first.
export const fraction: fc.Arbitrary<number> = mostly(
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  anyDouble(0, 1),
);

export const weight: fc.Arbitrary<number> = mostly(
  fc.integer({ min: 0, max: 20 }),
  anyDouble(0, 100),
);

export const colour = fc.constantFrom('Green' as const, 'Amber' as const, 'Red' as const);

/** A period of one of the grains. */
export function periodOf(...grains: readonly Grain[]): fc.Arbitrary<Period> {
  return fc
    .tuple(fc.constantFrom(...grains), fc.integer({ min: FIRST_DAY, max: LAST_DAY }))
    .map(([grain, days]) => periodContaining(datePartsOf(days), grain, CALENDAR_YEAR));
}

/** A field that is one of some IDs: nothing to add when there are none. */
export function maybe<Field extends string>(
  field: Field,
  ids: readonly string[],
): Partial<Record<Field, fc.Arbitrary<string>>> {
  const entry: Partial<Record<Field, fc.Arbitrary<string>>> = {};
  if (ids.length > 0) entry[field] = fc.constantFrom(...ids);
  return entry;
}

/** The record alone, or with all fields of another one. */
export function someOf<Base, Extra>(
  base: fc.Arbitrary<Base>,
  extra: fc.Arbitrary<Extra>,
): fc.Arbitrary<Base> {
  return fc
    .tuple(base, fc.option(extra))
    .map(([first, second]) => (second === null ? first : { ...first, ...second }));
}

/** A value eight times out of nine. */
export function usually<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return mostly(value, fc.constant(undefined));
}

/** A value one time out of nine. */
export function seldom<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return mostly(fc.constant(undefined), value);
}

/** The first eight times out of nine, else the second. */
function mostly<One, Other>(
  first: fc.Arbitrary<One>,
  second: fc.Arbitrary<Other>,
): fc.Arbitrary<One | Other> {
  return fc.oneof({ weight: 8, arbitrary: first }, { weight: 1, arbitrary: second });
}

/** A list of a few; empty when there is nothing to make one from. */
export function upTo<Item>(
  maxLength: number,
  make: () => fc.Arbitrary<Item> | undefined,
): fc.Arbitrary<Item[]> {
  const item = make();
  return item ? fc.array(item, { maxLength }) : fc.constant([]);
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Numbers closer to zero than any figure are a problem of their cell, so they count as zero here. */
function anyDouble(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true }).map((value) => (Math.abs(value) < 1e-50 ? 0 : value));
}
