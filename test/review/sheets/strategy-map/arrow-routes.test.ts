import * as fc from 'fast-check';
import { arrowPlans } from '../../../../src/review/sheets/strategy-map/arrow-plan';
import {
  arrowRoutes,
  type ArrowRoute,
} from '../../../../src/review/sheets/strategy-map/arrow-routes';
import { mapLayout } from '../../../../src/review/sheets/strategy-map/map-layout';
import { mapLinks } from '../../../../src/review/sheets/strategy-map/map-links';
import { reviewSubject } from '../../../../src/review/subject/review-subject';
import { madeStrategy, OCTOBER } from './made-strategy';

function routesIn(counts: readonly number[], links: readonly (readonly [string, string])[]) {
  const subject = reviewSubject(madeStrategy(counts, links), OCTOBER);
  const layout = mapLayout(subject.outline);
  return { layout, routes: arrowRoutes(arrowPlans(mapLinks(subject), layout), layout) };
}

function acrossOf(route: ArrowRoute | undefined): number[] {
  return (route ?? []).map(({ across }) => across);
}

describe('the arrows of the strategy map', () => {
  it('lead straight from the top of a box to the bottom of one in the line above', () => {
    const { routes } = routesIn([1, 1], [['B1', 'A1']]);
    // Both boxes are 16 wide in the middle of 60 columns; the lines begin in rows 6 and 12.
    expect(routes).toEqual([
      [
        { row: 13, down: 0, across: 30 },
        { row: 9, down: 1, across: 30 },
      ],
    ]);
  });

  it('arrive side by side, in the order of where they come from', () => {
    const { routes } = routesIn(
      [1, 3],
      [
        ['B3', 'A1'],
        ['B1', 'A1'],
        ['B2', 'A1'],
      ],
    );
    // The box lies from 22 to 38: a quarter of it is 4 columns.
    expect(routes.map((route) => route[route.length - 1]?.across)).toEqual([34, 26, 30]);
  });

  it('pass the boxes of a line between through a gap', () => {
    const { routes } = routesIn([3, 3, 3], [['C1', 'A1']]);
    // From the middle of the first box (10), round it by the free columns at its left (0 to 2).
    expect(acrossOf(routes[0])).toEqual([10, 1, 1, 10]);
  });

  it('stand side by side in a gap', () => {
    const { routes } = routesIn(
      [3, 3, 3],
      [
        ['C1', 'A2'],
        ['C2', 'A1'],
      ],
    );
    // The gap between the first two boxes lies from 18 to 22.
    const passes = routes.map((route) => route[1]?.across ?? 0).sort((a, b) => a - b);
    expect(passes[0]).toBeCloseTo(18 + 4 / 3, 9);
    expect(passes[1]).toBeCloseTo(18 + 8 / 3, 9);
  });

  it('join neighbours from side to side, and arch over boxes between', () => {
    const { routes } = routesIn(
      [3],
      [
        ['A1', 'A2'],
        ['A1', 'A3'],
      ],
    );
    expect(acrossOf(routes[0])).toEqual([18, 22]);
    // Up to the row above the line (5), across, and down.
    expect(routes[1]?.map(({ row }) => row)).toEqual([7, 5, 5, 7]);
  });

  it('lead downward where a link does', () => {
    const { routes } = routesIn([1, 1, 1], [['A1', 'C1']]);
    expect(routes[0]?.map(({ row }) => row)).toEqual([9, 12, 16, 19]);
  });

  it('never cross a box of a line between, whatever is linked', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 8 }));
    const link = fc.tuple(place, place).map(([from, to]): [string, string] => {
      const idOf = ([view, number]: [number, number]) => `${'ABCD'.charAt(view)}${number}`;
      return [idOf(from), idOf(to)];
    });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 20 }), (links) => {
        const { layout, routes } = routesIn([8, 4, 5, 7], links);
        for (const route of routes) {
          for (const { row, across } of route.slice(1, -1)) {
            const line = layout.lines.find(({ top }) => row === top || row === top + 4);
            const isOnBox = line?.boxes.some(
              ({ left, width }) => across > left && across < left + width,
            );
            expect(isOnBox ?? false).toBe(false);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
