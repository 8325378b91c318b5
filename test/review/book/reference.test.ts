import { blockOf } from '../../../src/review/book/place';
import { blockReference, cellReference, onSheet, quoted } from '../../../src/review/book/reference';

describe('the address of a cell', () => {
  it('counts rows and columns from 1', () => {
    expect(cellReference({ row: 1, column: 1 })).toBe('A1');
    expect(cellReference({ row: 12, column: 26 })).toBe('Z12');
    expect(cellReference({ row: 1_048_576, column: 16_384 })).toBe('XFD1048576');
  });

  it('keeps the column, the row or both in place', () => {
    const place = { row: 7, column: 28 };
    expect(cellReference(place, 'column')).toBe('$AB7');
    expect(cellReference(place, 'row')).toBe('AB$7');
    expect(cellReference(place, 'both')).toBe('$AB$7');
  });
});

describe('the address of a block', () => {
  it('has both corners, or one where there is one cell', () => {
    expect(blockReference(blockOf(7, 2, 9, 4))).toBe('B7:D9');
    expect(blockReference(blockOf(7, 2, 9))).toBe('B7:B9');
    expect(blockReference(blockOf(7, 2, 7, 4))).toBe('B7:D7');
    expect(blockReference(blockOf(7, 2))).toBe('B7');
    expect(blockReference(blockOf(7, 2, 9, 4), 'both')).toBe('$B$7:$D$9');
    expect(blockReference(blockOf(7, 2, 9, 4), 'row')).toBe('B$7:D$9');
  });

  it('names its sheet, in quotes where the name needs them', () => {
    expect(onSheet('Data', 'B7:D9')).toBe('Data!B7:D9');
    expect(onSheet('Off-track', 'B7')).toBe("'Off-track'!B7");
    expect(onSheet("People's view", 'B7')).toBe("'People''s view'!B7");
    expect(onSheet('Q1', 'B7')).toBe("'Q1'!B7");
  });
});

describe('a text in a formula', () => {
  it('stands in quotes, its own ones twice', () => {
    expect(quoted('● On track')).toBe('"● On track"');
    expect(quoted('the "best"')).toBe('"the ""best"""');
    expect(quoted('')).toBe('""');
  });
});
