import fc from 'fast-check';
import { rowEdits, type RowEdit } from '../../../src/workbook/scorecard-sheet/row-edits';

/** A sheet of notes: each row has the key under which its note was written. */
function carriedOut(from: readonly string[], edits: readonly RowEdit[]): string[] {
  const rows = [...from];
  for (const edit of edits) {
    if (edit.kind === 'copy') rows[edit.to] = rows[edit.from] ?? 'nothing';
    else if (edit.kind === 'delete') rows.splice(edit.at, edit.count);
    else rows.splice(edit.at, 0, ...Array<string>(edit.count).fill('new'));
  }
  return rows;
}

const keys = fc.uniqueArray(
  fc.integer({ min: 1, max: 16 }).map((key) => `key ${key}`),
  { maxLength: 12 },
);

describe('The edits of rows', () => {
  it('are none when nothing has changed', () => {
    expect(rowEdits(['a', 'b'], ['a', 'b'])).toEqual([]);
  });

  it('insert and delete where a key came or went', () => {
    expect(rowEdits(['a', 'b', 'c'], ['a', 'x', 'c', 'y'])).toEqual([
      { kind: 'insert', at: 3, count: 1 },
      { kind: 'insert', at: 2, count: 1 },
      { kind: 'delete', at: 1, count: 1 },
    ]);
  });

  it('move only the key that changed its place', () => {
    expect(rowEdits(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual([
      { kind: 'insert', at: 0, count: 1 },
      { kind: 'copy', from: 4, to: 0 },
      { kind: 'delete', at: 4, count: 1 },
    ]);
  });

  it('keep every note beside its key, whatever changes', () => {
    fc.assert(
      fc.property(keys, keys, (from, to) => {
        const expected = to.map((key) => (from.includes(key) ? key : 'new'));
        expect(carriedOut(from, rowEdits(from, to))).toEqual(expected);
      }),
    );
  });
});
