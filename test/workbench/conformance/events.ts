import { until } from '../until';
import type { ConformanceScript } from './conformance-script';

type Handler = OfficeExtension.EventHandlerResult<never>;
/** Makes a handler that notes these fields of what it is told. */
type Note = (...fields: readonly string[]) => (event: object) => Promise<void>;

interface EventScript {
  readonly name: string;
  readonly sheets?: readonly string[];
  readonly needsNewest?: boolean;
  /** Before anybody listens. */
  readonly prepare?: (context: Excel.RequestContext) => Promise<void>;
  readonly listen: (context: Excel.RequestContext, note: Note) => readonly object[];
  readonly act: (context: Excel.RequestContext) => Promise<void>;
  /** What the handlers are told, in order. */
  readonly expected: readonly (readonly unknown[])[];
}

/**
 * A script whose state is what its handlers were told. They are removed at the end, and what happens afterwards must not
 * reach them.
 */
function listening(script: EventScript): ConformanceScript {
  const told: unknown[][] = [];
  const note: Note =
    (...fields) =>
    (event) => {
      told.push(fields.map((field) => Reflect.get(event, field) as unknown));
      return Promise.resolve();
    };
  const runAll = async (context: Excel.RequestContext) => {
    await script.prepare?.(context);
    const handlers = script.listen(context, note) as Handler[];
    await context.sync();
    await script.act(context);
    await until(() => told.length >= script.expected.length);
    for (const handler of handlers) handler.remove();
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  };
  return {
    name: script.name,
    ...(script.sheets && { sheets: script.sheets }),
    ...(script.needsNewest && { needsNewest: true }),
    run: (excel) => {
      told.length = 0;
      return excel.run(runAll);
    },
    read: (excel) =>
      excel.run(async (context) => {
        // A handler that was still there would have been told by the end of another request.
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return told;
      }),
    expected: script.expected,
  };
}

async function makeTable(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A1:B3').values = [
    ['Name', 'Value'],
    ['a', 1],
    ['b', 2],
  ];
  sheet.tables.add('A1:B3', true).name = 'Figures';
  await context.sync();
}

export const EVENT_SCRIPTS: readonly ConformanceScript[] = [
  listening({
    name: 'tells of changed values, with what was there before',
    listen: (context, note) => [
      context.workbook.worksheets
        .getItem('Sheet1')
        .onChanged.add(note('type', 'address', 'changeType', 'source', 'triggerSource')),
    ],
    act: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('C2').values = [[5]];
      await context.sync();
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    },
    expected: [
      ['WorksheetChanged', 'C2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
      ['WorksheetChanged', 'A1:B2', 'RangeEdited', 'Local', 'ThisLocalAddin'],
    ],
  }),
  listening({
    name: 'tells of inserted rows and deleted cells, and not of formulas that followed them',
    prepare: async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A9').formulas = [['=A8*2']];
      await context.sync();
    },
    listen: (context, note) => [
      context.workbook.worksheets.onChanged.add(note('changeType', 'address')),
    ],
    act: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('F1:F2').delete('Up');
      await context.sync();
    },
    expected: [
      ['RowInserted', '2:3'],
      ['CellDeleted', 'F1:F2'],
    ],
  }),
  listening({
    name: 'tells of sheets that are protected and freed',
    sheets: ['One', 'Two'],
    needsNewest: true,
    listen: (context, note) => {
      const { worksheets } = context.workbook;
      return [
        worksheets.onProtectionChanged.add(note('type', 'isProtected', 'source')),
        worksheets.getItem('One').onProtectionChanged.add(note('isProtected')),
      ];
    },
    act: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('One').protection.protect();
      worksheets.getItem('Two').protection.protect();
      worksheets.getItem('One').protection.unprotect();
      await context.sync();
    },
    expected: [
      [true],
      ['WorksheetProtectionChanged', true, 'Local'],
      ['WorksheetProtectionChanged', true, 'Local'],
      [false],
      ['WorksheetProtectionChanged', false, 'Local'],
    ],
  }),
  listening({
    name: 'tells of the selection and of sheets that are activated',
    sheets: ['One', 'Two'],
    listen: (context, note) => {
      const { worksheets } = context.workbook;
      return [
        worksheets.getItem('One').onSelectionChanged.add(note('type', 'address')),
        worksheets.getItem('Two').onActivated.add(note('type')),
        worksheets.getItem('One').onDeactivated.add(note('type')),
      ];
    },
    act: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('One').getRange('B2:C3').select();
      await context.sync();
      worksheets.getItem('Two').activate();
      await context.sync();
    },
    expected: [
      ['WorksheetSelectionChanged', 'B2:C3'],
      ['WorksheetDeactivated'],
      ['WorksheetActivated'],
    ],
  }),
  listening({
    name: 'tells of sheets that are added and deleted',
    listen: (context, note) => {
      const { worksheets } = context.workbook;
      return [
        worksheets.onAdded.add(note('type', 'source')),
        worksheets.onDeleted.add(note('type', 'source')),
      ];
    },
    act: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('New');
      await context.sync();
      worksheets.getItem('New').delete();
      await context.sync();
    },
    expected: [
      ['WorksheetAdded', 'Local'],
      ['WorksheetDeleted', 'Local'],
    ],
  }),
  listening({
    name: 'tells of edits, rows and selections in tables, with the cells that belong to them',
    prepare: makeTable,
    listen: (context, note) => {
      const table = context.workbook.tables.getItem('Figures');
      return [
        table.onChanged.add(note('type', 'changeType', 'address')),
        table.onSelectionChanged.add(note('type', 'isInsideTable', 'address')),
      ];
    },
    act: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('F1').values = [['beside']];
      sheet.getRange('B2:C2').values = [[5, 6]];
      await context.sync();
      sheet.getRange('B2:C2').select();
      await context.sync();
      sheet.getRange('D9').select();
      await context.sync();
      context.workbook.tables.getItem('Figures').rows.getItemAt(0).delete();
      await context.sync();
    },
    expected: [
      ['TableChanged', 'RangeEdited', 'B2'],
      ['TableSelectionChanged', true, 'B2'],
      ['TableSelectionChanged', false, ''],
      ['TableChanged', 'RowDeleted', 'A2:B2'],
    ],
  }),
  listening({
    name: 'tells of tables that are added and deleted',
    listen: (context, note) => {
      const { tables } = context.workbook;
      return [
        tables.onAdded.add(note('type', 'source')),
        tables.onDeleted.add(note('type', 'tableName')),
      ];
    },
    act: async (context) => {
      await makeTable(context);
      context.workbook.tables.getItem('Figures').delete();
      await context.sync();
    },
    expected: [
      ['TableAdded', 'Local'],
      ['TableDeleted', 'Figures'],
    ],
  }),
  listening({
    name: 'is silent while events are switched off',
    listen: (context, note) => [
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(note('address')),
    ],
    act: async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.runtime.enableEvents = false;
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    },
    expected: [['A2']],
  }),
];
