import { createNodeHost } from '../../../../workbench/node/create-node-host';

/** Milliseconds of the processor: several times what it takes, so that only a change for the worse shows. */
const PATIENCE_MS = 1_000;

describe('formats of many ranges', () => {
  it('formats 1,000 ranges in one batch without delay', async () => {
    const node = createNodeHost();
    let spent = 0;
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (let row = 0; row < 1_000; row += 1) {
        const range = sheet.getRangeByIndexes(row, 0, 1, 4);
        range.format.fill.color = row % 2 === 0 ? '#DDEBF7' : '#FFFFFF';
        range.format.font.bold = row % 10 === 0;
      }
      const start = process.cpuUsage();
      await context.sync();
      const { user, system } = process.cpuUsage(start);
      spent = (user + system) / 1_000;
    });
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
    expect(spent).toBeLessThan(PATIENCE_MS);
  });
});
