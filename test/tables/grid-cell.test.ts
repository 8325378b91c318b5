import { addressIn, excelRow, gridRow } from '../../src/tables/grid-cell';
import { grid } from './workbook';

// The headings stand in C4: row 4 of the sheet for Excel, which counts from 1.
const table = { ...grid('BSC_Units', []), sheet: 'Units', top: 3, left: 2 };

it('counts rows as Excel does, the row of the headings as −1', () => {
  expect([-1, 0, 7].map((row) => excelRow(table, row))).toEqual([4, 5, 12]);
});

it('finds the row of the grid again', () => {
  expect([4, 5, 12].map((row) => gridRow(table, row))).toEqual([-1, 0, 7]);
});

it('names a cell by its place in the grid', () => {
  expect([addressIn(table, -1, 0), addressIn(table, 1, 3)]).toEqual(['Units!C4', 'Units!F6']);
});
