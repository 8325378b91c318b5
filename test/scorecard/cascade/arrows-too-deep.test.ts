import { arrowsTooDeep } from '../../../src/scorecard/cascade/arrows-too-deep';

/** 2 → 1, 3 → 2 … : each below the one before. */
function chain(length: number): { from: string; to: string }[] {
  return Array.from({ length: length - 1 }, (_, index) => ({
    from: String(index + 2),
    to: String(index + 1),
  }));
}

describe('arrows that lead too deep', () => {
  it('are none in a tree as deep as allowed', () => {
    expect(arrowsTooDeep(chain(4), 4)).toEqual([]);
  });

  it('are cut where the tree gets too deep, and counted anew below', () => {
    expect(arrowsTooDeep(chain(9), 4)).toEqual([
      { from: '5', to: '4' },
      { from: '9', to: '8' },
    ]);
  });

  it('are the same in any order of the arrows', () => {
    const cut = arrowsTooDeep(chain(9).reverse(), 4).map(({ from }) => from);
    expect(cut.sort()).toEqual(['5', '9']);
  });

  it('are found in a chain that no recursion could walk', () => {
    expect(arrowsTooDeep(chain(100_000), 50)).toHaveLength(1_999);
  });
});
