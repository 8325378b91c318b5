import type * as fc from 'fast-check';
import type { Period } from '../../src/scorecard/periods/period';
import { GRAINS } from '../../src/scorecard/periods/grain';
import { day, periodOf } from './values';

/** The times that the rows of a scorecard speak of. */
export interface When {
  readonly period: fc.Arbitrary<Period>;
  readonly day: fc.Arbitrary<string>;
}

/** Any time that Excel knows. */
export const ANY_TIME: When = { period: periodOf(...GRAINS), day };
