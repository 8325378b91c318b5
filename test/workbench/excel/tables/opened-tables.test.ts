import { CellValueType } from '@univerjs/core';
import { emptyWorkbook } from '../../../../workbench/engine';
import { NEWEST } from '../../../../workbench/host/api-sets';
import { createNodeHost, type NodeHost } from '../../../../workbench/node/create-node-host';

/** A workbook as one that was opened from a file: A1:B4 is a table with a totals row. */
function openedWorkbook() {
  const workbook = emptyWorkbook('Opened.xlsx', ['Sheet1']);
  const [id = ''] = workbook.sheetOrder ?? [];
  const sheet = workbook.sheets?.[id];
  const text = (v: string) => ({ v, t: CellValueType.STRING });
  const number = (v: number) => ({ v, t: CellValueType.NUMBER });
  if (sheet) {
    sheet.cellData = {
      0: { 0: text('Name'), 1: text('Value') },
      1: { 0: text('a'), 1: number(1) },
      2: { 0: text('b'), 1: number(2) },
      3: { 0: text('Total'), 1: { f: '=SUBTOTAL(109,Data[Value])' } },
    };
  }
  const column = (name: string, place: number) => ({
    id: `table-${place + 1}`,
    displayName: name,
    dataType: 'none',
    formula: '',
    meta: { xlsx: { name, place } },
    style: null,
  });
  const table = {
    id: 'table',
    name: 'Data',
    range: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 },
    options: { showHeader: true, showFooter: false },
    filters: {},
    columns: [column('Name', 0), column('Value', 1)],
    meta: { xlsx: { totalsRow: true } },
  };
  const data = JSON.stringify({ [id]: { tables: [table], tableFilteredOutRows: [] } });
  return { ...workbook, resources: [{ name: 'SHEET_TABLE_PLUGIN', data }] };
}

describe('a table of an opened file', () => {
  let node: NodeHost;

  beforeEach(() => {
    node = createNodeHost({ workbook: openedWorkbook(), apiSets: NEWEST });
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    expect(node.host.unsupported).toEqual([]);
    node.dispose();
  });

  it('is there with its totals row, and rows go before it', async () => {
    const state = await node.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Data');
      table.rows.add(undefined, [['c', 4]]);
      table.load('showTotals,style');
      const totals = table.getTotalRowRange().load('address,values');
      table.columns.load('items/id,items/name');
      await context.sync();
      const columns = table.columns.items.map(({ id, name }) => [id, name]);
      return [table.showTotals, totals.address, totals.values, columns];
    });
    expect(state).toEqual([
      true,
      'Sheet1!A5:B5',
      [['Total', 7]],
      [
        [1, 'Name'],
        [2, 'Value'],
      ],
    ]);
  });

  it('renames a column when a person types into its header cell', async () => {
    const { engine } = node.host;
    const sheetId = engine.sheets.activeId;
    engine.cells.write(sheetId, { row: 0, column: 1, rows: 1, columns: 1 }, [['Result']]);
    const state = await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const column = sheet.tables.getItem('Data').columns.getItemAt(1).load('name');
      const total = sheet.getRange('B4').load('values,formulas');
      await context.sync();
      return [column.name, total.values, total.formulas];
    });
    expect(state).toEqual(['Result', [[3]], [['=SUBTOTAL(109,Data[Result])']]]);
  });

  it('loses rows by their places or by their objects, and goes with its sheet', async () => {
    const state = await node.Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      const table = tables.getItem('Data');
      table.rows.add(undefined, [
        ['c', 3],
        ['d', 4],
        ['e', 5],
      ]);
      await context.sync();
      table.rows.deleteRows([table.rows.getItemAt(4), table.rows.getItemAt(0)]);
      table.rows.deleteRowsAt(1, 1);
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      const { values } = body;
      worksheets.add('Other');
      table.worksheet.delete();
      const count = tables.getCount();
      await context.sync();
      return [values, count.value];
    });
    expect(state).toEqual([
      [
        ['b', 2],
        ['d', 4],
      ],
      0,
    ]);
  });
});
