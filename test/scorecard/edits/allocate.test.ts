import * as fc from 'fast-check';
import { allocate, allocateInTurn } from '../../../src/scorecard/edits/allocate';
import { wholeWeights } from '../../../src/scorecard/edits/whole-weights';

const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 })
  .filter((list) => list.some((weight) => weight > 0));
/** A figure as people type it: up to nine digits with up to three decimals. */
const typed = fc.record({
  steps: fc.integer({ min: -999_999_999, max: 999_999_999 }),
  decimals: fc.integer({ min: 0, max: 3 }),
});

/** A sum of decimals, counted in thousandths, in which they are whole numbers. */
function sumOf(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + Math.round(part * 1000), 0) / 1000;
}

describe('a total divided by weights', () => {
  it.each([
    [100, [1, 1, 1], 0, [34, 33, 33]],
    [100, [40, 30, 30], 0, [40, 30, 30]],
    [10, [1, 2], 1, [3.3, 6.7]],
    [-100, [1, 1, 1], 0, [-33, -33, -34]],
    [0.95, [1, 1], 2, [0.48, 0.47]],
    [412.65, [1, 1], 0, [206.33, 206.32]],
    [5, [0, 1], 0, [0, 5]],
    [3, [0, 0], 1, [1.5, 1.5]],
    [0, [3, 4], 2, [0, 0]],
  ])('makes of %d by %j to %d decimals %j', (total, by, decimals, parts) => {
    expect(allocate(total, by, decimals)).toEqual(parts);
  });

  it('adds up to the total exactly, each part less than a step from its exact share', () => {
    fc.assert(
      fc.property(typed, weights, ({ steps, decimals }, by) => {
        const total = Number(`${steps}e-${decimals}`);
        const parts = allocate(total, by, decimals);
        const sum = by.reduce((all, weight) => all + weight, 0);
        expect(sumOf(parts)).toBe(total);
        parts.forEach((part, index) => {
          const exact = (total * (by[index] ?? 0)) / sum;
          expect(Math.abs(part - exact)).toBeLessThan(10 ** -decimals + 1e-6);
        });
      }),
    );
  });

  it('is nothing without parts', () => {
    expect(allocate(5, [], 0)).toEqual([]);
  });

  it('keeps a figure of more digits than any table shows', () => {
    const [first = 0, second = 0] = allocate(1 / 3, [1, 1], 0);
    expect(first + second).toBeCloseTo(1 / 3, 14);
    expect(allocate(4e21, [1, 3], 2)).toEqual([1e21, 3e21]);
  });
});

describe('totals divided in turn', () => {
  it('give each part its turn of what rounding leaves over', () => {
    expect(allocateInTurn([100, 100, 100], [1, 1, 1], 0)).toEqual([
      [34, 33, 33],
      [33, 34, 33],
      [33, 33, 34],
    ]);
  });

  it('add up in each period, and stay within a step of the exact share of the year', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 12 }),
        weights,
        (totals, by) => {
          const rows = allocateInTurn(totals, by, 0);
          expect(rows.map(sumOf)).toEqual(totals);
          const sum = by.reduce((all, weight) => all + weight, 0);
          const year = sumOf(totals);
          by.forEach((weight, index) => {
            const part = sumOf(rows.map((row) => row[index] ?? 0));
            expect(Math.abs(part - (year * weight) / sum)).toBeLessThan(1.000001);
          });
        },
      ),
    );
  });
});

describe('weights made whole', () => {
  it.each([
    [[40, 30, 30], [40, 30, 30], true],
    [[40, 30, 25], [42.1, 31.6, 26.3], false],
    [[undefined, undefined, undefined], [33.4, 33.3, 33.3], false],
    [[0.5, 0.25], [0.667, 0.333], false],
    [[0.1, 0.2, 0.7], [0.1, 0.2, 0.7], true],
    [[0, 0], [50, 50], false],
  ])('makes %j to %j', (given, whole, isWhole) => {
    const made = wholeWeights(given.map((weight) => ({ weight })));
    expect(made.weights).toEqual(whole);
    expect(made.isWhole).toBe(isWhole);
  });
});
