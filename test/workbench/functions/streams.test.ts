import type { FunctionsFile } from '../../../workbench/functions/metadata';
import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';
import { until } from '../until';

const value = { name: 'value', type: 'any' } as const;
const FILE: FunctionsFile = {
  functions: [
    { id: 'LIVE', name: 'LIVE', parameters: [value], options: { stream: true, cancelable: true } },
    { id: 'SLOW', name: 'SLOW', parameters: [value], options: { cancelable: true } },
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [value] },
    {
      id: 'WHERE',
      name: 'WHERE',
      parameters: [value],
      options: { requiresParameterAddresses: true },
    },
  ],
};

interface Stream {
  readonly value: unknown;
  readonly setResult: (result: unknown) => void;
  isCanceled: boolean;
}

describe('a streaming function', () => {
  let node: NodeHost;
  let streams: Stream[];
  let cancelled: unknown[];
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
  const enter = (address: string, formula: string) =>
    node.Excel.run(async (context) => {
      sheet(context).getRange(address).formulas = [[formula]];
      await context.sync();
    });
  const shown = (row: number, column: number) => {
    const { engine } = node.host;
    const box = { row, column, rows: 1, columns: 1 };
    return engine.cells.values(engine.sheets.activeId, box)[0]?.[0];
  };
  const areCanceled = () => streams.map(({ isCanceled }) => isCanceled);

  beforeEach(() => {
    streams = [];
    cancelled = [];
    node = createNodeHost({ functions: { file: FILE, namespace: 'T' } });
    const { CustomFunctions } = node;
    CustomFunctions.associate(
      'LIVE',
      (given: unknown, call: CustomFunctions.StreamingInvocation<unknown>) => {
        const stream: Stream = { value: given, setResult: call.setResult, isCanceled: false };
        streams.push(stream);
        call.onCanceled = () => {
          stream.isCanceled = true;
        };
      },
    );
    CustomFunctions.associate(
      'SLOW',
      (given: unknown, call: CustomFunctions.CancelableInvocation) => {
        call.onCanceled = () => cancelled.push(given);
        return new Promise(() => undefined);
      },
    );
    CustomFunctions.associate('DOUBLE', (given: number) => given * 2);
    CustomFunctions.associate('WHERE', () => 'called');
    node.startFunctions();
  });

  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  it('goes on answering, and what depends on it follows for as long as it does', async () => {
    await enter('A1', '=T.LIVE("x")');
    await enter('B1', '=T.DOUBLE(A1)');
    expect(shown(0, 0)).toBe('#BUSY!');
    await until(() => streams.length === 1);
    for (const result of [1, 2, 3, 4]) {
      streams[0]?.setResult(result);
      await until(() => shown(0, 0) === result && shown(0, 1) === result * 2);
    }
    expect(streams).toHaveLength(1);
    expect(areCanceled()).toEqual([false]);
  });

  it('is called once for equal calls, and cancelled when the last of their cells is gone', async () => {
    await enter('A1', '=T.LIVE("x")');
    await enter('A2', '=T.LIVE("x")');
    await until(() => streams.length === 1);
    streams[0]?.setResult('first');
    await until(() => shown(0, 0) === 'first' && shown(1, 0) === 'first');
    await enter('A1', 'a text');
    streams[0]?.setResult('second');
    await until(() => shown(1, 0) === 'second');
    expect([shown(0, 0), areCanceled()]).toEqual(['a text', [false]]);
    await node.Excel.run(async (context) => {
      sheet(context).getRange('2:2').delete('Up');
      await context.sync();
    });
    await until(() => areCanceled()[0] === true);
    streams[0]?.setResult('late');
    expect(node.host.functions?.isBusy).toBe(false);
  });

  it('is cancelled and called anew when an argument changes or everything is calculated', async () => {
    await enter('B1', '1');
    await enter('A1', '=T.LIVE(B1)');
    await until(() => streams.length === 1);
    streams[0]?.setResult('of 1');
    await until(() => shown(0, 0) === 'of 1');
    await enter('B1', '2');
    await until(() => streams.length === 2);
    await until(() => areCanceled()[0] === true);
    streams[1]?.setResult('of 2');
    await until(() => shown(0, 0) === 'of 2');
    await node.Excel.run(async (context) => {
      context.workbook.application.calculate('Full');
      await context.sync();
    });
    await until(() => streams.length === 3);
    await until(() => areCanceled()[1] === true);
    expect(streams.map((stream) => stream.value)).toEqual([1, 2, 2]);
  });

  it('follows its cell when rows are inserted', async () => {
    await enter('A1', '=T.LIVE("x")');
    await until(() => streams.length === 1);
    streams[0]?.setResult('here');
    await until(() => shown(0, 0) === 'here');
    await node.Excel.run(async (context) => {
      sheet(context).getRange('1:1').insert('Down');
      await context.sync();
    });
    streams[0]?.setResult('there');
    await until(() => shown(1, 0) === 'there');
    expect(areCanceled()).toEqual([false]);
  });

  it('is told, when only cancelable, that its cell is gone before it has answered', async () => {
    await enter('A1', '=T.SLOW("x")');
    await until(() => node.host.functions?.stats.messages === 1);
    await enter('A1', '=1+1');
    await until(() => cancelled.length === 1);
    expect([cancelled, shown(0, 0), node.host.functions?.isBusy]).toEqual([['x'], 2, false]);
  });

  it('is refused aloud when it wants the addresses of its parameters', async () => {
    await enter('B1', '=T.WHERE(A1)');
    const cell = { sheetId: node.host.engine.sheets.activeId, row: 0, column: 1 };
    expect(shown(0, 1)).toBe('#VALUE!');
    expect(node.host.functions?.messageAt(cell)).toContain('addresses of its parameters');
  });
});
