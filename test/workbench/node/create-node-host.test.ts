import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';
import { until } from '../until';

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

  it('counts requests and bytes, without those that only give objects back', async () => {
    const execute = jest.spyOn(node.host, 'execute');
    await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('A1');
      range.values = [['Đạt']];
      range.load('values');
      await context.sync();
    });
    await until(() => execute.mock.calls.length === 2);
    const [request = ''] = execute.mock.calls[0] ?? [];
    const answer = (await execute.mock.results[0]?.value) as string;
    const { traffic } = node.host;
    expect(traffic).toMatchObject({
      syncs: 1,
      requestBytes: Buffer.byteLength(request),
      responseBytes: Buffer.byteLength(answer),
    });
    traffic.reset();
    expect(traffic).toMatchObject({ syncs: 0, requestBytes: 0, responseBytes: 0 });
  });

  it('carries out one request after the other', async () => {
    const write = (value: number) =>
      node.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const result = sheet.getRange('B1');
        sheet.getRange('A1:B1').formulas = [[value, '=A1*10']];
        result.load('values');
        await context.sync();
        return result.values[0]?.[0] as unknown;
      });
    expect(await Promise.all([write(1), write(2), write(3)])).toEqual([10, 20, 30]);
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
