import * as fc from 'fast-check';
import {
  MAP_GRID,
  mapLayout,
  type MapLayout,
} from '../../../../src/review/sheets/strategy-map/map-layout';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import { madeStrategy, OCTOBER } from './made-strategy';

function layoutOf(counts: readonly number[]): MapLayout {
  return mapLayout(reviewSubject(madeStrategy(counts), OCTOBER).outline);
}

function boxesInLines({ lines }: MapLayout): number[] {
  return lines.map(({ boxes }) => boxes.length);
}

describe('the boxes of the strategy map', () => {
  it('stand in one line for each perspective', () => {
    expect(boxesInLines(layoutOf([3, 2, 3, 1]))).toEqual([3, 2, 3, 1]);
  });

  it('are as wide everywhere, and narrower where a line has more of them', () => {
    const widthsOf = (layout: MapLayout) => [
      ...new Set([...layout.boxes.values()].map(({ width }) => width)),
    ];
    // 60 columns: a third less 4 free ones, a quarter less 3, a fifth less 2.
    expect(widthsOf(layoutOf([3, 1]))).toEqual([16]);
    expect(widthsOf(layoutOf([4, 1]))).toEqual([12]);
    expect(widthsOf(layoutOf([5, 1]))).toEqual([10]);
  });

  it('go on in another line above five, as evenly as they can', () => {
    expect(boxesInLines(layoutOf([6]))).toEqual([3, 3]);
    expect(boxesInLines(layoutOf([7, 2]))).toEqual([4, 3, 2]);
    expect(boxesInLines(layoutOf([11]))).toEqual([4, 4, 3]);
  });

  it('leave an empty line to a perspective without objectives', () => {
    expect(boxesInLines(layoutOf([0]))).toEqual([0]);
  });

  it('stand apart, inside the grid, in the order of the objectives', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 6 }), (counts) => {
        for (const { boxes } of layoutOf(counts).lines) {
          boxes.reduce((end, { left, width }) => {
            expect(left).toBeGreaterThan(end);
            return left + width;
          }, -1);
          const last = boxes[boxes.length - 1];
          expect((last?.left ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(MAP_GRID.count);
        }
      }),
      { numRuns: 40 },
    );
  });
});
