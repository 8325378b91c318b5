import fc from 'fast-check';
import { evaluate } from '../../../src/scorecard/evaluation/evaluate';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import { periodScores } from '../../../src/scorecard/evaluation/period-scores';
import { shift } from '../../../src/scorecard/periods/period';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';

describe('the scores of a period', () => {
  it('are those of its evaluation, without what other periods add', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const context = evaluationContext(scorecard);
        const whole = evaluate(scorecard, period, context);
        const scores = periodScores(period, context);
        expect(scores.overall.score).toBe(whole.overall.score);
        expect(scores.overall.change).toBeUndefined();
        for (const result of whole.kpis) {
          const { trend: _, yearToDate: __, fullYear: ___, ...rest } = result;
          expect(scores.kpiById.get(result.kpi.id)).toEqual(rest);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('serve as the period before of an evaluation', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const context = evaluationContext(scorecard);
        const before = periodScores(shift(period, -1), context);
        expect(evaluate(scorecard, period, context, before)).toEqual(
          evaluate(scorecard, period, context),
        );
      }),
      { numRuns: 50 },
    );
  });
});
