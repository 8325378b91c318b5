import { blocksOf } from '../../../src/excel/writing/blocks';

const cell = (row: number, position: number, content: string) => ({ row, position, content });

describe('changed cells as blocks', () => {
  it('are one block when they fill a rectangle, in whatever order', () => {
    const cells = [cell(3, 1, 'd'), cell(2, 2, 'b'), cell(3, 2, 'e'), cell(2, 1, 'a')];
    expect(blocksOf(cells)).toEqual([
      {
        row: 2,
        position: 1,
        rows: [
          ['a', 'b'],
          ['d', 'e'],
        ],
      },
    ]);
  });

  it('stay apart where a row or a column lies between them', () => {
    const cells = [cell(0, 0, 'a'), cell(0, 2, 'b'), cell(2, 0, 'c')];
    expect(blocksOf(cells).map(({ row, position }) => [row, position])).toEqual([
      [0, 0],
      [0, 2],
      [2, 0],
    ]);
  });

  it('are none for no change', () => {
    expect(blocksOf([])).toEqual([]);
  });
});
