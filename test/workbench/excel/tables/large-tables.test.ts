import { createNodeHost } from '../../../../workbench/node/create-node-host';

const ROWS = 1_000;
const COLUMNS = 20;

describe('a table of 1,000 rows and 20 columns', () => {
  it('is written, extended and read as a whole', async () => {
    const node = createNodeHost();
    const { Excel, host } = node;
    let commands = 0;
    host.engine.univer.commands.onCommandExecuted(() => {
      commands += 1;
    });
    const body = Array.from({ length: ROWS }, (_one, row) =>
      Array.from({ length: COLUMNS }, (_two, column) => row * COLUMNS + column),
    );
    const [count, sum] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('A1:T1', true);
      table.name = 'Data';
      table.rows.add(undefined, body);
      sheet.getRange('W1').formulas = [['=SUM(Data[Column20])']];
      await context.sync();
      table.getDataBodyRange().values = body.toReversed();
      await context.sync();
      const total = sheet.getRange('W1').load('values');
      table.rows.load('count');
      await context.sync();
      return [table.rows.count, total.values[0]?.[0] as unknown];
    });
    expect(host.hostFaults).toEqual([]);
    expect(host.unsupported).toEqual([]);
    node.dispose();
    expect(count).toBe(ROWS);
    // 19 + 39 + … + 19,999
    expect(sum).toBe((ROWS * (19 + 19_999)) / 2);
    // One for each cell would be 40,000.
    expect(commands).toBeLessThan(300);
  });
});
