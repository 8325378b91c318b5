import * as fc from 'fast-check';
import { closedLoops } from '../../../src/tables/read/loops';

const node = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const arrows = fc.array(fc.record({ from: node, to: node }), { maxLength: 15 });

describe('loops among arrows', () => {
  it('are named from the arrow that closes them', () => {
    const found = closedLoops([
      { from: 'A', to: 'B' },
      { from: 'B', to: 'C' },
      { from: 'C', to: 'A' },
      { from: 'D', to: 'A' },
      { from: 'E', to: 'E' },
    ]);
    expect(found).toEqual([
      { index: 2, loop: ['C', 'A', 'B', 'C'] },
      { index: 4, loop: ['E', 'E'] },
    ]);
  });

  it('are gone once their closing arrows are left out', () => {
    fc.assert(
      fc.property(arrows, (all) => {
        const closing = new Set(closedLoops(all).map(({ index }) => index));
        expect(closedLoops(all.filter((_, index) => !closing.has(index)))).toEqual([]);
      }),
    );
  });

  it('each follow arrows that are there, back to the start', () => {
    fc.assert(
      fc.property(arrows, (all) => {
        const known = new Set(all.map(({ from, to }) => `${from}${to}`));
        for (const { loop } of closedLoops(all)) {
          expect(loop[0]).toBe(loop.at(-1));
          loop.slice(1).forEach((id, index) => {
            expect(known.has(`${loop[index]}${id}`)).toBe(true);
          });
        }
      }),
    );
  });
});
