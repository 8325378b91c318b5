import { moveRow } from '../../../src/scorecard/edits/move-row';

const rows = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (moved: readonly { id: string }[]) => moved.map(({ id }) => id).join('');

describe('a row that is moved', () => {
  it.each([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('%s by %i gives %s', (id, by, order) => {
    expect(ids(moveRow(rows, id, by))).toBe(order);
  });
});
