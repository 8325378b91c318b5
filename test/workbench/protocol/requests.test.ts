import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';
import type { Action, BatchRequest, BatchResponse, ObjectPath } from '../../../workbench/protocol';

type Paths = readonly Omit<ObjectPath, 'Id'>[];

let node: NodeHost;

function open(version: string): void {
  node = createNodeHost({ sheets: ['First', 'Second', 'Third'], apiSets: { ExcelApi: version } });
}

/** Runs a script on the first sheet; gives the code of its error, or `done`. */
function codeOf(script: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  return node.Excel.run(async (context) => {
    script(context.workbook.worksheets.getItem('First'));
    await context.sync();
    return 'done';
  }).catch((fault: unknown) => (fault as { code: string }).code);
}

/** A request as the client library writes it; paths are numbered from 1, each below the one before. */
async function send(
  paths: Paths,
  actions: readonly Omit<Action, 'Id' | 'ObjectPathId'>[],
): Promise<BatchResponse> {
  const request: BatchRequest = {
    Actions: actions.map((action, index) => ({
      ...action,
      Id: index + 1,
      ObjectPathId: paths.length,
    })),
    ObjectPaths: Object.fromEntries(
      paths.map((path, index) => [
        index + 1,
        { ...path, Id: index + 1, ParentObjectPathId: index },
      ]),
    ),
  };
  return JSON.parse(await node.host.execute(JSON.stringify(request))) as BatchResponse;
}

const ROOT = { ObjectPathType: 1, Name: '' };
const SHEETS = { ObjectPathType: 4, Name: 'Worksheets' };
const FIRST = { ObjectPathType: 5, Name: '', ArgumentInfo: { Arguments: ['First'] } };
const CELL = { ObjectPathType: 3, Name: 'GetRange', ArgumentInfo: { Arguments: ['A1'] } };

afterEach(() => {
  expect(node.host.hostFaults).toEqual([]);
  node.dispose();
});

describe('a member of a newer API set than the host declares', () => {
  /** Each is newer than ExcelApi 1.7; some are from 1.12, which is a larger number and a smaller text. */
  const newer = [
    [
      'Range.getSpillingToRangeOrNullObject',
      (sheet: Excel.Worksheet) => sheet.getRange('A1').getSpillingToRangeOrNullObject().load(),
    ],
    ['Range.hasSpill', (sheet: Excel.Worksheet) => sheet.getRange('A1').load('hasSpill')],
    ['Worksheet.showGridlines', (sheet: Excel.Worksheet) => (sheet.showGridlines = false)],
    ['Worksheet.customProperties', (sheet: Excel.Worksheet) => sheet.customProperties.load()],
    ['Worksheet.autoFilter', (sheet: Excel.Worksheet) => sheet.load('autoFilter/enabled')],
  ] as const;

  it.each(newer)('is refused and recorded once: %s', async (member, script) => {
    open('1.7');
    expect([await codeOf(script), await codeOf(script)]).toEqual(['ApiNotFound', 'ApiNotFound']);
    expect(node.host.unsupported).toEqual([
      {
        member,
        message: expect.stringMatching(
          /it needs ExcelApi 1\.\d+, and the host declares ExcelApi 1\.7/,
        ),
      },
    ]);
  });

  it.each(newer)('is there once the set is declared: %s', async (_member, script) => {
    open('1.12');
    expect(await codeOf(script)).toBe('done');
    expect(node.host.unsupported).toEqual([]);
  });

  it('is there for an add-in that starts after other sets were declared', async () => {
    open('1.7');
    const script = (sheet: Excel.Worksheet) => sheet.getRange('A1').load('hasSpill');
    expect(await codeOf(script)).toBe('ApiNotFound');
    node.host.apiSets = { ExcelApi: '1.12' };
    expect(await codeOf(script)).toBe('done');
  });

  it('is left out where everything is loaded', async () => {
    open('1.6');
    const loaded = await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('First').load();
      await context.sync();
      return Object.keys(sheet.toJSON());
    });
    expect(loaded).toEqual(expect.arrayContaining(['name', 'position', 'visibility']));
    expect(loaded).not.toContain('tabColor');
    expect(node.host.unsupported).toEqual([]);
  });
});

describe('a member that the workbench has not got', () => {
  it.each([
    ['Workbook.bindings', (sheet: Excel.Worksheet) => sheet.context.workbook.bindings.load()],
    [
      'Range.showCard',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').showCard();
      },
    ],
    ['Worksheet.nonsense', (sheet: Excel.Worksheet) => sheet.load('nonsense')],
  ] as const)('is refused and recorded: %s', async (member, script) => {
    open('1.15');
    expect(await codeOf(script)).toBe('ApiNotFound');
    expect(node.host.unsupported.map((each) => each.member)).toEqual([member]);
  });

  it('is also one that can only be read, when it is set', async () => {
    open('1.15');
    const set = { ActionType: 4, Name: 'Address', ArgumentInfo: { Arguments: ['B1'] } };
    const { Error: fault } = await send([ROOT, SHEETS, FIRST, CELL], [set]);
    expect(fault).toMatchObject({ Code: 'ApiNotFound', Location: 'Range.address' });
  });
});

