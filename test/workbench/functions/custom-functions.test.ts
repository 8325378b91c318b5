import { createContext, runInContext } from 'node:vm';
import type { FunctionsFile } from '../../../workbench/functions/metadata';
import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';
import { until } from '../until';

/** In the add-in's own words: the error must be of its own library. */
const FAILING = `CustomFunctions.associate('FAIL', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Enter a target.');
});`;

const FILE: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'value', type: 'number' }] },
    {
      id: 'TABLE',
      name: 'TABLE',
      parameters: [{ name: 'values', type: 'any', dimensionality: 'matrix' }],
    },
    { id: 'SEEN', name: 'SEEN', parameters: [{ name: 'value', type: 'any' }] },
    { id: 'FAIL', name: 'FAIL', parameters: [] },
    { id: 'TICK', name: 'TICK', parameters: [], options: { volatile: true } },
    { id: 'PLACE', name: 'PLACE', parameters: [], options: { requiresAddress: true } },
    { id: 'MISSING', name: 'MISSING', parameters: [] },
  ],
};

function open(blankArguments: 'web' | 'windows' = 'web'): NodeHost {
  const functions = { file: FILE, namespace: 'T' };
  const node = createNodeHost({ sheets: ['Sheet1'], functions, blankArguments });
  const { CustomFunctions } = node;
  CustomFunctions.associate('DOUBLE', (value: number) => value * 2);
  CustomFunctions.associate('TABLE', (values: unknown[][]) =>
    values.map((row) => [...row, row.length]),
  );
  CustomFunctions.associate('SEEN', (value: unknown) => JSON.stringify(value));
  let ticks = 0;
  CustomFunctions.associate('TICK', () => (ticks += 1));
  CustomFunctions.associate('PLACE', (call: CustomFunctions.Invocation) => call.address);
  runInContext(FAILING, createContext(node.window));
  node.startFunctions();
  return node;
}

