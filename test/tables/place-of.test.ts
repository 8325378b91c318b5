import { placeOf } from '../../src/tables/place-of';
import { readTables } from '../../src/tables/read-tables';
import { workbook } from './workbook';

const { layout } = readTables(
  workbook({
    BSC_Units: [{ ID: 'CO', Unit: 'Company' }],
    BSC_Reviews: [{ Period: '2026-09' }, { Period: '2026-09', Unit: 'CO' }],
  }),
);

const cellOf = (id: string) =>
  placeOf({ table: 'BSC_Reviews', id, field: 'closedOn' }, layout).cell;

it('finds a row by its key, of which a part may be blank', () => {
  const [ofAll, ofUnit] = [cellOf('2026-09'), cellOf('2026-09, CO')];
  expect(ofAll).toMatch(/^Reviews!.2$/);
  expect(ofUnit).toMatch(/^Reviews!.3$/);
  expect(cellOf('2026-08')).toBeUndefined();
});
