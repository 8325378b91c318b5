import { Worksheet } from '../../../workbench/excel/worksheet';
import { NEWEST } from '../../../workbench/host/api-sets';
import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';
import { until } from '../until';

interface Seen {
  readonly type: string;
  readonly address?: string;
  readonly [name: string]: unknown;
}

describe('events of sheets', () => {
  let node: NodeHost;
  let seen: Seen[];
  const note = (event: object) => {
    seen.push({ ...(event as Seen) });
    return Promise.resolve();
  };
  const data = () => node.host.engine.sheets.idOf('Data') ?? '';

  beforeEach(() => {
    node = createNodeHost({ sheets: ['Scorecard', 'Data'] });
    seen = [];
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    expect(node.host.unsupported).toEqual([]);
    node.dispose();
  });

  it('tell of an edit at the grid, with the value before and after', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').onChanged.add(note);
      await context.sync();
    });
    const box = { row: 1, column: 2, rows: 1, columns: 1 };
    node.host.engine.cells.write(data(), box, [[5]]);
    node.host.engine.cells.write(data(), box, [[7]]);
    await until(() => seen.length === 2);
    expect(seen[1]).toMatchObject({
      type: 'WorksheetChanged',
      address: 'C2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      details: {
        valueBefore: 5,
        valueAfter: 7,
        valueTypeBefore: 'Double',
        valueTypeAfter: 'Double',
      },
    });
  });

  it('tell the collection of sheets too, and give the range', async () => {
    let values: unknown;
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await node.Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('values');
          await inner.sync();
          values = range.values;
        });
      });
      await context.sync();
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [['x']];
      await context.sync();
    });
    await until(() => values !== undefined);
    expect(values).toEqual([['x']]);
  });

  it('say that the add-in did it, and that a co-author did it', async () => {
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').onChanged.add(note);
      await context.sync();
      context.workbook.worksheets.getItem('Data').getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    node.host.engine.as('co-author', () => {
      node.host.engine.cells.write(data(), { row: 0, column: 0, rows: 1, columns: 1 }, [[9]]);
    });
    await until(() => seen.length === 2);
    expect(seen.map(({ triggerSource, source }) => [triggerSource, source])).toEqual([
      ['ThisLocalAddin', 'Local'],
      ['Unknown', 'Remote'],
    ]);
  });

  it('tell of inserted rows and columns and not of the formulas that followed them', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A9').formulas = [['=A8*2']];
      await context.sync();
      sheet.onChanged.add(note);
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('F1:F2').delete('Up');
      sheet.getRange('J:K').insert('Right');
      await context.sync();
    });
    await until(() => seen.length >= 3);
    expect(seen).toMatchObject([
      { changeType: 'RowInserted', address: '2:3' },
      {
        changeType: 'CellDeleted',
        address: 'F1:F2',
        changeDirectionState: { deleteShiftDirection: 'Up' },
      },
      { changeType: 'ColumnInserted', address: 'J:K' },
    ]);
    expect(seen).toHaveLength(3);
  });

  it('tell of sheets that are activated, added and deleted', async () => {
    await node.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(note);
      worksheets.onDeactivated.add(note);
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      await context.sync();
      worksheets.getItem('Data').activate();
      worksheets.add('New');
      await context.sync();
      worksheets.getItem('New').delete();
      await context.sync();
    });
    await until(() => seen.length >= 4);
    expect(seen.map(({ type }) => type)).toEqual([
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetAdded',
      'WorksheetDeleted',
    ]);
  });

  it('tell of the name, the place and the visibility that a sheet had, and of what it has now', async () => {
    node.dispose();
    node = createNodeHost({ sheets: ['Scorecard', 'Data'], apiSets: NEWEST });
    await node.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onNameChanged.add(note);
      worksheets.onMoved.add(note);
      worksheets.onVisibilityChanged.add(note);
      await context.sync();
      const sheet = worksheets.getItem('Data');
      sheet.name = 'Figures';
      sheet.position = 0;
      sheet.visibility = 'Hidden';
      sheet.visibility = 'VeryHidden';
      await context.sync();
    });
    await until(() => seen.length >= 4);
    expect(seen).toMatchObject([
      { type: 'WorksheetNameChanged', nameBefore: 'Data', nameAfter: 'Figures', source: 'Local' },
      { type: 'WorksheetMoved', positionBefore: 1, positionAfter: 0 },
      {
        type: 'WorksheetVisibilityChanged',
        visibilityBefore: 'Visible',
        visibilityAfter: 'Hidden',
      },
      { visibilityBefore: 'Hidden', visibilityAfter: 'VeryHidden' },
    ]);
    expect(seen).toHaveLength(4);
  });

  it('tell of formats apart from contents, and of calculations', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.onChanged.add(note);
      sheet.onFormatChanged.add(note);
      await context.sync();
      sheet.getRange('B2').format.fill.color = '#FFC000';
      await context.sync();
      sheet.onCalculated.add(note);
      await context.sync();
      sheet.getRange('A1').formulas = [['=1+1']];
      await context.sync();
    });
    await until(() => seen.length >= 3);
    const types = seen.map(({ type, address }) => `${type} ${address ?? ''}`.trim());
    expect(new Set(types)).toEqual(
      new Set(['WorksheetFormatChanged B2', 'WorksheetChanged A1', 'WorksheetCalculated']),
    );
  });

  it('are not for an add-in that was loaded anew', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.onChanged.add(note);
      context.trackedObjects.add(sheet.getRange('A1').load('address'));
      await context.sync();
    });
    expect(node.host.events.isListened('Worksheet', 'DataChanged')).toBe(true);
    expect(node.host.references.size).toBe(1);
    node.host.connect({ send: () => undefined });
    expect(node.host.events.isListened('Worksheet', 'DataChanged')).toBe(false);
    expect(node.host.references.size).toBe(0);
  });

  it('tell of the selection', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Scorecard');
      sheet.onSelectionChanged.add(note);
      await context.sync();
      sheet.getRange('B2:C3').select();
      await context.sync();
    });
    await until(() => seen.length === 1);
    expect(seen[0]).toMatchObject({ type: 'WorksheetSelectionChanged', address: 'B2:C3' });
  });

  it('stop when the handler is removed or events are switched off', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const handler = sheet.onChanged.add(note);
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      handler.remove();
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen).toEqual([]);
    expect(node.host.events.isListened('Worksheet', 'DataChanged')).toBe(false);
  });

  it('wait until a request is answered, and are none while the add-in wants none', async () => {
    const { events } = node.host;
    const messages: unknown[] = [];
    node.host.connect({ send: (sent) => messages.push(...sent.map(({ message }) => message)) });
    events.add('DataChanged', new Worksheet(node.host.book, data()));
    const fire = (message: string) => {
      events.fire({ typeName: 'Worksheet', kind: 'DataChanged', targetId: data(), message });
    };
    const later = () => new Promise((resolve) => setTimeout(resolve, 5));
    events.hold();
    fire('held');
    await later();
    expect(messages).toEqual([]);
    events.release();
    await later();
    events.isOn = () => false;
    fire('unwanted');
    await later();
    expect(messages).toEqual(['"held"']);
  });

  it('lead to the places of the last thousand', () => {
    const { events } = node.host;
    const box = { row: 0, column: 0, rows: 1, columns: 1 };
    const ids = Array.from({ length: 1_001 }, () => events.refer(data(), box));
    expect(ids.slice(0, 2).map((id) => events.placeOf(id))).toEqual([
      undefined,
      { sheetId: data(), box },
    ]);
  });
});
