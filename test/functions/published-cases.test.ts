import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import './custom-functions-runtime';
import { achievement, achievementRange, scale } from '../../src/functions/achievement';
import { expected as expectedAt, forecast } from '../../src/functions/outlook';
import { rollup, rollupStatus } from '../../src/functions/roll-up';
import { rolling } from '../../src/functions/series';
import { status, statusPoints } from '../../src/functions/status';
import { variance, variancePct } from '../../src/functions/variance';

interface PublishedCase {
  readonly id: string;
  readonly fn: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expected: unknown;
  readonly kind: string;
}

const file = readFileSync(join(process.cwd(), 'test/fixtures/published-cases.json'), 'utf8');
const cases = (JSON.parse(file) as PublishedCase[]).filter(({ kind }) => kind !== 'variant');

const cell = (content: unknown): unknown[][] => [[content]];
const row = (contents: unknown): unknown[][] => [contents as unknown[]];

/** How each published rule is written as a formula. */
const FORMULAS: Readonly<Record<string, (i: Readonly<Record<string, unknown>>) => unknown>> = {
  achieve: (i) => achievement(cell(i.actual), cell(i.target), cell(i.dir))[0]?.[0],
  achieve_zero: (i) => achievement(cell(i.actual), cell(i.target), cell(i.dir))[0]?.[0],
  achieve_range: (i) => achievementRange(cell(i.actual), cell(i.low), cell(i.high))[0]?.[0],
  progress: (i) => {
    const way = Number(i.target) > Number(i.baseline) ? 'higher' : 'lower';
    return achievement(cell(i.actual), cell(i.target), cell(way), cell(i.baseline))[0]?.[0];
  },
  wprogress: (i) =>
    Number(scale(cell(i.actual), cell(i.baseline), cell(i.target))[0]?.[0]) * Number(i.weight),
  linear2: (i) => {
    const share = Number(scale(cell(i.actual), cell(i.x0), cell(i.x1))[0]?.[0]);
    return Number(i.y0) + share * (Number(i.y1) - Number(i.y0));
  },
  score10: (i) => {
    const [goal, redFlag] = [Number(i.goal), Number(i.redflag)];
    return (
      Number(scale(cell(i.actual), cell(2 * redFlag - goal), cell(2 * goal - redFlag))[0]?.[0]) * 10
    );
  },
  status: (i) => [
    achievement(cell(i.actual), cell(i.target), cell(i.dir))[0]?.[0],
    status(cell(i.actual), cell(i.target), cell(i.dir), cell(i.green), cell(i.amber))[0]?.[0],
  ],
  tol: (i) => {
    const unit = i.mode === 'pct' ? Number(i.target) : 1;
    const amber = cell(Number(i.redTol) * unit);
    const green = cell(Number(i.amberTol) * unit);
    return statusPoints(cell(i.actual), cell(i.target), amber, cell(i.dir), green)[0]?.[0];
  },
  rollup: (i) => rollup(row(i.scores), row(i.weights))[0]?.[0],
  worst: (i) => rollupStatus(row(i.status))[0]?.[0],
  rolling: (i) => rolling(row(i.values), cell(i.n))[0],
  varpct: (i) => variancePct(cell(i.actual), cell(i.target), cell(i.dir))[0]?.[0],
  variance: (i) => [
    variance(cell(i.actual), cell(i.target))[0]?.[0],
    variancePct(cell(i.actual), cell(i.target))[0]?.[0],
  ],
  runrate: (i) => {
    const each = Number(i.ytd) / Number(i.elapsed);
    return forecast(
      row(Array.from({ length: Number(i.elapsed) }, () => each)),
      cell(i.total),
    )[0]?.[0];
  },
  expected: (i) => {
    const [start, end, asOf] = [0, i.total, i.elapsed].map((days) => cell(Number(days) + 1));
    return expectedAt(start ?? [], end ?? [], asOf ?? [])[0]?.[0];
  },
};

/** An equation of the core that has no function of its own. */
const WITHOUT_FUNCTION = ['forecastlin'];

describe('The functions', () => {
  it.each(cases.filter(({ fn }) => !WITHOUT_FUNCTION.includes(fn)))(
    'reproduce the published case $id',
    ({ fn, inputs, expected }) => {
      const found = [FORMULAS[fn]?.(inputs)].flat();
      const should = [expected].flat();
      expect(found).toHaveLength(should.length);
      found.forEach((value, index) => {
        const published = should[index];
        if (typeof published === 'number') expect(value).toBeCloseTo(published, 9);
        else expect(value).toBe(published);
      });
    },
  );
});
