import * as fc from 'fast-check';

/** The IDs that a scorecard has, so that rows refer to rows that exist. Earlier ones are above later ones. */
export interface Ids {
  readonly perspectives: readonly string[];
  readonly units: readonly string[];
  readonly objectives: readonly string[];
  readonly kpis: readonly string[];
}

/** Up to `most` different IDs: K7, K31. */
export function idsWith(letter: string, least = 0, most = 4): fc.Arbitrary<string[]> {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: least, maxLength: most })
    .map((numbers) => numbers.map((number) => `${letter}${number}`));
}
