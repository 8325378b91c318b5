import { createNodeHost } from '../../../workbench/node/create-node-host';

describe('a workbook that an add-in makes', () => {
  it('is kept by the host once it is opened', async () => {
    const node = createNodeHost();
    const { host } = node;
    await node.Excel.createWorkbook('UEsDBA==');
    await node.Excel.createWorkbook();
    expect(host.hostFaults).toEqual([]);
    expect(host.unsupported).toEqual([]);
    expect(host.opened).toEqual(['UEsDBA==', '']);
    node.dispose();
  });

  it('can be opened in another host as it was prepared', async () => {
    const maker = createNodeHost({ sheets: ['Prepared'] });
    await maker.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Prepared');
      sheet.getRange('A1:B1').formulas = [[20, '=A1*2']];
      await context.sync();
    });
    await maker.Excel.createWorkbook(Buffer.from(maker.save()).toString('base64'));
    const text = maker.host.opened[0] ?? '';
    maker.dispose();
    const reader = createNodeHost({ book: Buffer.from(text, 'base64') });
    const read = await reader.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Prepared').getRange('A1:B1');
      cells.load('values,formulas');
      await context.sync();
      return [cells.values, cells.formulas] as unknown;
    });
    expect(read).toEqual([[[20, 40]], [[20, '=A1*2']]]);
    expect(reader.host.hostFaults).toEqual([]);
    reader.dispose();
  });
});
