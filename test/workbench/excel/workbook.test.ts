import { SheetFiles } from '../../../workbench/excel/sheet-files';
import { NEWEST } from '../../../workbench/host/api-sets';
import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';
import { handMade } from '../xlsx/files/hand-made';

describe('a workbook', () => {
  let node: NodeHost;

  beforeEach(() => {
    node = createNodeHost({ sheets: ['Sheet1', 'Sheet2'] });
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  it.each([
    [
      'a value',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').values = [[1]];
      },
    ],
    [
      'an inserted row',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('2:2').insert('Down');
      },
    ],
    [
      'the name of a sheet',
      (sheet: Excel.Worksheet) => {
        sheet.name = 'Figures';
      },
    ],
    [
      'a shape',
      (sheet: Excel.Worksheet) => {
        sheet.shapes.addGeometricShape('Rectangle');
      },
    ],
  ] as const)('is changed by %s, and not by looking at it', async (_what, change) => {
    const states = await node.Excel.run(async (context) => {
      const { workbook } = context;
      const isDirty = async (): Promise<boolean> => {
        workbook.load('isDirty');
        await context.sync();
        return workbook.isDirty;
      };
      workbook.isDirty = false;
      workbook.worksheets.getItem('Sheet2').activate();
      const looked = await isDirty();
      change(workbook.worksheets.getItem('Sheet1'));
      return [looked, await isDirty()];
    });
    expect(states).toEqual([false, true]);
  });

  it('refuses a file for its own fault, and takes the blame for one of the workbench', async () => {
    node.dispose();
    node = createNodeHost({ apiSets: NEWEST });
    const insert = () =>
      node.Excel.run(async (context) => {
        context.workbook.insertWorksheetsFromBase64('UEsDBA==');
        await context.sync();
      }).catch((fault: unknown) => fault);
    const files = node.host.book.part(SheetFiles);
    files.insert = () => ({ reason: 'The file is damaged.' });
    expect(await insert()).toMatchObject({
      code: 'InvalidArgument',
      message: expect.stringContaining('The file is damaged.') as string,
    });
    files.insert = () => {
      throw new TypeError('a bug');
    };
    expect(await insert()).toMatchObject({ code: 'GeneralException' });
    expect(node.host.hostFaults.splice(0)).toEqual([new TypeError('a bug')]);
  });

  it('says how it calculates as it was told', async () => {
    const modes = await node.Excel.run(async (context) => {
      const { application } = context.workbook;
      const seen: string[] = [];
      for (const mode of ['AutomaticExceptTables', 'Manual', 'Automatic'] as const) {
        application.calculationMode = mode;
        application.load('calculationMode');
        await context.sync();
        seen.push(application.calculationMode);
      }
      return seen;
    });
    expect(modes).toEqual(['AutomaticExceptTables', 'Manual', 'Automatic']);
  });

  it('calculates as its file says until the add-in says otherwise, and so does a copy', async () => {
    node.dispose();
    const cells = '<c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c>';
    const xml = `<sheetData><row r="1">${cells}</row></sheetData>`;
    const after = '<calcPr calcMode="manual"/>';
    const modeAndSum = () =>
      node.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[10]];
        const sum = sheet.getRange('B1').load('values');
        context.workbook.load('previouslySaved,application/calculationMode');
        await context.sync();
        const { previouslySaved, application } = context.workbook;
        return [previouslySaved, application.calculationMode, sum.values];
      });
    node = createNodeHost({ book: handMade({ sheets: [{ name: 'Sheet1', xml }], after }) });
    expect(await modeAndSum()).toEqual([true, 'Manual', [[2]]]);
    await node.Excel.run(async (context) => {
      context.workbook.application.calculationMode = 'AutomaticExceptTables';
      await context.sync();
    });
    const copy = node.save();
    node.dispose();
    node = createNodeHost({ book: copy });
    expect(await modeAndSum()).toEqual([true, 'AutomaticExceptTables', [[11]]]);
  });

  it('calculates on opening what its file has no result of, also by hand', async () => {
    node.dispose();
    const xml = '<sheetData><row r="1"><c r="A1"><f>1+1</f></c></row></sheetData>';
    const after = '<calcPr calcMode="manual"/>';
    node = createNodeHost({ book: handMade({ sheets: [{ name: 'Sheet1', xml }], after }) });
    const values = await node.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      return cell.values as unknown[][];
    });
    expect(values).toEqual([[2]]);
  });
});
