import * as fc from 'fast-check';
import { blocksOfCells } from '../../../src/excel/review-sheets/blocks-of-cells';
import { withCells } from '../../../src/excel/review-sheets/named-cells';
import { blockOf, type Block } from '../../../src/review/book/place';

function* placesOf({ top, left, bottom, right }: Block): Generator<string> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield `${row},${column}`;
}

describe('blocks of cells', () => {
  it('hold each cell once, and no other', () => {
    const rows = fc.array(fc.array(fc.boolean(), { maxLength: 5 }), { maxLength: 6 });
    const property = fc.property(rows, (marked) => {
      const cells = marked.flatMap((row, at) =>
        row.flatMap((isIn, column) => (isIn ? [{ row: at + 1, column: column + 1 }] : [])),
      );
      const held = blocksOfCells(cells).flatMap((block) => [...placesOf(block)]);
      expect(held.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
    });
    fc.assert(property);
  });

  it('are as high as rows go on with the same columns', () => {
    const cells = [1, 2, 3].flatMap((row) => [2, 3].map((column) => ({ row, column })));
    expect(blocksOfCells([...cells, { row: 5, column: 2 }])).toEqual([
      blockOf(1, 2, 3, 3),
      blockOf(5, 2),
    ]);
  });
});

describe('a formula with cells in the place of names', () => {
  it('leaves texts and sheet names as they are', () => {
    const names = new Map([['BSC_Cap', { sheet: '2026-10 Method', block: blockOf(7, 3) }]]);
    expect(withCells(`BSC_Cap&"BSC_Cap"&'BSC_Cap'!A1+BSC_Capital`, names)).toBe(
      `'2026-10 Method'!$C$7&"BSC_Cap"&'BSC_Cap'!A1+BSC_Capital`,
    );
  });
});
