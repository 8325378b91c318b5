import { unitTree, type UnitNode } from '../../../src/scorecard/cascade/unit-tree';

function shape(node: UnitNode): unknown {
  return [node.unit?.id ?? '-', ...node.children.map(shape)];
}

function treeOf(parents: Readonly<Record<string, string | undefined>>) {
  const units = Object.entries(parents).map(([id, parent]) => ({ id, name: id, parent }));
  return shape(unitTree(units));
}

describe('the tree of units', () => {
  it('has the one unit without a parent at its top', () => {
    expect(treeOf({ C: undefined, D1: 'C', D2: 'C', T: 'D1' })).toEqual([
      'C',
      ['D1', ['T']],
      ['D2'],
    ]);
  });

  it('has a nameless whole above several units without a parent, and none', () => {
    expect(treeOf({ D1: undefined, D2: undefined })).toEqual(['-', ['D1'], ['D2']]);
    expect(treeOf({})).toEqual(['-']);
  });

  it('puts a unit whose parent is unknown at the top', () => {
    expect(treeOf({ C: undefined, D: 'gone' })).toEqual(['-', ['C'], ['D']]);
  });

  it('has each unit once, also when units are their own ancestors', () => {
    expect(treeOf({ C: undefined, A: 'B', B: 'A' })).toEqual(['-', ['C'], ['A', ['B']]]);
    expect(treeOf({ A: 'A' })).toEqual(['A']);
  });
});
