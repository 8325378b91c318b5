import * as fc from 'fast-check';
import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import type { Setup } from '../../../../src/scorecard/model/setup';
import { monthPeriod } from '../../../../src/scorecard/periods/period';
import { evaluableScorecard } from '../../../arbitraries/evaluable-scorecard';
import { wrongAfterEdits } from './check-edits';
import { everyKind } from './every-kind';
import { wish } from './wish';

/** RUNS=1000 looks longer. */
const RUNS = Number(process.env.RUNS ?? 12);
const OCTOBER = monthPeriod(2026, 10);

const twenty = fc.array(wish, { minLength: 20, maxLength: 20 });

describe('a review in which somebody edits twenty cells', () => {
  it('shows what evaluating the same edits gives, for the sample', () => {
    const property = fc.property(twenty, (wishes) => {
      expect(wrongAfterEdits(sampleScorecard(), OCTOBER, wishes)).toEqual([]);
    });
    fc.assert(property, { numRuns: Math.ceil(RUNS / 12) });
  });

  it('shows what evaluating the same edits gives, for any scorecard', () => {
    const property = fc.property(evaluableScorecard, twenty, ({ scorecard, period }, wishes) => {
      expect(wrongAfterEdits(scorecard, period, wishes)).toEqual([]);
    });
    fc.assert(property, { numRuns: RUNS });
  });

  it.each<[string, Setup]>([
    ['and missing ones are left out', {}],
    [
      'and missing ones count as zero',
      { missingData: 'Zero', trendAgainst: { kind: 'mean', of: 3 }, flatTrendWithin: 0.03 },
    ],
    [
      'and the worst decides',
      {
        rollUp: 'Worst',
        fiscalYearStarts: 4,
        trendAgainst: { kind: 'same period last year' },
        flatTrendWithin: -2,
      },
    ],
  ])('shows it for KPIs of every direction, threshold kind and aggregation, %s', (_, setup) => {
    const property = fc.property(everyKind(setup, OCTOBER), twenty, (scorecard, wishes) => {
      expect(wrongAfterEdits(scorecard, OCTOBER, wishes)).toEqual([]);
    });
    fc.assert(property, { numRuns: Math.ceil(RUNS / 12), endOnFailure: true });
  });
});
