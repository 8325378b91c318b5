import { protectSheet } from '../../../workbench/host/protect-sheet';
import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';

describe('faults on demand', () => {
  let node: NodeHost;
  const write = (value: unknown) =>
    node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[value]];
      await context.sync();
    }).then(
      () => 'done',
      (fault: unknown) => (fault as { code: string }).code,
    );

  const box = { row: 0, column: 0, rows: 1, columns: 1 };
  const firstCell = () => {
    const { cells, sheets } = node.host.engine;
    return cells.values(sheets.activeId, box)[0]?.[0];
  };

  beforeEach(() => {
    node = createNodeHost();
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  it('fail every n-th request, and leave the workbook as it was', async () => {
    node.host.faults.failEvery = 3;
    const outcomes = [await write(1), await write(2), await write(3)];
    expect(outcomes).toEqual(['done', 'done', 'GeneralException']);
    expect(firstCell()).toBe(2);
    expect(await write(4)).toBe('done');
    expect(firstCell()).toBe(4);
  });

  it('count no request, and hit none, when a person protects a sheet', async () => {
    const { book, engine, faults, traffic } = node.host;
    faults.failEvery = 1;
    expect(protectSheet(book, engine.sheets.activeId, true)).toBeUndefined();
    expect(protectSheet(book, engine.sheets.activeId, true)).toBe(
      'The sheet is protected already.',
    );
    expect(traffic.syncs).toBe(0);
    faults.failEvery = undefined;
    expect(await write(1)).toBe('AccessDenied');
    protectSheet(book, engine.sheets.activeId, false);
    expect(await write(1)).toBe('done');
  });

  it('refuse requests while somebody types into a cell', async () => {
    node.host.faults.isEditingCell = true;
    expect(await write(1)).toBe('InvalidOperationInCellEditMode');
    node.host.faults.isEditingCell = false;
    expect(await write(1)).toBe('done');
  });

  it('let a request wait for the end of an edit that says that it can wait, and no other', async () => {
    node.host.faults.isEditingCell = true;
    const done: string[] = [];
    const patient = node.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['later']];
      await context.sync();
      done.push('patient');
    });
    done.push(await write(1));
    node.host.faults.isEditingCell = false;
    await patient;
    expect(done).toEqual(['InvalidOperationInCellEditMode', 'patient']);
  });

  it('refuse what is larger than Excel on the web takes', async () => {
    node.host.faults.payloadLimit = 20_000;
    expect(await write('x'.repeat(30_000))).toBe('RequestPayloadSizeLimitExceeded');
    expect(await write('x')).toBe('done');
  });

  it('refuse an answer that is larger than Excel on the web gives', async () => {
    const { engine, faults } = node.host;
    engine.cells.write(engine.sheets.activeId, box, [['x'.repeat(30_000)]]);
    faults.payloadLimit = 20_000;
    const code = await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      return 'done';
    }).catch((fault: unknown) => (fault as { code: string }).code);
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('let a co-author edit once, between two requests', async () => {
    const { engine, faults } = node.host;
    const authors: string[] = [];
    engine.cellChanges.happened.listen(({ author }) => authors.push(author));
    const values = await node.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [[1]];
      await context.sync();
      faults.coAuthorEdit = () => {
        engine.cells.write(engine.sheets.activeId, box, [[99]]);
      };
      cell.load('values');
      await context.sync();
      return cell.values as unknown[][];
    });
    expect(values).toEqual([[99]]);
    await write(5);
    expect(authors).toEqual(['add-in', 'co-author', 'add-in']);
  });

  it('answer late', async () => {
    node.host.faults.latencyMs = 200;
    const start = performance.now();
    await write(1);
    expect(performance.now() - start).toBeGreaterThan(190);
  });
});