describe('a request that fails', () => {
  it('leaves done what came before, and does nothing of what came after', async () => {
    open('1.12');
    const code = await codeOf((sheet) => {
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2').values = [['too', 'wide']];
      sheet.getRange('A3').values = [['after']];
    });
    const { sheets, cells } = node.host.engine;
    const box = { row: 0, column: 0, rows: 3, columns: 1 };
    expect(code).toBe('InvalidArgument');
    expect(cells.values(sheets.activeId, box)).toEqual([['before'], [''], ['']]);
  });
});

describe('what stands for nothing', () => {
  it('takes calls and values without an error, and has no children', async () => {
    open('1.12');
    const isNull = await node.Excel.run(async (context) => {
      const name = context.workbook.names.getItemOrNullObject('Nowhere');
      const range = name.getRangeOrNullObject();
      name.comment = 'lost';
      name.delete();
      range.load('address');
      await context.sync();
      return [name.isNullObject, range.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });
});

describe('what is loaded', () => {
  it('is a part of a collection, where only a part is wanted', async () => {
    open('1.12');
    const names = await node.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Second']);
  });

  it('is what can be reached, each by the query of its type, as deep as is wanted', async () => {
    open('1.12');
    const query = (MaxDepth: number) => ({
      ActionType: 6,
      Name: '',
      RecursiveQueryInfo: {
        MaxDepth,
        Queries: {
          Workbook: { Select: ['name'] },
          Application: { Select: ['calculationMode'] },
          WorksheetCollection: { Select: ['name'] },
        },
      },
    });
    const { Results: results } = await send([ROOT], [query(1), query(0)]);
    expect(results?.map(({ Value }) => Value)).toEqual([
      {
        Name: 'Book1.xlsx',
        Application: { CalculationMode: 'Automatic' },
        Worksheets: {
          _Items: ['First', 'Second', 'Third'].map((Name, index) => ({
            _Index: index,
            Id: expect.any(String),
            Name,
          })),
        },
      },
      { Name: 'Book1.xlsx' },
    ]);
  });

  it('has the names of the API where the library asks for plain data', async () => {
    open('1.12');
    const query = { ActionType: 7, Name: '', QueryInfo: { Select: ['values', 'worksheet/name'] } };
    const { Results: [result] = [] } = await send([ROOT, SHEETS, FIRST, CELL], [query]);
    expect(result?.Value).toMatchObject({ values: [['']], worksheet: { name: 'First' } });
  });
});

describe('several values that are set in one action', () => {
  it('are all set', async () => {
    open('1.12');
    const update = { ActionType: 9, Name: '', ObjectState: { Name: 'New', TabColor: '#107C10' } };
    const { Error: fault } = await send([ROOT, SHEETS, FIRST], [update]);
    const { sheets } = node.host.engine;
    const [first = ''] = sheets.ids;
    expect(fault).toBeUndefined();
    expect([sheets.nameOf(first), sheets.tabColourOf(first)]).toEqual(['New', '#107C10']);
  });
});

describe('an object that the add-in keeps', () => {
  const keep = { ActionType: 3, Name: '_KeepReference' };
  const instantiate = { ActionType: 1, Name: '' };
  const byReference = (id: string) => ({ ObjectPathType: 6, Name: id });
  const giveBack = (id: string) =>
    send([ROOT], [{ ActionType: 3, Name: '_RemoveReference', ArgumentInfo: { Arguments: [id] } }]);

  it('is let go when it was given back as often as requests took it', async () => {
    open('1.12');
    const first = await send([ROOT, SHEETS, FIRST, CELL], [keep, keep, instantiate]);
    const { _ReferenceId: id } = first.Results?.at(-1)?.Value as { _ReferenceId: string };
    await send([byReference(id)], [keep]);
    await giveBack(id);
    expect((await send([byReference(id)], [instantiate])).Error).toBeUndefined();
    await giveBack(id);
    expect((await send([byReference(id)], [instantiate])).Error?.Code).toBe('InvalidReference');
    expect(node.host.references.size).toBe(0);
  });
});

describe('a record that is sent', () => {
  it('may hold objects', async () => {
    open('1.9');
    const rules = await node.Excel.run(async (context) => {
      const [first, second] = [
        context.workbook.worksheets.getItem('First'),
        context.workbook.worksheets.getItem('Second'),
      ];
      const [list, whole] = [
        first.getRange('A1').dataValidation,
        first.getRange('A2').dataValidation,
      ];
      list.rule = { list: { inCellDropDown: true, source: second.getRange('B1:B3') } };
      whole.set({ rule: { wholeNumber: { formula1: first.getRange('C1'), operator: 'EqualTo' } } });
      list.load('rule');
      whole.load('rule');
      await context.sync();
      return [list.rule.list?.source, whole.rule.wholeNumber?.formula1];
    });
    expect(rules).toEqual(['=Second!$B$1:$B$3', '=First!$C$1']);
  });
});
