import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';

describe('a workbook behind the client library in Node', () => {
  let node: NodeHost;

  beforeEach(() => {
    node = createNodeHost({ sheets: ['Scorecard', 'Data'] });
  });
  afterEach(() => {
    node.dispose();
  });

  it('writes, calculates and reads in one request', async () => {
    const read = await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Scorecard');
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        ['=A1+B1', '=B1*10'],
      ];
      range.load('values,formulas,address');
      await context.sync();
      return [range.address, range.values, range.formulas];
    });
    expect(node.host.hostFaults).toEqual([]);
    expect(read).toEqual([
      'Scorecard!A1:B2',
      [
        [1, 2],
        [3, 20],
      ],
      [
        [1, 2],
        ['=A1+B1', '=B1*10'],
      ],
    ]);
  });

  it('says ItemNotFound for a sheet that is not there, with the place of the call', async () => {
    const fault = await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    }).catch((error: unknown) => error);
    expect(fault).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('moves a range that the add-in holds on to when rows are inserted above it', async () => {
    const read = await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const kept = sheet.getRange('B3');
      kept.values = [[7]];
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      kept.load('address,values');
      await context.sync();
      return [kept.address, kept.values];
    });
    expect(read).toEqual(['Data!B5', [[7]]]);
  });

  it('counts requests', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(node.host.traffic.syncs).toBe(1);
    expect(node.host.traffic.requestBytes).toBeGreaterThan(100);
  });

  it('refuses members above the declared API sets, and remembers them', async () => {
    const fault = await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').getPrecedents().load('address');
      await context.sync();
    }).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: 'ApiNotFound' });
    expect(node.host.unsupported.map(({ member }) => member)).toEqual(['Range.getPrecedents']);
  });

  it('lives as long as it is wanted: the library waits in vain for a page, and says nothing of it', () => {
    jest.useFakeTimers();
    try {
      const other = createNodeHost();
      expect(() => {
        jest.advanceTimersByTime(60_000);
      }).not.toThrow();
      other.dispose();
    } finally {
      jest.useRealTimers();
    }
  });
});
