import { columnLetters } from '../../../workbench/content/cell-range';
import fc from 'fast-check';
import {
  addressOf,
  columnIndex,
  fullAddressOf,
  readAddress,
  splitAddress,
} from '../../../workbench/engine';

describe('addresses', () => {
  it('name columns as a spreadsheet does', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => {
        expect(columnIndex(columnLetters(column))).toBe(column);
      }),
    );
  });

  it('are read in either order of corners, with dollars, and as whole rows and columns', () => {
    const read = (text: string) => {
      const box = readAddress(text);
      return box && addressOf(box);
    };
    expect(['C3:$A$1', '$B$2', 'b:C', '4:2', 'A1:XFD1048576'].map(read)).toEqual([
      'A1:C3',
      'B2',
      'B:C',
      '2:4',
      '1:1048576',
    ]);
    expect(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'Sales', 'A1:B2:C3'].map(read)).toEqual(
      Array(9).fill(undefined),
    );
  });

  it('quote sheets whose names need it', () => {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(
      ['Data', 'Data 2026', "Bob's", 'A1', '2026', 'Dữ_liệu'].map((name) =>
        fullAddressOf(name, cell),
      ),
    ).toEqual(['Data!A1', "'Data 2026'!A1", "'Bob''s'!A1", "'A1'!A1", "'2026'!A1", 'Dữ_liệu!A1']);
    expect(splitAddress("'Bob''s'!A1:B2")).toEqual({ sheet: "Bob's", rest: 'A1:B2' });
    expect(splitAddress('A1')).toEqual({ sheet: undefined, rest: 'A1' });
  });
});
