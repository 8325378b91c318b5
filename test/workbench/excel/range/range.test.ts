import { NEWEST } from '../../../../workbench/host/api-sets';
import { createNodeHost, type NodeHost } from '../../../../workbench/node/create-node-host';

describe('ranges', () => {
  let node: NodeHost;
  const withSheet = <Result>(
    job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  ) => node.Excel.run((context) => job(context.workbook.worksheets.getItem('Sheet1'), context));
  /** The addresses of ranges, without their sheet. */
  const addresses = (find: (sheet: Excel.Worksheet) => Excel.Range[]) =>
    withSheet(async (sheet, context) => {
      const ranges = find(sheet);
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : range.address.split('!')[1]));
    });

  beforeEach(() => {
    node = createNodeHost({ apiSets: NEWEST });
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  it('are found from each other', async () => {
    const found = await addresses((sheet) => {
      const range = sheet.getRange('C3:D5');
      return [
        range.getCell(1, 1),
        range.getRow(2),
        range.getColumn(1),
        range.getResizedRange(1, -1),
        range.getAbsoluteResizedRange(1, 3),
        range.getOffsetRange(-1, 1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getRowsAbove(2),
        range.getRowsBelow(1),
        range.getColumnsBefore(1),
        range.getColumnsAfter(2),
        range.getBoundingRect('A1'),
        range.getIntersection('D4:Z9'),
        range.getIntersectionOrNullObject('F1'),
        sheet.getRangeByIndexes(0, 1, 2, 3),
        sheet.getCell(9, 0),
      ];
    });
    expect(found).toEqual([
      'D4',
      'C5:D5',
      'D3:D5',
      'C3:C6',
      'C3:E3',
      'D2:E4',
      '3:5',
      'C:D',
      'D5',
      'C5:D5',
      'D3:D5',
      'C1:D2',
      'C6:D6',
      'B3:B5',
      'E3:F5',
      'A1:D5',
      'D4:D5',
      null,
      'B1:D2',
      'A10',
    ]);
  });

  it('do not leave the sheet', async () => {
    const fault = await addresses((sheet) => [sheet.getRange('A1').getOffsetRange(-1, 0)]).catch(
      (error: unknown) => error,
    );
    expect(fault).toMatchObject({ code: 'InvalidArgument' });
  });

  it('have used parts, and null where nothing is used', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D6').values = [['x']];
      await context.sync();
    });
    expect(
      await addresses((sheet) => [
        sheet.getUsedRange(),
        sheet.getRange('C:Z').getUsedRangeOrNullObject(true),
        sheet.getRange('F1:G9').getUsedRangeOrNullObject(true),
      ]),
    ).toEqual(['B2:D6', 'D6', null]);
  });

  it('read what is written as Excel does', async () => {
    const read = await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A9');
      sheet.getRange('A8').numberFormat = [['@']];
      range.values = [
        [1.5],
        ['12'],
        [true],
        ['TRUE'],
        ["'007"],
        ['50%'],
        ['2026-10-31'],
        ['12'],
        [''],
      ];
      range.load('values,valueTypes,text,numberFormat');
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([
      [1.5],
      [12],
      [true],
      [true],
      ['007'],
      [0.5],
      [46_326],
      ['12'],
      [''],
    ]);
    expect(read.valueTypes?.flat()).toEqual([
      'Double',
      'Double',
      'Boolean',
      'Boolean',
      'String',
      'Double',
      'Double',
      'String',
      'Empty',
    ]);
    expect(read.text?.flat()).toEqual([
      '1.5',
      '12',
      'TRUE',
      'TRUE',
      '007',
      '50%',
      '2026-10-31',
      '12',
      '',
    ]);
  });

  it('leave cells alone where null is set, fill with one value, and refuse a wrong size', async () => {
    const read = await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.values = [
        [null, 8],
        [9, null],
      ];
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(read).toEqual([
      [7, 8],
      [9, 7],
    ]);
    const fault = await withSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [[1]];
      await context.sync();
    }).catch((error: unknown) => error);
    expect(fault).toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  it('answer null for cells of whole columns', async () => {
    const read = await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A:B');
      range.load('values,cellCount,isEntireColumn');
      await context.sync();
      return [range.values, range.cellCount, range.isEntireColumn];
    });
    expect(read).toEqual([null, 2_097_152, true]);
  });

  it('take more than 1,500 values, which the library sends in pieces', async () => {
    const values = Array.from({ length: 400 }, (_row, row) =>
      Array.from({ length: 5 }, (_column, column) => row * 5 + column),
    );
    const read = await withSheet(async (sheet, context) => {
      const range = sheet.getRange('C11:G410');
      range.values = values;
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(read).toEqual(values);
  });

  it('are cleared, and keep their formats when only contents are cleared', async () => {
    const read = await withSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[1], [2]];
      range.numberFormat = [['0.0'], ['0.0']];
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      range.load('values,numberFormat');
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(read).toEqual([
      [[''], [2]],
      [['0.0'], ['General']],
    ]);
  });

  it('are copied with relative references', async () => {
    const read = await withSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1').formulas = [['=A1*$A$3']];
      await context.sync();
      sheet.getRange('B2:B3').copyFrom('B1');
      sheet.getRange('D1').copyFrom('B1:B3', 'Values', false, true);
      const [formulas, values] = [sheet.getRange('B2:B3'), sheet.getRange('D1:F1')];
      formulas.load('formulas');
      values.load('values');
      await context.sync();
      return [formulas.formulas, values.values];
    });
    expect(read).toEqual([[['=A2*$A$3'], ['=A3*$A$3']], [[3, 6, 9]]]);
  });

  it('move with inserted and deleted cells, on a sheet that is not shown too', async () => {
    const read = await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Other');
      const [low, right, lost] = [
        sheet.getRange('B5:C6'),
        sheet.getRange('D2'),
        sheet.getRange('A9'),
      ];
      for (const range of [low, right, lost]) range.load('address');
      await context.sync();
      sheet.getRange('B1:C2').insert('Down');
      sheet.getRange('A2:B2').insert('Right');
      sheet.getRange('9:9').delete('Up');
      low.load('address');
      right.load('address');
      await context.sync();
      lost.load('address');
      const fault = await context.sync().catch((error: unknown) => error);
      return [low.address, right.address, (fault as { code: string }).code];
    });
    expect(read).toEqual(['Other!B7:C8', 'Other!F2', 'InvalidReference']);
  });

  it('move formulas and values with inserted cells', async () => {
    const read = await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Other');
      sheet.getRange('A1:B3').formulas = [
        [1, 10],
        [2, 20],
        ['=SUM(A1:A2)', '=A3'],
      ];
      await context.sync();
      sheet.getRange('A2').insert('Down');
      await context.sync();
      const range = sheet.getRange('A1:B4');
      range.load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(read).toEqual([
      [
        [1, 10],
        ['', 20],
        [2, '=A4'],
        ['=SUM(A1:A3)', ''],
      ],
      [
        [1, 10],
        ['', 20],
        [2, 3],
        [3, ''],
      ],
    ]);
  });

  it('find and replace', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('A1:B3').values = [
        ['Revenue', 'x'],
        ['Cost', 'revenue growth'],
        ['~a*b', 'Rev'],
      ];
      await context.sync();
    });
    const find = (text: string, criteria: Excel.SearchCriteria) =>
      addresses((sheet) => [sheet.getRange('A1:B3').findOrNullObject(text, criteria)]);
    expect(await find('revenue', {})).toEqual(['B2']);
    expect(await find('Revenue', { completeMatch: true })).toEqual(['A1']);
    expect(await find('rev?', { matchCase: true })).toEqual(['B2']);
    expect(await find('nothing', {})).toEqual([null]);
    const count = await withSheet(async (sheet, context) => {
      const replaced = sheet.getRange('A1:B3').replaceAll('rev', 'Turnov', {});
      await context.sync();
      return replaced.value;
    });
    expect(count).toBe(3);
  });

  it('know what spills', async () => {
    await withSheet(async (sheet, context) => {
      sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
      await context.sync();
    });
    expect(
      await addresses((sheet) => [
        sheet.getRange('B2').getSpillingToRange(),
        sheet.getRange('C4').getSpillParent(),
        sheet.getRange('E1').getSpillParentOrNullObject(),
        sheet.getRange('B3').getSurroundingRegion(),
      ]),
    ).toEqual(['B2:C4', 'B2', null, 'B2:C4']);
  });

  it('read formulas relative to their cells', async () => {
    const read = await withSheet(async (sheet, context) => {
      sheet.getRange('B2').formulasR1C1 = [['=RC[-1]*2']];
      const range = sheet.getRange('B2');
      range.load('formulas,formulasR1C1');
      await context.sync();
      return [range.formulas, range.formulasR1C1];
    });
    expect(read).toEqual([[['=A2*2']], [['=RC[-1]*2']]]);
  });
});
