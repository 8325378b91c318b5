import * as fc from 'fast-check';

/** A figure within 40 % of an aim; of the aim 0 a small whole number, as no share of it is one. */
export function around(aim: number, percent = 40): fc.Arbitrary<number> {
  if (aim === 0) return fc.integer({ min: -2, max: 2 });
  return fc
    .integer({ min: -percent, max: percent })
    .map((step) => plain(aim + (Math.abs(aim) * step) / 100));
}

/** A distance of so many hundredths of an aim; of the aim 0, of 1. */
export function stepsFrom(aim: number, least: number, most: number): fc.Arbitrary<number> {
  return fc
    .integer({ min: least, max: most })
    .map((step) => plain(((Math.abs(aim) || 1) * step) / 100));
}

/** Typed figures have few digits. */
export function plain(value: number): number {
  return Number(value.toPrecision(9));
}