describe('custom functions in formulas', () => {
  let node: NodeHost;
  const enter = async (address: string, formula: string) =>
    node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
      range.formulas = [[formula]];
      range.load('values');
      await context.sync();
      return range.values[0]?.[0] as unknown;
    });
  const read = (address: string) =>
    node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
  const settled = async () => {
    await until(() => !node.host.functions?.isBusy);
    await node.host.engine.calculation.settle();
  };

  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  it('show #BUSY! until the answer is there, and follow their inputs', async () => {
    node = open();
    await enter('A1', '21');
    expect(await enter('B1', '=T.DOUBLE(A1)')).toBe('#BUSY!');
    await settled();
    expect(await read('B1')).toEqual([[42]]);
    await enter('A1', '4');
    await settled();
    expect(await read('B1')).toEqual([[8]]);
  });

  it('spill arrays, and are called once for each cell of a range that stands for one value', async () => {
    node = open();
    await enter('A1', '1');
    await enter('A2', '2');
    await enter('C1', '=T.TABLE(A1:A2)');
    await enter('F1', '=T.DOUBLE(A1:A2)');
    await settled();
    expect(await read('C1:D2')).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(await read('F1:F2')).toEqual([[2], [4]]);
  });

  it('show #VALUE! and keep the sentence beside the cell', async () => {
    node = open();
    await enter('B2', '=T.FAIL()');
    await settled();
    expect(await read('B2')).toEqual([['#VALUE!']]);
    const sheetId = node.host.engine.sheets.activeId;
    expect(node.host.functions?.messageAt({ sheetId, row: 1, column: 1 })).toBe('Enter a target.');
  });

  it('are calculated at each calculation when they are volatile, and once only', async () => {
    node = open();
    await enter('B1', '=T.TICK()');
    await settled();
    expect(await read('B1')).toEqual([[1]]);
    await enter('D9', 'something else');
    await settled();
    expect(await read('B1')).toEqual([[2]]);
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('1:1').insert('Down');
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
    await settled();
    expect(await read('B2')).toEqual([[3]]);
  });

  it('are called for each cell that they want to know, with its address', async () => {
    node = open();
    await enter('B1', '=T.PLACE()');
    await enter('B2', '=T.PLACE()');
    await settled();
    expect(await read('B1:B2')).toEqual([['Sheet1!B1'], ['Sheet1!B2']]);
  });

  it('are not called with a text for a number', async () => {
    node = open();
    expect(await enter('B1', '=T.DOUBLE("abc")')).toBe('#VALUE!');
    expect(node.host.functions?.stats.invocations).toBe(0);
  });

  it('show #NAME? when they are unknown or were never registered', async () => {
    node = open();
    expect(await enter('B1', '=T.UNKNOWN()')).toBe('#NAME?');
    expect(await enter('B2', '=T.MISSING()')).toBe('#NAME?');
  });

  it('get a blank cell as null on the web and as 0 on Windows, what is left out as null', async () => {
    for (const [blankArguments, seen] of [
      ['web', 'null'],
      ['windows', '0'],
    ] as const) {
      node = open(blankArguments);
      await enter('B1', '=T.SEEN(A9)');
      await settled();
      expect(await read('B1')).toEqual([[seen]]);
      await enter('B2', '=T.SEEN(,)');
      await settled();
      expect(await read('B2')).toEqual([['null']]);
      if (blankArguments === 'web') node.dispose();
    }
  });

  it('take errors in arguments of any type', async () => {
    node = open();
    await enter('B1', '=T.SEEN(1/0)');
    await settled();
    expect(await read('B1')).toEqual([[expect.stringContaining('#DIV/0!')]]);
  });

  it('stop after a few rounds when an argument changes with every calculation', async () => {
    node = open();
    await enter('B1', '=T.DOUBLE(RAND())');
    await settled();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(node.host.functions?.stats.invocations).toBeLessThanOrEqual(4);
  });

  it('are called again when everything is calculated anew, and not when only changes are', async () => {
    node = open();
    await enter('B1', '=T.DOUBLE(3)');
    await settled();
    const calculate = (kind: 'Recalculate' | 'Full') =>
      node.Excel.run(async (context) => {
        context.workbook.application.calculate(kind);
        await context.sync();
      });
    await calculate('Recalculate');
    await settled();
    expect(node.host.functions?.stats.invocations).toBe(1);
    await calculate('Full');
    await settled();
    expect(node.host.functions?.stats.invocations).toBe(2);
    expect(await read('B1')).toEqual([[6]]);
  });

  it('show the error of now and not the sentence of the one before', async () => {
    node = open();
    await enter('B1', '=T.FAIL()');
    await settled();
    const cell = { sheetId: node.host.engine.sheets.activeId, row: 0, column: 1 };
    const message = () => node.host.functions?.messageAt(cell);
    expect(message()).toBe('Enter a target.');
    await enter('B1', '=T.DOUBLE(1/0)');
    await settled();
    expect(message()).toBeUndefined();
    await enter('B1', '=T.FAIL()');
    await settled();
    await enter('B1', '5');
    expect(message()).toBeUndefined();
  });

  it('are called with the address of their cell and a flag that says that errors are welcome', async () => {
    node = open();
    const sent: unknown[] = [];
    const note = (invocations: readonly { readonly message: string }[]) => {
      sent.push(...invocations.map(({ message }) => JSON.parse(message) as unknown));
    };
    node.host.functions?.connect(note);
    await enter('C2', '=T.DOUBLE(3)');
    await enter('C3', '=T.DOUBLE(3)');
    expect(sent).toEqual([[1, 'DOUBLE', [3], 'Sheet1!C2', 4]]);
  });

  it('are sent again, those that are not answered, to a pane that was loaded anew', async () => {
    node = open();
    const sent: number[] = [];
    const note = (invocations: readonly { readonly id: number }[]) => {
      sent.push(...invocations.map(({ id }) => id));
    };
    node.host.functions?.connect(note);
    await enter('B1', '=T.DOUBLE(1)');
    await enter('B2', '=T.DOUBLE(2)');
    node.host.functions?.take([[1, true, 2]]);
    node.host.functions?.disconnect();
    node.host.functions?.connect(note);
    expect(sent).toEqual([1, 2, 2]);
    node.host.functions?.take([[2, true, 4]]);
    await settled();
    expect(await read('B1:B2')).toEqual([[2], [4]]);
  });

  it('are sent to a pane that was loaded anew, those that were made meanwhile', async () => {
    node = open();
    node.host.functions?.disconnect();
    await enter('B1', '=T.DOUBLE(3)');
    expect(node.host.functions?.isBusy).toBe(true);
    node.startFunctions();
    await settled();
    expect(await read('B1')).toEqual([[6]]);
  });
});
