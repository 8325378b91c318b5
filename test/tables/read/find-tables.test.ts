import { findTables } from '../../../src/tables/read/find-tables';
import type { TableGrid } from '../../../src/tables/table-grid';

function table(name: string, sheet: string, ...columns: string[]): TableGrid {
  return { name, sheet, top: 0, left: 0, columns, rows: [] };
}

function namesIn(grids: readonly TableGrid[], marks: Record<string, string> = {}): string[][] {
  const found = findTables(grids, new Map(Object.entries(marks)));
  return [...found].map(([name, grid]) => [name, grid.name]);
}

const UNITS = ['ID', 'Unit', 'Parent'];

it('finds a table by its name, in any case', () => {
  expect(namesIn([table('bsc_units', 'Anywhere', 'Code')])).toEqual([['BSC_Units', 'bsc_units']]);
});

it('finds a renamed table by the mark of its sheet, with fewer headings than tell it', () => {
  const grids = [table('Teams', 'Departments', 'Code', 'Unit')];
  expect(namesIn(grids, { Departments: 'BSC_Units' })).toEqual([['BSC_Units', 'Teams']]);
  expect(namesIn(grids)).toEqual([]);
});

it('takes the table with most of the headings on a marked sheet, and none without any', () => {
  const other = table('Notes', 'Departments', 'ID', 'Note');
  const teams = table('Teams', 'Departments', 'Unit', 'Parent');
  expect(namesIn([other, teams], { Departments: 'BSC_Units' })).toEqual([['BSC_Units', 'Teams']]);
  expect(namesIn([table('Notes', 'S', 'Note')], { S: 'BSC_Units' })).toEqual([]);
});

it('trusts a name more than a mark, and a mark more than headings', () => {
  const named = table('BSC_Units', 'Units', ...UNITS);
  const marked = table('Teams', 'Copy', 'Unit', 'Parent');
  const headed = table('Older', 'Elsewhere', ...UNITS, 'Level', 'Weight', 'Head');
  const marks = { Copy: 'BSC_Units' };
  expect(namesIn([headed, marked, named], marks)).toEqual([['BSC_Units', 'BSC_Units']]);
  expect(namesIn([headed, marked], marks)).toEqual([['BSC_Units', 'Teams']]);
  expect(namesIn([headed])).toEqual([['BSC_Units', 'Older']]);
});

it('leaves a mark alone that names no table of ours', () => {
  expect(namesIn([table('Teams', 'S', ...UNITS)], { S: 'Sales' })).toEqual([
    ['BSC_Units', 'Teams'],
  ]);
});
