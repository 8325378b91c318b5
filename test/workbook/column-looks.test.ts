import type { ColumnFormat } from '../../src/tables/column-format';
import type { CellValue } from '../../src/tables/table-grid';
import { columnLooks } from '../../src/workbook/column-looks';

const FORMATS: readonly ColumnFormat[] = [
  { heading: 'Weight', width: 9 },
  { heading: 'Owner', width: 12 },
  { heading: 'Definition', width: 50 },
];

function looks(rows: readonly (readonly CellValue[])[], more = 0) {
  const extra = Array.from({ length: more }, (_, index) => `Extra ${index}`);
  const columns = [...FORMATS.map(({ heading }) => heading), ...extra];
  const grid = { name: 'BSC_KPIs', sheet: 'KPIs', top: 0, left: 0, columns, rows };
  return columnLooks(grid, FORMATS);
}

describe('the look of a column', () => {
  it('has room for its heading with the button of the filter, and for its longest text', () => {
    const found = looks([[1, 'Planning system, dispatch report', 'x']]);
    expect(found.get('Weight')?.width).toBe(10);
    expect(found.get('Owner')?.width).toBe('Planning system, dispatch report'.length + 2);
  });

  it('sets text off from the numbers before it', () => {
    const found = looks([[1, 'Mara', 'x']]);
    expect(found.get('Owner')).toMatchObject({ align: 'left', indent: 1 });
    expect(found.get('Weight')?.align).toBeUndefined();
  });

  it('wraps sentences, but not in a table of many columns', () => {
    expect(looks([[1, 'Mara', 'x']]).get('Definition')?.wrap).toBe(true);
    expect(looks([[1, 'Mara', 'x']], 20).get('Definition')?.wrap).toBe(false);
  });

  it('spends no time on a ledger', () => {
    const ledger = Array.from({ length: 3_001 }, () => [1, 'A text longer than its column', 'x']);
    const found = looks(ledger);
    expect(found.get('Owner')).toMatchObject({ width: 12, wrap: false });
    expect(found.get('Owner')?.indent).toBeUndefined();
  });
});
