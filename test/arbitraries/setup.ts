import * as fc from 'fast-check';
import type { Setup, TrendBasis } from '../../src/scorecard/model/setup';
import { GRAINS } from '../../src/scorecard/periods/grain';
import { amount, day, fraction, periodOf, shortText, someOf } from './values';

const trendBasis: fc.Arbitrary<TrendBasis> = fc.oneof(
  fc.constant<TrendBasis>({ kind: 'previous' }),
  fc.constant<TrendBasis>({ kind: 'same period last year' }),
  fc.integer({ min: 1, max: 12 }).map((of): TrendBasis => ({ kind: 'mean', of })),
);

const plain: fc.Arbitrary<Setup> = fc.record(
  {
    company: shortText,
    scorecard: shortText,
    vision: shortText,
    mission: shortText,
    values: shortText,
    strategy: shortText,
    themes: fc.array(
      shortText.map((text) => text.replaceAll(';', ',')),
      { minLength: 1, maxLength: 3 },
    ),
    fiscalYearStarts: fc.integer({ min: 1, max: 12 }),
    fiscalYearNamedBy: fc.constantFrom('end', 'start'),
    currentPeriod: periodOf(...GRAINS),
    grain: fc.constantFrom(...GRAINS),
    currency: shortText,
    rollUp: fc.constantFrom('Weighted', 'Worst'),
    unitRollUp: fc.constantFrom('Own', 'Children'),
    missingData: fc.constantFrom('Exclude', 'Zero'),
    minimumCoverage: fraction,
    trendAgainst: trendBasis,
    flatTrendWithin: fc.oneof(
      fraction,
      amount.map((value) => 0 - Math.abs(value)),
    ),
    materialityAmount: amount.map(Math.abs),
    materialityPercent: fraction,
    explainAmber: fc.boolean(),
    reviewCadence: fc.constantFrom(...GRAINS),
    meetingDate: day,
    kpiReviewEveryMonths: fc.integer({ min: 1, max: 60 }),
    statusWords: fc.constantFrom('Green Amber Red', 'On track Watch Off track'),
    language: fc.constantFrom('en', 'vi'),
    schemaVersion: fc.integer({ min: 1, max: 9 }),
    writeInProgress: shortText,
  },
  { requiredKeys: [] },
);

/** floor < amber < green ≤ cap. */
const scale: fc.Arbitrary<Setup> = fc.record({
  scoreFloor: fraction.map((value) => value / 2),
  amberFrom: fc.double({ min: 0.6, max: 0.9, noNaN: true }),
  greenFrom: fc.double({ min: 0.95, max: 1.1, noNaN: true }),
  scoreCap: fc.double({ min: 1.1, max: 2, noNaN: true }),
});

/** Any Setup that can be read without a problem. */
export const arbitrarySetup: fc.Arbitrary<Setup> = someOf(plain, scale);
