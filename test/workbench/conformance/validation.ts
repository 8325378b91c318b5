import type { ConformanceScript } from './conformance-script';

export const VALIDATION_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'allows words of a list and says so, with messages',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const validation = sheet.getRange('A2:A10').dataValidation;
        validation.rule = { list: { inCellDropDown: true, source: 'Green,Amber,Red' } };
        validation.errorAlert = {
          message: 'Choose one of the list.',
          showAlert: true,
          style: 'Warning',
          title: 'Status',
        };
        validation.prompt = { message: 'Pick a status.', showPrompt: true, title: 'Status' };
        validation.ignoreBlanks = false;
        sheet.getRange('A2:A4').values = [['Green'], ['Blue'], ['']];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const validation = sheet.getRange('A2:A10').dataValidation.load();
        const part = sheet.getRange('A1:A4').dataValidation.load('type,rule,valid');
        const none = sheet.getRange('C1').dataValidation.load('type,rule,valid');
        const green = sheet.getRange('A2').dataValidation.load('valid');
        const blue = sheet.getRange('A3').dataValidation.load('valid');
        const invalid = sheet.getRange('A1:A10').dataValidation.getInvalidCells().load('address');
        await context.sync();
        return {
          validation: validation.toJSON(),
          part: [part.type, part.rule, part.valid],
          none: [none.type, none.rule, none.valid],
          cells: [green.valid, blue.valid, invalid.address],
        };
      }),
    expected: {
      validation: {
        errorAlert: {
          message: 'Choose one of the list.',
          showAlert: true,
          style: 'Warning',
          title: 'Status',
        },
        ignoreBlanks: false,
        prompt: { message: 'Pick a status.', showPrompt: true, title: 'Status' },
        rule: { list: { inCellDropDown: true, source: 'Green,Amber,Red' } },
        type: 'List',
        valid: null,
      },
      part: ['Inconsistent', null, null],
      none: ['None', {}, true],
      cells: [true, false, 'Sheet1!A3'],
    },
  },
  {
    name: 'limits numbers, dates and lengths; takes lists from cells and own formulas',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('H1:H3').values = [['CEO'], ['CFO'], ['COO']];
        const rules: [string, Excel.DataValidationRule][] = [
          ['A1', { wholeNumber: { formula1: 1, formula2: 12, operator: 'Between' } }],
          ['A2', { decimal: { formula1: '=0.5', operator: 'GreaterThanOrEqualTo' } }],
          ['A3', { date: { formula1: '2026-01-01', operator: 'GreaterThan' } }],
          ['A4', { textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } }],
          ['A5', { list: { inCellDropDown: false, source: '=$H$1:$H$3' } }],
          ['A6', { custom: { formula: '=ISNUMBER(A6)' } }],
          ['A7', { list: { inCellDropDown: true, source: '=Roles' } }],
          ['A8', { list: { inCellDropDown: true, source: sheet.getRange('H1:H3') } }],
        ];
        context.workbook.names.add('Roles', sheet.getRange('H1:H3'));
        for (const [address, rule] of rules) sheet.getRange(address).dataValidation.rule = rule;
        const entries = [13, 0.6, 45000, 'long text', 'CFO', 'x', 'COO', 'CTO'];
        sheet.getRange('A1:A8').values = entries.map((entry) => [entry]);
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const all = [1, 2, 3, 4, 5, 6, 7, 8].map((row) =>
          sheet.getRange(`A${row}`).dataValidation.load('type,rule,valid'),
        );
        const mixed = sheet.getRange('A1:A6').dataValidation.load('type');
        await context.sync();
        return [all.map(({ type, rule, valid }) => [type, rule, valid]), mixed.type];
      }),
    expected: [
      [
        [
          'WholeNumber',
          { wholeNumber: { formula1: '=1', formula2: '=12', operator: 'Between' } },
          false,
        ],
        ['Decimal', { decimal: { formula1: '=0.5', operator: 'GreaterThanOrEqualTo' } }, true],
        ['Date', { date: { formula1: '=46023', operator: 'GreaterThan' } }, false],
        ['TextLength', { textLength: { formula1: '=3', operator: 'LessThanOrEqualTo' } }, false],
        ['List', { list: { inCellDropDown: false, source: '=$H$1:$H$3' } }, true],
        ['Custom', { custom: { formula: '=ISNUMBER(A6)' } }, true],
        ['List', { list: { inCellDropDown: true, source: '=Roles' } }, true],
        ['List', { list: { inCellDropDown: true, source: '=Sheet1!$H$1:$H$3' } }, false],
      ],
      'MixedCriteria',
    ],
  },
  {
    name: 'replaces, clears and moves with rows',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const whole = { wholeNumber: { formula1: 1, operator: 'GreaterThan' as const } };
        sheet.getRange('B1:B10').dataValidation.rule = whole;
        sheet.getRange('B3').dataValidation.clear();
        sheet.getRange('B10').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'a,b' },
        };
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        sheet.getRange('B2').clear();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cells = [1, 2, 3, 4, 5, 10, 11].map((row) =>
          sheet.getRange(`B${row}`).dataValidation.load('type'),
        );
        const found = sheet.getRange().getSpecialCells('DataValidations').load('cellCount');
        await context.sync();
        return [cells.map(({ type }) => type), found.cellCount];
      }),
    expected: [['None', 'None', 'WholeNumber', 'None', 'WholeNumber', 'WholeNumber', 'List'], 8],
  },
  {
    name: 'goes with the cells of a table that is deleted, and stays with the others',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A6').values = [['ID'], ['x'], ['y'], ['z'], [''], ['below']];
        const table = sheet.tables.add('A1:A4', true);
        sheet.getRange('A2:A4').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'x,y,z' },
        };
        sheet.getRange('A4:A6').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'below' },
        };
        await context.sync();
        table.delete();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cells = ['A1', 'A2', 'A3', 'A6'].map((address) =>
          sheet.getRange(address).load({ values: true, dataValidation: { type: true } }),
        );
        await context.sync();
        return cells.map(({ values, dataValidation }) => [
          String(values[0]?.[0]),
          dataValidation.type,
        ]);
      }),
    expected: [
      ['', 'List'],
      ['below', 'List'],
      ['', 'None'],
      ['', 'None'],
    ],
  },
];
