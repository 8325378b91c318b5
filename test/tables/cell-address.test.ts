import { cellAddress, columnLetters } from '../../src/tables/cell-address';

describe('the address of a cell', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('has for column %p the letters %p', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it.each([
    ['KPIs', 'KPIs!D7'],
    ['Strategy links', "'Strategy links'!D7"],
    ["Q3's", "'Q3''s'!D7"],
    ['A1', "'A1'!D7"],
    ['2026', "'2026'!D7"],
    ['Dữ_liệu', 'Dữ_liệu!D7'],
  ])('quotes the sheet %p where it has to: %p', (sheet, address) => {
    expect(cellAddress(sheet, 6, 3)).toBe(address);
  });
});
