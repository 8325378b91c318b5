import type { ConformanceScript } from './conformance-script';

export const NAME_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'names ranges, values and formulas, and formulas use them',
    sheets: ['Sheet1', 'Other'],
    run: (excel) =>
      excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        const sheet = worksheets.getItem('Sheet1');
        sheet.getRange('A1:A3').values = [[1], [2], [3]];
        names.add('Data', sheet.getRange('A1:A3'), 'The readings');
        names.add('Rate', '=0.5');
        names.addFormulaLocal('Total', '=SUM(Data)*Rate');
        sheet.names.add('Local', sheet.getRange('A2'));
        worksheets.getItem('Other').getRange('B1').formulas = [['=Total+SUM(Data)']];
        await context.sync();
        names.getItem('rate').visible = false;
        names.getItem('Rate').comment = 'A half';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        const sheet = worksheets.getItem('Sheet1');
        names.load('items/name,items/type,items/value,items/formula,items/scope');
        const rate = names.getItem('Rate').load('visible,comment');
        const data = names.getItem('DATA').getRange().load('address');
        const byName = worksheets.getItem('Other').getRange('Data').load('address');
        const local = sheet.names.getItem('Local').load('scope,value,worksheet/name');
        const isEverywhere = names.getItemOrNullObject('Local');
        const noRange = names.getItem('Rate').getRangeOrNullObject();
        const formula = worksheets.getItem('Other').getRange('B1').load('values');
        const count = names.getCount();
        await context.sync();
        return {
          names: names.items.map((item): unknown[] => [
            item.name,
            item.type,
            item.value,
            item.formula,
          ]),
          rate: [rate.visible, rate.comment],
          ranges: [data.address, byName.address, noRange.isNullObject],
          local: [local.scope, local.value, local.worksheet.name, isEverywhere.isNullObject],
          formula: formula.values,
          count: count.value,
        };
      }),
    expected: {
      names: [
        ['Data', 'Range', 'Sheet1!$A$1:$A$3', '=Sheet1!$A$1:$A$3'],
        ['Rate', 'Double', 0.5, '=0.5'],
        ['Total', 'Integer', 3, '=SUM(Data)*Rate'],
      ],
      rate: [false, 'A half'],
      ranges: ['Sheet1!A1:A3', 'Sheet1!A1:A3', true],
      local: ['Worksheet', 'Sheet1!$A$2', 'Sheet1', true],
      formula: [[9]],
      count: 3,
    },
  },
  {
    name: 'lets names follow inserted rows, and forgets deleted ones',
    run: (excel) =>
      excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        const sheet = worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ];
        names.add('Grid', sheet.getRange('A1:B2'));
        names.add('Gone', '="text"');
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        names.getItem('Gone').delete();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { names } = context.workbook;
        const grid = names.getItem('Grid').load('value');
        const values = grid.arrayValues.load('values,types');
        const gone = names.getItemOrNullObject('Gone');
        await context.sync();
        return [grid.value as unknown, values.values, values.types, gone.isNullObject];
      }),
    expected: [
      'Sheet1!$A$3:$B$4',
      [
        [1, 2],
        [3, 4],
      ],
      [
        ['Double', 'Double'],
        ['Double', 'Double'],
      ],
      true,
    ],
  },
  {
    name: 'gives the values of a name that is an array, and changes a formula',
    run: (excel) =>
      excel.run(async (context) => {
        const { names } = context.workbook;
        names.add('List', '={1,2;3,4}');
        names.add('Word', '="old"');
        await context.sync();
        names.getItem('Word').formula = '="new"&"er"';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { names } = context.workbook;
        const list = names.getItem('List').load('type');
        const values = list.arrayValues.load('values');
        const word = names.getItem('Word').load('value,type');
        await context.sync();
        return [list.type, values.values, word.type, word.value as unknown];
      }),
    expected: [
      'Array',
      [
        [1, 2],
        [3, 4],
      ],
      'String',
      'newer',
    ],
  },
  {
    name: 'refuses wrong, doubled and unknown names',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        context.workbook.names.add('Taken', sheet.getRange('A1'));
        sheet.tables.add('C1:D2', true).name = 'Table';
        await context.sync();
      }),
    read: async (excel) => {
      const codeOf = (name: string) =>
        excel
          .run(async (context) => {
            context.workbook.names.add(name, '=1');
            await context.sync();
            return 'done';
          })
          .catch((fault: unknown) => (fault as { code: string }).code);
      const missing = await excel
        .run(async (context) => {
          context.workbook.names.getItem('Nope').load('value');
          await context.sync();
          return 'done';
        })
        .catch((fault: unknown) => (fault as { code: string }).code);
      return [await codeOf('taken'), await codeOf('A 1'), await codeOf('B7'), missing];
    },
    expected: ['ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument', 'ItemNotFound'],
  },
];
