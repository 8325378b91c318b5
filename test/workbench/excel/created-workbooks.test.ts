import { createNodeHost } from '../../../workbench/node/create-node-host';

describe('a workbook that an add-in makes', () => {
  it('is kept by the host once it is opened', async () => {
    const { Excel, host, dispose } = createNodeHost();
    await Excel.createWorkbook('UEsDBA==');
    await Excel.createWorkbook();
    expect(host.hostFaults).toEqual([]);
    expect(host.unsupported).toEqual([]);
    expect(host.opened).toEqual(['UEsDBA==', '']);
    dispose();
  });
});
