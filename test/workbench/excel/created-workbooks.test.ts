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
});
