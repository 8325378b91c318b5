import { cellRows } from '../../../../src/xlsx/review/cells/cell-rows';
import type { Cell } from '../../../../src/review/book/cell';

const at = (row: number, column: number, rest: Partial<Cell> = {}): Cell => ({
  row,
  column,
  style: {},
  ...rest,
});

describe('The cells of a sheet by row', () => {
  it('come from the top, with rows that only have a height', () => {
    const [high, second, fourth] = [{ height: 20 }, at(2, 3), at(4, 1)];
    const found = cellRows({ cells: [second, fourth], rows: new Map([[3, high]]) });
    expect(found.rows).toEqual([
      [2, [second]],
      [3, []],
      [4, [fourth]],
    ]);
  });

  it('tell the block that holds them all, and A1 when there are none', () => {
    const cells = [at(2, 5), at(3, 2), at(7, 4)];
    expect(cellRows({ cells, rows: new Map() }).extent).toEqual({
      top: 2,
      left: 2,
      bottom: 7,
      right: 5,
    });
    expect(cellRows({ cells: [], rows: new Map() }).extent).toEqual({
      top: 1,
      left: 1,
      bottom: 1,
      right: 1,
    });
  });

  it('tell which have a link', () => {
    const linked = at(2, 2, { link: { sheet: 'Data', cell: 'B7' } });
    expect(cellRows({ cells: [at(1, 1), linked], rows: new Map() }).linked).toEqual([linked]);
  });
});
