import {
  columnNamesOf,
  freeColumnName,
  nextColumnName,
} from '../../../../workbench/engine/tables/column-names';

describe('names of columns', () => {
  it('are numbered when they are taken in any case', () => {
    expect(freeColumnName('Sales', ['Cost'])).toBe('Sales');
    expect(freeColumnName('Sales', ['SALES', 'sales2'])).toBe('Sales3');
  });

  it('fill empty header cells with the next free number', () => {
    expect(nextColumnName(['Column1', 'column2'])).toBe('Column3');
    expect(columnNamesOf(['', 'Column1', ' '])).toEqual(['Column2', 'Column1', 'Column3']);
  });

  it('are never the same twice', () => {
    expect(columnNamesOf(['A', 'a', 'A2', 'A'])).toEqual(['A', 'a2', 'A22', 'A3']);
  });
});
