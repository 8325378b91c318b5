import * as fc from 'fast-check';
import './custom-functions-runtime';
import { achievement } from '../../src/functions/achievement';
import { contribution, rollup } from '../../src/functions/roll-up';
import { score, scoreValues } from '../../src/functions/score';
import { rag, status, statusPoints, statusValues } from '../../src/functions/status';
import { variance, variancePct } from '../../src/functions/variance';
import { settingsOf } from '../../src/scorecard/evaluation/settings';
import type { Kpi } from '../../src/scorecard/model/kpi';
import { judge } from '../../src/scorecard/rules/judgement';
import { kpiRuleOf } from '../../src/scorecard/rules/kpi-rule';

const SETTINGS = settingsOf({});
/** Figures as people have them: thousandths, not the smallest numbers of a computer. */
const value = fc
  .integer({ min: -1_000_000, max: 1_000_000 })
  .map((thousandths) => thousandths / 1000);
const maybeValue = fc.option(value, { nil: undefined });
const way = fc.constantFrom('higher', 'lower', 'target', 'yesno', 'none' as const);
const cell = (content: unknown): unknown[][] => [[content]];

/** The first cell of an answer, or the code of its error. */
function cellOf(call: () => unknown[][]): unknown {
  try {
    return call()[0]?.[0];
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('A function', () => {
  it('gives the status of a KPI with the same cells', () => {
    fc.assert(
      fc.property(
        maybeValue,
        maybeValue,
        way,
        maybeValue,
        maybeValue,
        maybeValue,
        (a, t, d, g, y, b) => {
          const rule = kpiRuleOf({ direction: d, green: g, amber: y, baseline: b }, SETTINGS);
          const judgement = judge(a, t, rule, SETTINGS);
          const found = cellOf(() => status(cell(a), cell(t), cell(d), cell(g), cell(y), cell(b)));
          const impossible = judgement.gap?.kind === 'impossible';
          expect(found).toBe(impossible ? '#VALUE!' : judgement.status);
        },
      ),
    );
  });

  it('gives the status of a KPI judged by points or values', () => {
    fc.assert(
      fc.property(maybeValue, maybeValue, value, value, (a, t, g, y) => {
        const check = (kpi: Partial<Kpi>, target: number | undefined, found: unknown) => {
          const { status: word, gap } = judge(a, target, kpiRuleOf(kpi, SETTINGS), SETTINGS);
          expect(found).toBe(gap?.kind === 'impossible' ? '#VALUE!' : word);
        };
        check(
          { thresholds: 'points', green: g, amber: y },
          t,
          cellOf(() => statusPoints(cell(a), cell(t), cell(y), undefined, cell(g))),
        );
        check(
          { thresholds: 'values', green: g, amber: y, direction: 'higher' },
          undefined,
          cellOf(() => statusValues(cell(a), cell(g), cell(y))),
        );
      }),
    );
  });

  it('gives achievement and score so that BSC.RAG of them is the status', () => {
    fc.assert(
      fc.property(value, value, fc.constantFrom('higher', 'lower', 'target'), (a, t, d) => {
        const reached = cellOf(() => achievement(cell(a), cell(t), cell(d)));
        const word = cellOf(() => status(cell(a), cell(t), cell(d)));
        expect(cellOf(() => rag(cell(reached)))).toBe(word);
        expect(cellOf(() => rag(score(cell(reached))))).toBe(word);
      }),
    );
  });

  it('gives a score of raw values that keeps their status', () => {
    fc.assert(
      fc.property(value, value, value, maybeValue, (a, g, y, t) => {
        const points = scoreValues(cell(a), cell(g), cell(y), cell(t));
        expect(rag(points)).toEqual(statusValues(cell(a), cell(g), cell(y)));
      }),
    );
  });

  it('gives a variance in percent that is the achievement less 1', () => {
    fc.assert(
      fc.property(value, value, fc.constantFrom('higher', 'lower', 'target'), (a, t, d) => {
        fc.pre(t !== 0);
        const percent = Number(variancePct(cell(a), cell(t), cell(d))[0]?.[0]);
        const reached = Number(achievement(cell(a), cell(t), cell(d))[0]?.[0]);
        expect(reached - 1).toBeCloseTo(percent, 6);
      }),
    );
  });

  it('gives contributions that add up to the change of BSC.ROLLUP', () => {
    const found = fc.oneof(
      { weight: 3, arbitrary: fc.double({ min: 0, max: 2, noNaN: true }).map(soberly) },
      fc.constantFrom('', 'No data', 'Not scored', 'Not due'),
    );
    const child = fc.record({
      now: found,
      before: found,
      weightNow: fc.integer({ min: 0, max: 9 }),
      weightBefore: fc.integer({ min: 0, max: 9 }),
    });
    const counts = (score: unknown, weight: number) => typeof score === 'number' && weight > 0;
    const children = fc.array(child, { minLength: 1, maxLength: 8 });
    const missing = fc.constantFrom('exclude', 'zero');
    fc.assert(
      fc.property(children, missing, (list, rule) => {
        fc.pre(list.some(({ now, weightNow }) => counts(now, weightNow)));
        fc.pre(list.some(({ before, weightBefore }) => counts(before, weightBefore)));
        const column = (pick: (each: (typeof list)[number]) => unknown) =>
          list.map((each) => [pick(each)]);
        const now = column((each) => each.now);
        const before = column((each) => each.before);
        const weightNow = column((each) => each.weightNow);
        const weightBefore = column((each) => each.weightBefore);
        const weights = [weightNow, weightBefore] as const;
        const parts = contribution(now, before, ...weights, cell(rule))
          .flat()
          .map(Number);
        const parent = (scores: unknown[][], weight: unknown[][]) =>
          Number(rollup(scores, weight, cell(rule), cell(0))[0]?.[0]);
        const change = parent(now, weightNow) - parent(before, weightBefore);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(change, 9);
      }),
    );
  });

  it('answers a range as it answers each of its cells', () => {
    const rows = fc.array(fc.tuple(maybeValue, value, way), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(rows, (list) => {
        const column = (index: 0 | 1 | 2) => list.map((row) => [row[index]]);
        const spilled = status(column(0), column(1), column(2)).flat();
        const single = list.map(([a, t, d]) => status(cell(a), cell(t), cell(d))[0]?.[0]);
        expect(spilled).toEqual(single);
        const amounts = list.map(([a, t]) => variance(cell(a), cell(t))[0]?.[0]);
        expect(variance(column(0), column(1)).flat()).toEqual(amounts);
      }),
    );
  });

  it('never answers with NaN, infinity or null, whatever a cell holds', () => {
    const anything = fc.oneof(
      fc.double(),
      fc.string(),
      fc.boolean(),
      fc.constantFrom(null, undefined, '', 'n/a', 'higher', 'Green', 1e308, -1e308, 5e-324),
    );
    const args = fc.array(
      fc.array(fc.array(anything, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
      {
        minLength: 4,
        maxLength: 4,
      },
    );
    const calls = [achievement, status, variance, statusPoints, score, rollup, rag, variancePct];
    fc.assert(
      fc.property(args, fc.constantFrom(...calls), ([a = [], b = [], c = [], d = []], call) => {
        let cells: unknown[][] = [];
        try {
          cells = call(a, b, c, d);
        } catch (error) {
          expect(error).toHaveProperty('code');
        }
        for (const content of cells.flat()) {
          expect(content).not.toBeNull();
          expect(content).not.toBeUndefined();
          if (typeof content === 'number') expect(Number.isFinite(content)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** No score is as close to zero as the numbers that are refused. */
function soberly(score: number): number {
  return score < 1e-50 ? 0 : score;
}
