import {
  columnNumber,
  localAddress,
  parseCellAddress,
  parseRangeAddress,
  rangesOverlap,
} from '../../src/tables/cell-range';

describe('cell addresses', () => {
  it.each([
    ['A1', 0, 0],
    ['$D$7', 6, 3],
    ['aa10', 9, 26],
    ['XFD1048576', 1_048_575, 16_383],
  ])('reads %s', (address, row, column) => {
    expect(parseCellAddress(address)).toEqual({ row, column });
  });

  it.each(['', 'A0', 'A01', 'XFE1', 'A1048577', '1A', 'A1:B2', 'KPIs!A1'])(
    'finds no cell in %j',
    (text) => {
      expect(parseCellAddress(text)).toBeUndefined();
    },
  );

  it('reads ranges and refuses those upside down', () => {
    expect(parseRangeAddress('B2:$C$4')).toEqual({ top: 1, left: 1, bottom: 3, right: 2 });
    expect(parseRangeAddress('B2')).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
    expect(parseRangeAddress('C4:B2')).toBeUndefined();
    expect(parseRangeAddress('A1:B2:C3')).toBeUndefined();
  });

  it('gives back the address it was made from for each column', () => {
    const columns = Array.from({ length: 16_384 }, (_, column) => column);
    const addresses = columns.map((column) => localAddress(0, column));
    expect(addresses.map((address) => columnNumber(address.slice(0, -1)))).toEqual(columns);
  });

  it('knows when ranges share a cell', () => {
    const range = { top: 1, left: 1, bottom: 2, right: 2 };
    expect(rangesOverlap(range, { top: 2, left: 2, bottom: 9, right: 9 })).toBe(true);
    expect(rangesOverlap(range, { top: 3, left: 1, bottom: 9, right: 9 })).toBe(false);
  });
});
