import * as fc from 'fast-check';
import { loopClosers } from '../../../src/scorecard/cascade/loop-closers';

const node = fc.constantFrom('A', 'B', 'C', 'D', 'E');
const anyArrows = fc.array(fc.record({ from: node, to: node }), { maxLength: 15 });

/** Arrows as "AB CA". */
function arrows(text: string): { from: string; to: string }[] {
  return text.split(' ').map(([from = '', to = '']) => ({ from, to }));
}

function loopsIn(text: string): string[] {
  return loopClosers(arrows(text)).map(({ loop }) => loop.join(''));
}

describe('loops among arrows', () => {
  it('are named from the arrow that closes them', () => {
    const all = arrows('AB BC CA DA EE');
    expect(loopClosers(all)).toEqual([
      { arrow: all[2], loop: ['C', 'A', 'B', 'C'] },
      { arrow: all[4], loop: ['E', 'E'] },
    ]);
  });

  it('are each found once when they share a node', () => {
    expect(loopsIn('AB BA AC CA')).toEqual(['BAB', 'CAC']);
  });

  it('are named by the shortest way', () => {
    expect(loopsIn('AB BC CD AD DA')).toEqual(['DAD']);
  });

  it('are gone once their closing arrows are left out, in any order', () => {
    fc.assert(
      fc.property(anyArrows, (all) => {
        const closing = new Set(loopClosers(all).map(({ arrow }) => arrow));
        const rest = all.filter((arrow) => !closing.has(arrow));
        expect(loopClosers(rest)).toEqual([]);
        expect(loopClosers([...rest].reverse())).toEqual([]);
      }),
    );
  });

  it('each follow arrows that are there, back to the start', () => {
    fc.assert(
      fc.property(anyArrows, (all) => {
        const known = new Set(all.map(({ from, to }) => `${from}${to}`));
        for (const { loop } of loopClosers(all)) {
          expect(loop[0]).toBe(loop.at(-1));
          loop.slice(1).forEach((id, index) => {
            expect(known.has(`${loop[index]}${id}`)).toBe(true);
          });
        }
      }),
    );
  });

  it('are found among a hundred thousand arrows of which none closes one', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => ({
      from: `N${index}`,
      to: `N${index + 1}`,
    }));
    expect(loopClosers([...chain, { from: 'N1', to: 'N0' }])).toHaveLength(1);
  });
});
