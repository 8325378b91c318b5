import { createNodeHost, type NodeHost } from '../../../../workbench/node/create-node-host';
import { until } from '../../until';

interface Seen {
  readonly type: string;
  readonly [name: string]: unknown;
}

describe('events of tables', () => {
  let node: NodeHost;
  let seen: Seen[];
  let tableId: string;
  const note = (event: object) => {
    seen.push({ ...(event as Seen) });
    return Promise.resolve();
  };
  const sheetId = () => node.host.engine.sheets.idOf('Sheet1') ?? '';

  beforeEach(async () => {
    node = createNodeHost();
    seen = [];
    tableId = await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B3').values = [
        ['Name', 'Value'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.load('id');
      await context.sync();
      return table.id;
    });
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    expect(node.host.unsupported).toEqual([]);
    node.dispose();
  });

  it('tell of tables that are added and deleted', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.tables.onAdded.add(note);
      context.workbook.tables.onDeleted.add(note);
      await context.sync();
      const table = context.workbook.tables.add('Sheet1!D1:E2', true);
      table.name = 'Second';
      await context.sync();
      table.delete();
      await context.sync();
    });
    await until(() => seen.length === 2);
    expect(seen).toEqual([
      expect.objectContaining({ type: 'TableAdded', source: 'Local', worksheetId: sheetId() }),
      expect.objectContaining({ type: 'TableDeleted', tableName: 'Second' }),
    ]);
  });

  it('tell of edits inside a table only, with the cells that belong to it', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.tables.getItem(tableId).onChanged.add(note);
      await context.sync();
    });
    const { cells } = node.host.engine;
    cells.write(sheetId(), { row: 0, column: 5, rows: 1, columns: 1 }, [['beside']]);
    cells.write(sheetId(), { row: 1, column: 1, rows: 1, columns: 2 }, [[5, 6]]);
    await until(() => seen.length > 0);
    expect(seen).toMatchObject([
      { type: 'TableChanged', tableId, address: 'B2', changeType: 'RangeEdited' },
    ]);
  });

  it('tell of a row that a person writes right below a table, and of the edit in it', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.tables.getItem(tableId).onChanged.add(note);
      await context.sync();
    });
    const below = { row: 3, column: 1, rows: 1, columns: 1 };
    node.host.engine.cells.write(sheetId(), below, [[3]]);
    await until(() => seen.length === 2);
    expect(seen).toMatchObject([
      { tableId, address: 'A4:B4', changeType: 'RowInserted' },
      { tableId, address: 'B4', changeType: 'RangeEdited' },
    ]);
  });

  it('tell of rows that come and go', async () => {
    await node.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem(tableId);
      table.onChanged.add(note);
      await context.sync();
      table.rows.getItemAt(0).delete();
      await context.sync();
    });
    await until(() => seen.length > 0);
    expect(seen).toMatchObject([{ changeType: 'RowDeleted', address: 'A2:B2' }]);
  });

  it('tell of no selection when a program inserts and deletes', async () => {
    const selected = await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B3:C3').select();
      context.workbook.tables.getItem(tableId).onSelectionChanged.add(note);
      sheet.onSelectionChanged.add(note);
      await context.sync();
      context.workbook.tables.getItem(tableId).rows.getItemAt(0).delete();
      sheet.getRange('A1:B1').insert('Down');
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('D:D').delete('Left');
      sheet.getRange('5:6').delete('Up');
      await context.sync();
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      sheet.getRange('D9').select();
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('Sheet1!B3:C3');
    await until(() => seen.length === 2);
    expect(seen).toMatchObject([
      { type: 'WorksheetSelectionChanged', address: 'D9' },
      { type: 'TableSelectionChanged', isInsideTable: false },
    ]);
  });

  it('tell of a selection that comes into a table and leaves it', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.tables.getItem(tableId).onSelectionChanged.add(note);
      await context.sync();
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B2:C2').select();
      await context.sync();
      sheet.getRange('D9').select();
      await context.sync();
      sheet.getRange('D8').select();
      await context.sync();
    });
    await until(() => seen.length === 2);
    expect(seen).toMatchObject([
      { type: 'TableSelectionChanged', isInsideTable: true, address: 'B2' },
      { type: 'TableSelectionChanged', isInsideTable: false },
    ]);
  });
});
