import type { TrendPoint } from '../rules/trend';
import { sumOf, type Series } from './aggregate';

/** What the last reading of a series is compared with: the place n back, or the mean of the n places before. */
export type ComparisonBasis =
  | { readonly kind: 'back'; readonly periods: number }
  | { readonly kind: 'mean'; readonly of: number };

/** The two sides of a trend. */
export interface Comparison {
  readonly now: TrendPoint;
  readonly before: TrendPoint;
}

/**
 * The last reading of a series in time order and what it is compared with; undefined when there is no reading, or
 * nothing but gaps in the places looked at: a gap is not passed over.
 * `targets` are place by place; a place without one is measured by the target of the last reading.
 */
export function comparisonIn(
  values: Series,
  targets: Series,
  basis: ComparisonBasis,
): Comparison | undefined {
  const last = values.findLastIndex((value) => value !== undefined);
  const actual = values[last];
  if (actual === undefined) return undefined;
  const now = { actual, target: targets[last] };
  const places = placesBefore(last, basis);
  const known = places.flatMap((place) => {
    const value = values[place];
    return value === undefined ? [] : [{ value, target: targets[place] ?? now.target }];
  });
  if (known.length === 0) return undefined;
  const goals = known.flatMap(({ target }) => (target === undefined ? [] : [target]));
  const before = {
    actual: sumOf(known.map(({ value }) => value)) / known.length,
    target: goals.length < known.length ? undefined : sumOf(goals) / goals.length,
  };
  return { now, before };
}

function placesBefore(last: number, basis: ComparisonBasis): number[] {
  switch (basis.kind) {
    case 'back':
      return [last - basis.periods];
    case 'mean':
      return Array.from({ length: basis.of }, (_, index) => last - 1 - index);
  }
}
