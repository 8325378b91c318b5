import type { ConformanceScript } from './conformance-script';

export const RANGE_EDITING_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'finds and replaces texts, with wildcards and by case',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['Revenue', 'x'],
          ['Cost', 'revenue growth'],
          ['~a*b', 'Rev'],
        ];
        await context.sync();
      }),
    read: async (excel) => {
      const addressOf = (text: string, criteria: Excel.SearchCriteria) =>
        excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B3');
          const found = range.findOrNullObject(text, criteria).load('address');
          await context.sync();
          return found.isNullObject ? null : found.address;
        });
      const found = [
        await addressOf('revenue', {}),
        await addressOf('Revenue', { completeMatch: true }),
        await addressOf('rev?', { matchCase: true }),
        await addressOf('~~a~*', {}),
        await addressOf('nothing', {}),
      ];
      return excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B3');
        const count = range.replaceAll('rev', 'Turnov', {});
        range.load('values');
        await context.sync();
        return [found, count.value, range.values];
      });
    },
    expected: [
      ['Sheet1!B2', 'Sheet1!A1', 'Sheet1!B2', 'Sheet1!A3', null],
      3,
      [
        ['Turnovenue', 'x'],
        ['Cost', 'Turnovenue growth'],
        ['~a*b', 'Turnov'],
      ],
    ],
  },
  {
    name: 'moves formulas, values and held ranges with inserted cells',
    sheets: ['Sheet1', 'Other'],
    run: (excel) =>
      excel.run(async (context) => {
        // A sheet that is not shown.
        const sheet = context.workbook.worksheets.getItem('Other');
        sheet.getRange('A1:B3').formulas = [
          [1, 10],
          [2, 20],
          ['=SUM(A1:A2)', '=A3'],
        ];
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Other!B3']];
        await context.sync();
        sheet.getRange('A2').insert('Down');
        sheet.getRange('1:1').insert('Down');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('Other').getRange('A1:B5');
        cells.load('formulas,values');
        const elsewhere = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        elsewhere.load('formulas,values');
        await context.sync();
        return [cells.formulas, cells.values.slice(3), elsewhere.formulas, elsewhere.values];
      }),
    expected: [
      [
        ['', ''],
        [1, 10],
        ['', 20],
        [2, '=A5'],
        ['=SUM(A2:A4)', ''],
      ],
      [
        [2, 3],
        [3, ''],
      ],
      [['=Other!B4']],
      [[3]],
    ],
  },
  {
    name: 'lets held ranges follow insertions and deletions, until their cells are gone',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('D2').values = [['mark']];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const held = ['B5:C6', 'D2', 'A9'].map((address) => sheet.getRange(address));
        const [low, right, lost] = held;
        for (const range of held) range.load('address');
        await context.sync();
        sheet.getRange('B1:C2').insert('Down');
        sheet.getRange('A2:B2').insert('Right');
        sheet.getRange('9:9').delete('Up');
        low?.load('address');
        right?.load('address,values');
        await context.sync();
        const addresses = [low?.address, right?.address, right?.values[0]?.[0] as unknown];
        lost?.load('address');
        const fault = await context.sync().catch((error: unknown) => error);
        return [addresses, (fault as { code: string }).code];
      }),
    expected: [['Sheet1!B7:C8', 'Sheet1!F2', 'mark'], 'InvalidReference'],
  },
  {
    name: 'deletes cells, rows and columns; references to them lead nowhere',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:D4').formulas = [
          [1, 2, 3, 10],
          [4, 5, 6, ''],
          [7, 8, 9, ''],
          ['=A1+A3', '=SUM(B1:B3)', '=C2', '=D1'],
        ];
        await context.sync();
        sheet.getRange('2:2').delete('Up');
        await context.sync();
        sheet.getRange('C1').delete('Left');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D3');
        cells.load('formulas,values');
        await context.sync();
        return [cells.formulas, cells.values[2]];
      }),
    expected: [
      [
        [1, 2, 10, ''],
        [7, 8, 9, ''],
        ['=A1+A2', '=SUM(B1:B2)', '=#REF!', '=C1'],
      ],
      [8, 10, '#REF!', 10],
    ],
  },
  {
    name: 'clears contents and formats apart',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
        range.values = [[1], [2], [3]];
        range.numberFormat = [['0.0'], ['0.0'], ['0.0']];
        await context.sync();
        range.getCell(0, 0).clear('Contents');
        range.getCell(1, 0).clear('Formats');
        range.getCell(2, 0).clear();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3');
        range.load('values,numberFormat,text');
        await context.sync();
        return [range.values, range.numberFormat, range.text];
      }),
    expected: [
      [[''], [2], ['']],
      [['0.0'], ['General'], ['General']],
      [[''], ['2'], ['']],
    ],
  },
  {
    name: 'copies with relative references, by values, turned and without blanks',
    sheets: ['Sheet1', 'Other'],
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        sheet.getRange('B1').formulas = [['=A1*$A$3']];
        sheet.getRange('G1:G3').values = [['keeps'], ['goes'], ['goes']];
        await context.sync();
        sheet.getRange('B2:B3').copyFrom('B1');
        sheet.getRange('D1').copyFrom('B1:B3', 'Values', false, true);
        sheet.getRange('F1:F3').values = [[''], ['x'], ['y']];
        sheet.getRange('G1').copyFrom('F1:F3', 'All', true);
        context.workbook.worksheets.getItem('Other').getRange('B2').copyFrom('Sheet1!A1:B2');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const down = sheet.getRange('B2:B3').load('formulas,values');
        const turned = sheet.getRange('D1:F1').load('formulas');
        const mixed = sheet.getRange('G1:G3').load('values');
        const other = context.workbook.worksheets.getItem('Other').getUsedRange(true);
        other.load('address,formulas');
        await context.sync();
        return [
          [down.formulas, down.values],
          turned.formulas,
          mixed.values,
          [other.address, other.formulas],
        ];
      }),
    expected: [
      [
        [['=A2*$A$3'], ['=A3*$A$3']],
        [[6], [9]],
      ],
      [[3, 6, '']],
      [['keeps'], ['x'], ['y']],
      [
        'Other!B2:C3',
        [
          [1, '=B2*$A$3'],
          [2, '=B3*$A$3'],
        ],
      ],
    ],
  },
  {
    name: 'merges cells, of which the first keeps its value, and splits them',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C2').values = [
          ['first', 'second', 'third'],
          ['fourth', '', 'sixth'],
        ];
        sheet.getRange('E1:F2').values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        sheet.getRange('A1:B2').merge();
        sheet.getRange('E1:F2').merge(true);
        await context.sync();
        sheet.getRange('F1').unmerge();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cells = sheet.getRange('A1:F2').load('values');
        await context.sync();
        return cells.values as unknown;
      }),
    expected: [
      ['first', '', 'third', '', 1, ''],
      ['', '', 'sixth', '', 3, ''],
    ],
  },
  {
    name: 'selects cells, which are then the selected and the active ones',
    sheets: ['Sheet1', 'Other'],
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('Sheet1').getRange('D4').select();
        worksheets.getItem('Other').getRange('B2:C3').select();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { workbook } = context;
        const selected = workbook.getSelectedRange().load('address');
        const cell = workbook.getActiveCell().load('address');
        const sheet = workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return [selected.address, cell.address, sheet.name];
      }),
    expected: ['Other!B2:C3', 'Other!B2', 'Other'],
  },
];
