import fc from 'fast-check';
import { jsonText } from '../../src/cli/json-text';
import { plainLine } from '../../src/cli/plain-line';
import { statusReport } from '../../src/cli/status-report';
import { statusText } from '../../src/cli/status-text';
import { evaluate } from '../../src/scorecard/evaluation/evaluate';
import { settingsOf } from '../../src/scorecard/evaluation/settings';
import { textsIn } from '../../src/strings/texts';
import { evaluableScorecard } from '../arbitraries/evaluable-scorecard';

const evaluated = evaluableScorecard.map(({ scorecard, period }) => ({
  scorecard,
  evaluation: evaluate(scorecard, period),
  language: settingsOf(scorecard.setup).language,
}));

it('prints every scorecard in lines that a terminal shows as they are', () => {
  fc.assert(
    fc.property(evaluated, ({ scorecard, evaluation, language }) => {
      const text = statusText(scorecard, evaluation, textsIn(language), language);
      expect(text.split('\n').map(plainLine)).toEqual(text.split('\n'));
      expect(text).not.toMatch(/\b(undefined|NaN|Infinity)\b/);
      for (const { kpi, status } of evaluation.kpis)
        if (status === 'Red') expect(text).toContain(plainLine(`${kpi.name} (${kpi.id})`));
    }),
    { numRuns: 60 },
  );
});

it('reports every scorecard as JSON without losing a figure', () => {
  fc.assert(
    fc.property(evaluated, ({ evaluation, language }) => {
      const report = statusReport(evaluation, [], language);
      // A key that is undefined and a number that is not finite do not come back as they went.
      const read: unknown = JSON.parse(jsonText(report));
      expect(read).toStrictEqual(withoutNegativeZero(report));
    }),
    { numRuns: 60 },
  );
});

function withoutNegativeZero(value: unknown): unknown {
  if (value === 0) return 0;
  if (Array.isArray(value)) return value.map(withoutNegativeZero);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutNegativeZero(inner)]),
  );
}
