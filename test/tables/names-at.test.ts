import { namesAt } from '../../src/tables/names-at';
import { readTables } from '../../src/tables/read-tables';
import { workbook } from './workbook';

it('names a finding by its cell, the key of its row and the KPI that the row is about', () => {
  const { layout } = readTables(
    workbook({
      BSC_Data: [
        { KPI: 'K1', Period: '2026-09' },
        { KPI: 'K1', Period: '2026-10' },
      ],
    }),
  );
  const table = layout.tables.get('BSC_Data')?.grid.name ?? '';
  expect(namesAt({ table, row: 3, cell: 'Data!C3' }, layout)).toEqual([
    'Data!C3',
    'K1, 2026-10',
    'K1',
  ]);
});
