import type { ConformanceScript } from './conformance-script';

export const RANGE_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'finds ranges from each other',
    run: () => Promise.resolve(),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('C3:D5');
        const found = [
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
        for (const one of found) one.load('address');
        await context.sync();
        return found.map((one) => (one.isNullObject ? null : one.address.split('!')[1]));
      }),
    expected: [
      ...['D4', 'C5:D5', 'D3:D5', 'C3:C6', 'C3:E3', 'D2:E4', '3:5', 'C:D', 'D5', 'C5:D5'],
      ...['D3:D5', 'C1:D2', 'C6:D6', 'B3:B5', 'E3:F5', 'A1:D5', 'D4:D5', null, 'B1:D2', 'A10'],
    ],
  },
  {
    name: 'refuses places outside the sheet, addresses that are none and grids of a wrong size',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['stays']];
        await context.sync();
      }),
    read: async (excel) => {
      const codeOf = (job: (sheet: Excel.Worksheet) => void) =>
        excel
          .run(async (context) => {
            job(context.workbook.worksheets.getItem('Sheet1'));
            await context.sync();
            return 'done';
          })
          .catch((error: unknown) => (error as { code: string }).code);
      const codes = [
        await codeOf((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address')),
        await codeOf((sheet) => sheet.getRange('XFE1').load('address')),
        await codeOf((sheet) => sheet.getRange('No such name').load('address')),
        await codeOf((sheet) => (sheet.getRange('A1:B2').values = [[1]])),
        await codeOf((sheet) => (sheet.getRange('A:A').values = [[1], [2]])),
        await codeOf((sheet) => sheet.getRange('A1').getIntersection('B2').load('address')),
      ];
      return excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem('Sheet1').getUsedRange();
        used.load('address,values');
        await context.sync();
        return [codes, used.address, used.values];
      });
    },
    expected: [
      [
        'InvalidArgument',
        'InvalidArgument',
        'InvalidArgument',
        'InvalidArgument',
        'InvalidArgument',
        'ItemNotFound',
      ],
      'Sheet1!A1',
      [['stays']],
    ],
  },
  {
    name: 'reads what is typed by the format of the cell, and gives a format to what brings one',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').numberFormat = [['@'], ['@']];
        sheet.getRange('C1').numberFormat = [['0.00']];
        await context.sync();
        sheet.getRange('A1:A2').formulas = [['007'], ['=1+1']];
        sheet.getRange('B1:C1').values = [['50%', '50%']];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const texts = sheet.getRange('A1:A2').load('values,valueTypes');
        const parts = sheet.getRange('B1:C1').load('values,numberFormat');
        await context.sync();
        return [texts.values, texts.valueTypes, parts.values, parts.numberFormat];
      }),
    expected: [[['007'], ['=1+1']], [['String'], ['String']], [[0.5, 0.5]], [['0%', '0.00']]],
  },
  {
    name: 'has nothing to say of the cells of entire rows and columns, and counts what spills as used',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2').formulas = [['=SEQUENCE(3,2)']];
        await context.sync();
      }),
    read: async (excel) => {
      const written = await excel
        .run(async (context) => {
          const column = context.workbook.worksheets.getItem('Sheet1').getRange('A:A');
          column.formulas = [['=1']];
          await context.sync();
          return 'done';
        })
        .catch((error: unknown) => (error as { code: string }).code);
      return excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const columns = sheet.getRange('A:B');
        const rows = sheet.getRange('2:3');
        columns.load('values,formulas,text,valueTypes,numberFormat');
        rows.load('values,formulasR1C1');
        const used = [sheet.getUsedRange(true), sheet.getRange('C3:Z9').getUsedRange(true)];
        for (const range of used) range.load('address');
        await context.sync();
        const { values, formulas, text, valueTypes, numberFormat } = columns;
        return [
          [values, formulas, text, valueTypes, numberFormat, rows.values, rows.formulasR1C1],
          used.map(({ address }) => address),
          written,
        ];
      });
    },
    expected: [Array<null>(7).fill(null), ['Sheet1!B2:C4', 'Sheet1!C3:C4'], 'InvalidArgument'],
  },
  {
    name: 'knows the used part of a sheet and of ranges',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2').values = [[1]];
        sheet.getRange('D6').values = [['x']];
        sheet.getRange('F9').format.fill.color = '#FFFF00';
        sheet.getRange('B4').values = [['gone']];
        await context.sync();
        sheet.getRange('B4').clear('Contents');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const found = [
          sheet.getUsedRange(true),
          sheet.getUsedRange(),
          sheet.getRange('C:Z').getUsedRangeOrNullObject(true),
          sheet.getRange('G1:H9').getUsedRangeOrNullObject(true),
          sheet.getRange('B2').getSurroundingRegion(),
        ];
        for (const one of found) one.load('address');
        await context.sync();
        return found.map((one) => (one.isNullObject ? null : one.address.split('!')[1]));
      }),
    expected: ['B2:D6', 'B2:F9', 'D6', null, 'B2'],
  },
  {
    name: 'reads entries as a person would have typed them',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A8').numberFormat = [['@']];
        sheet.getRange('A1:A9').values = [
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
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A9');
        range.load('values,valueTypes,text');
        await context.sync();
        return [range.values.flat(), range.valueTypes.flat(), range.text.flat()];
      }),
    expected: [
      [1.5, 12, true, true, '007', 0.5, 46_326, '12', ''],
      [
        ...['Double', 'Double', 'Boolean', 'Boolean', 'String'],
        ...['Double', 'Double', 'String', 'Empty'],
      ],
      ['1.5', '12', 'TRUE', 'TRUE', '007', '50%', '2026-10-31', '12', ''],
    ],
  },
  {
    name: 'leaves cells alone where null is written, and fills a range with one value',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        range.values = 7 as unknown as number[][];
        range.values = [
          [null, 8],
          [9, null],
        ];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        range.load('values');
        await context.sync();
        return range.values as unknown;
      }),
    expected: [
      [7, 8],
      [9, 7],
    ],
  },
  {
    name: 'calculates formulas, also relative ones, errors and results that spill',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').formulas = [
          [4, '=A1*2'],
          ['=B1+1', '=1/0'],
        ];
        sheet.getRange('D2').formulasR1C1 = [['=RC[-3]*R1C1']];
        sheet.getRange('F1').formulas = [['=SEQUENCE(3,2)']];
        sheet.getRange('I1').formulas = [['=SUM(F1#)']];
        await context.sync();
        sheet.getRange('A1').values = [[5]];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const block = sheet.getRange('A1:B2').load('values,formulas,valueTypes');
        const relative = sheet.getRange('D2').load('values,formulas,formulasR1C1');
        const spilled = sheet.getRange('F1').getSpillingToRange().load('address,values');
        const parent = sheet.getRange('G3').getSpillParent().load('address');
        const none = sheet.getRange('E1').getSpillParentOrNullObject();
        const sum = sheet.getRange('I1').load('values,formulas');
        await context.sync();
        return [
          [block.values, block.formulas, block.valueTypes[1]],
          [relative.values, relative.formulas, relative.formulasR1C1],
          [spilled.address, spilled.values, parent.address, none.isNullObject],
          [sum.values, sum.formulas],
        ];
      }),
    expected: [
      [
        [
          [5, 10],
          [11, '#DIV/0!'],
        ],
        [
          [5, '=A1*2'],
          ['=B1+1', '=1/0'],
        ],
        ['Double', 'Error'],
      ],
      [[[55]], [['=A2*$A$1']], [['=RC[-3]*R1C1']]],
      [
        'Sheet1!F1:G3',
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        'Sheet1!F1',
        true,
      ],
      [[[21]], [['=SUM(F1#)']]],
    ],
  },
  {
    name: 'shows numbers by their formats',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:D1').values = [[1234.5, 0.256, 46_326, -3]];
        sheet.getRange('A1:D1').numberFormat = [['#,##0.00', '0.0%', 'yyyy-mm-dd', '0;(0)']];
        sheet.getRange('A2:A3').numberFormat = '0.000' as unknown as string[][];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const shown = sheet.getRange('A1:D1').load('text,values,numberFormat');
        const filled = sheet.getRange('A2:A4').load('numberFormat');
        await context.sync();
        return [shown.text[0], shown.values[0], shown.numberFormat[0], filled.numberFormat];
      }),
    expected: [
      ['1,234.50', '25.6%', '2026-10-31', '(3)'],
      [1234.5, 0.256, 46_326, -3],
      ['#,##0.00', '0.0%', 'yyyy-mm-dd', '0;(0)'],
      [['0.000'], ['0.000'], ['General']],
    ],
  },
  {
    name: 'answers null for the cells of whole columns, and takes many values at once',
    run: (excel) =>
      excel.run(async (context) => {
        // The library sends more than 1,500 values in pieces.
        const values = Array.from({ length: 400 }, (_row, row) =>
          Array.from({ length: 5 }, (_column, column) => row * 5 + column),
        );
        context.workbook.worksheets.getItem('Sheet1').getRange('C11:G410').values = values;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const whole = sheet.getRange('A:B').load('values,cellCount,isEntireColumn');
        const ends = [sheet.getRange('C11'), sheet.getRange('G410')];
        for (const end of ends) end.load('values');
        const used = sheet.getUsedRange(true).load('address,rowCount,columnCount');
        await context.sync();
        return [
          [whole.values, whole.cellCount, whole.isEntireColumn],
          ends.map(({ values }) => values[0]?.[0] as unknown),
          [used.address, used.rowCount, used.columnCount],
        ];
      }),
    expected: [
      [null, 2_097_152, true],
      [0, 1999],
      ['Sheet1!C11:G410', 400, 5],
    ],
  },
];
