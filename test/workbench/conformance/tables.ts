import type { ConformanceScript } from './conformance-script';

export const TABLE_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'makes a table of cells, finds it in any case and gives its parts',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2:D4').values = [
          ['Measure', '', 'Actual'],
          ['Revenue', 'CFO', 210],
          ['Churn', 'COO', 5],
        ];
        const table = sheet.tables.add('B2:D4', true);
        table.name = 'KPIs';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const table = context.workbook.tables.getItem('kpis');
        table.load('name,showHeaders,showTotals,style,showBandedRows,showFilterButton');
        table.columns.load('items/name,items/index,items/id,count');
        table.rows.load('items/values,items/index,count');
        const ranges = [
          table.getRange(),
          table.getHeaderRowRange(),
          table.getDataBodyRange(),
          table.columns.getItem('actual').getDataBodyRange(),
          table.columns.getItemAt(1).getRange(),
          table.rows.getItemAt(1).getRange(),
        ];
        for (const range of ranges) range.load('address');
        const nothing = context.workbook.tables.getItemOrNullObject('Nope');
        table.worksheet.load('name');
        const counts = [context.workbook.tables.getCount(), table.columns.getCount()];
        await context.sync();
        return {
          table: [table.name, table.showHeaders, table.showTotals, table.style],
          look: [table.showBandedRows, table.showFilterButton, table.worksheet.name],
          columns: table.columns.items.map(({ id, index, name }) => [id, index, name]),
          rows: table.rows.items.map(({ index, values }) => [index, values]),
          ranges: ranges.map(({ address }) => address),
          missing: nothing.isNullObject,
          counts: [table.columns.count, table.rows.count, ...counts.map(({ value }) => value)],
        };
      }),
    expected: {
      table: ['KPIs', true, false, 'TableStyleMedium2'],
      look: [true, true, 'Sheet1'],
      columns: [
        [1, 0, 'Measure'],
        [2, 1, 'Column1'],
        [3, 2, 'Actual'],
      ],
      rows: [
        [0, [['Revenue', 'CFO', 210]]],
        [1, [['Churn', 'COO', 5]]],
      ],
      ranges: [
        'Sheet1!B2:D4',
        'Sheet1!B2:D2',
        'Sheet1!B3:D4',
        'Sheet1!D3:D4',
        'Sheet1!C2:C4',
        'Sheet1!B4:D4',
      ],
      missing: true,
      counts: [3, 2, 1, 3],
    },
  },
  {
    name: 'calculates structured references and follows rows, names of columns and of the table',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C3').values = [
          ['Measure', 'Actual', 'Share'],
          ['Revenue', 10, ''],
          ['Cost', 20, ''],
        ];
        const table = sheet.tables.add('A1:C3', true);
        table.name = 'KPIs';
        table.columns.getItem('Share').getDataBodyRange().formulas = [
          ['=[@Actual]*2'],
          ['=[@Actual]*2'],
        ];
        sheet.getRange('F1').formulas = [['=SUM(KPIs[Actual])']];
        sheet.getRange('F2').formulas = [['=ROWS(kpis)']];
        await context.sync();
        table.rows.add(undefined, [['Profit', 30, null as unknown as string]]);
        table.columns.getItem('Actual').name = 'Result';
        table.name = 'Measures';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const sums = sheet.getRange('F1:F2').load('values,formulas');
        const share = context.workbook.tables.getItem('Measures').columns.getItem('Share');
        const cells = share.getDataBodyRange().load('values,formulas,address');
        await context.sync();
        return {
          sums: [sums.values, sums.formulas],
          share: [cells.address, cells.values, cells.formulas[2]],
        };
      }),
    expected: {
      sums: [
        [[60], [3]],
        [['=SUM(Measures[Result])'], ['=ROWS(Measures)']],
      ],
      share: ['Sheet1!C2:C4', [[20], [40], [60]], ['=[@Result]*2']],
    },
  },
  {
    name: 'renames a column when its header cell is edited, and corrects empty and doubled headers',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C2').values = [
          ['One', 'Two', 'Three'],
          [1, 2, 3],
        ];
        sheet.tables.add('A1:C2', true).name = 'Data';
        sheet.getRange('E1').formulas = [['=SUM(Data[Two])']];
        await context.sync();
        sheet.getRange('B1').values = [['Second']];
        await context.sync();
        sheet.getRange('A1').values = [['']];
        sheet.getRange('C1').values = [['Second']];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const header = sheet.getRange('A1:C1').load('values');
        const formula = sheet.getRange('E1').load('values,formulas');
        const { columns } = sheet.tables.getItem('Data');
        columns.load('items/name');
        await context.sync();
        return [
          header.values,
          columns.items.map(({ name }) => name),
          formula.values,
          formula.formulas,
        ];
      }),
    expected: [
      [['Column1', 'Second', 'Second2']],
      ['Column1', 'Second', 'Second2'],
      [[2]],
      [['=SUM(Data[Second])']],
    ],
  },
  {
    name: 'pushes cells below down for new rows, and pulls them up for deleted ones',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').values = [
          ['Name', 'Value'],
          ['a', 1],
        ];
        sheet.getRange('A4').values = [['Note']];
        sheet.getRange('D4').values = [['Beside']];
        const table = sheet.tables.add('A1:B2', true);
        table.rows.add(undefined, [
          ['b', 2],
          ['c', 3],
        ]);
        table.rows.add(0, [['first', 0]]);
        await context.sync();
        table.rows.getItemAt(2).delete();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const body = sheet.tables.getItemAt(0).getDataBodyRange().load('address,values');
        const used = sheet.getUsedRange().load('values');
        await context.sync();
        return [body.address, body.values, used.values];
      }),
    expected: [
      'Sheet1!A2:B4',
      [
        ['first', 0],
        ['a', 1],
        ['c', 3],
      ],
      [
        ['Name', 'Value', '', ''],
        ['first', 0, '', ''],
        ['a', 1, '', ''],
        ['c', 3, '', 'Beside'],
        ['', '', '', ''],
        ['Note', '', '', ''],
      ],
    ],
  },
  {
    name: 'fills the blank row of a table that was made of headers only, and keeps one when all rows go',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const table = sheet.tables.add('A1:B1', true);
        table.name = 'Expenses';
        table.getHeaderRowRange().values = [['Date', 'Amount']];
        table.rows.add(undefined, [
          ['Jan', 1],
          ['Feb', 2],
        ]);
        await context.sync();
        const other = sheet.tables.add('D1:D3', true);
        other.name = 'Others';
        other.getDataBodyRange().delete('Up');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { tables } = context.workbook;
        const expenses = tables.getItem('Expenses').getRange().load('address,values');
        const others = tables.getItem('Others').getRange().load('address');
        const { rows } = tables.getItem('Others');
        rows.load('count');
        await context.sync();
        return [expenses.address, expenses.values, others.address, rows.count];
      }),
    expected: [
      'Sheet1!A1:B3',
      [
        ['Date', 'Amount'],
        ['Jan', 1],
        ['Feb', 2],
      ],
      'Sheet1!D1:D2',
      0,
    ],
  },
  {
    name: 'adds and deletes columns; a formula that named a deleted one leads nowhere',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C2').values = [
          ['One', 'Two', 'Note'],
          [1, 2, 'stays'],
        ];
        const table = sheet.tables.add('A1:B2', true);
        table.name = 'Data';
        sheet.getRange('H1').formulas = [['=SUM(Data[One])']];
        sheet.getRange('H2').formulas = [['=SUM(Data[Two])']];
        table.columns.add(undefined, [['Three'], [3]]);
        table.columns.add(1, [[''], [9]], 'Between');
        await context.sync();
        table.columns.getItem('One').delete();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const table = sheet.tables.getItem('Data').getRange().load('address,values');
        const note = sheet.getRange('D1:D2').load('values');
        const formulas = sheet.getRange('F1:J2').load('values,formulas');
        await context.sync();
        const flat = formulas.formulas.map(
          (row) => row.filter((cell: unknown) => cell !== '') as unknown[],
        );
        const values = formulas.values.map(
          (row) => row.filter((cell: unknown) => cell !== '') as unknown[],
        );
        return [table.address, table.values, note.values, flat, values];
      }),
    expected: [
      'Sheet1!A1:C2',
      [
        ['Between', 'Two', 'Three'],
        [9, 2, 3],
      ],
      [['Note'], ['stays']],
      [['=SUM(#REF!)'], ['=SUM(Data[Two])']],
      [['#REF!'], [2]],
    ],
  },
  {
    name: 'shows and hides headers and totals',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['Name', 'Value'],
          ['a', 1],
          ['b', 2],
        ];
        const table = sheet.tables.add('A1:B3', true);
        table.name = 'Data';
        sheet.getRange('D1').formulas = [['=SUM(Data[Value])']];
        table.showTotals = true;
        await context.sync();
        table.showHeaders = false;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Data');
        table.load('showHeaders,showTotals');
        const all = table.getRange().load('address,values');
        const totals = table.getTotalRowRange().load('address');
        const sum = table.worksheet.getRange('D1').load('values');
        const header = table.worksheet.getRange('A1:B1').load('values');
        await context.sync();
        return [
          [table.showHeaders, table.showTotals],
          [all.address, all.values, totals.address],
          [sum.values, header.values],
        ];
      }),
    expected: [
      [false, true],
      [
        'Sheet1!A2:B4',
        [
          ['a', 1],
          ['b', 2],
          ['Total', 3],
        ],
        'Sheet1!A4:B4',
      ],
      [[[3]], [['', '']]],
    ],
  },
  {
    name: 'resizes a table, and makes a range of one whose formulas become addresses',
    needsNewest: true,
    sheets: ['Sheet1', 'Other'],
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C3').values = [
          ['One', 'Two', 'Three'],
          [1, 2, 3],
          [4, 5, 6],
        ];
        const table = sheet.tables.add('A1:B2', true);
        table.name = 'Data';
        context.workbook.worksheets.getItem('Other').getRange('A1').formulas = [
          ['=SUM(Data[One])'],
        ];
        await context.sync();
        table.resize('A1:C3');
        const second = context.workbook.tables.add('Other!C1:D2', false);
        second.name = 'Gone';
        second.convertToRange();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Data');
        table.columns.load('items/name');
        const other = context.workbook.worksheets.getItem('Other');
        const formula = other.getRange('A1').load('values,formulas');
        const left = other.getRange('C1:D1').load('values');
        const count = other.tables.getCount();
        await context.sync();
        const sum = formula.values;
        table.convertToRange();
        formula.load('values,formulas');
        await context.sync();
        return [
          table.columns.items.map(({ name }) => name),
          [sum, formula.values, formula.formulas],
          [left.values, count.value],
        ];
      }),
    expected: [
      ['One', 'Two', 'Three'],
      [[[5]], [[5]], [['=SUM(Sheet1!$A$2:$A$3)']]],
      [[['Column1', 'Column2']], 0],
    ],
  },
  {
    name: 'refuses overlaps and wrong names, and finds the tables of a range',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.tables.add('A1:B3', true).name = 'First';
        sheet.tables.add('D1:E3', true).name = 'Second';
        await context.sync();
      }),
    read: async (excel) => {
      const codeOf = (job: (context: Excel.RequestContext) => void) =>
        excel
          .run(async (context) => {
            job(context);
            await context.sync();
            return 'done';
          })
          .catch((fault: unknown) => (fault as { code: string }).code);
      const rename = (name: string) =>
        codeOf(({ workbook }) => {
          workbook.tables.getItem('First').name = name;
        });
      const codes = [
        await codeOf(({ workbook }) => workbook.tables.add('Sheet1!B2:C5', true)),
        await rename('Two words'),
        await rename('A1'),
        await rename('R1C1'),
        await rename('second'),
        await codeOf(({ workbook }) => workbook.tables.getItem('Nope').load('name')),
        await codeOf(({ workbook }) =>
          workbook.tables.getItem('First').rows.add(undefined, [[1, 2, 3]]),
        ),
      ];
      return excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const some = sheet.getRange('B2:D2').getTables();
        const whole = sheet.getRange('C1:F9').getTables(true);
        some.load('items/name');
        whole.load('items/name');
        await context.sync();
        const named = sheet.getRange('Second[#All]').load('address');
        await context.sync();
        return [
          codes,
          some.items.map(({ name }) => name),
          whole.items.map(({ name }) => name),
          named.address,
        ];
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
        'InvalidArgument',
      ],
      ['First', 'Second'],
      ['Second'],
      'Sheet1!D1:E3',
    ],
  },
  {
    name: 'moves with rows and columns that are inserted and deleted on its sheet',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2:D4').values = [
          ['One', 'Two', 'Three'],
          [1, 2, 3],
          [4, 5, 6],
        ];
        sheet.tables.add('B2:D4', true).name = 'Data';
        sheet.getRange('A9').formulas = [['=SUM(Data[Three])']];
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        sheet.getRange('C:C').insert('Right');
        sheet.getRange('4:4').insert('Down');
        await context.sync();
        sheet.getRange('D:D').delete('Left');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const all = sheet.tables.getItem('Data').getRange().load('address,values');
        const sum = sheet.getRange('A11').load('values,formulas');
        await context.sync();
        return [all.address, all.values, sum.values, sum.formulas];
      }),
    expected: [
      'Sheet1!B3:D6',
      [
        ['One', 'Column1', 'Three'],
        ['', '', ''],
        [1, '', 3],
        [4, '', 6],
      ],
      [[9]],
      [['=SUM(Data[Three])']],
    ],
  },
  {
    name: 'may have an underscore in its name, in formulas and in defined names',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['ID', 'Weight'],
          ['a', 1],
          ['b', 2],
        ];
        sheet.tables.add('A1:B3', true).name = 'BSC_Units';
        context.workbook.names.add('Choices', '=BSC_Units[ID]');
        sheet.getRange('D1:D3').formulas = [
          ['=SUM(BSC_Units[Weight])'],
          ['=ROWS(BSC_Units[[#Data],[ID]])'],
          ['=COUNTA(Choices)'],
        ];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sums = context.workbook.worksheets.getItem('Sheet1').getRange('D1:D3');
        sums.load('values');
        await context.sync();
        return sums.values;
      }),
    expected: [[3], [2], [2]],
  },
  {
    name: 'grows with what is written right below or beside it, and carries on what its columns have',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C3').values = [
          ['Name', 'Value', 'Twice'],
          ['a', 1, ''],
          ['b', 2, ''],
        ];
        sheet.getRange('F1').formulas = [['=SUM(Data[Value])']];
        sheet.tables.add('A1:C3', true).name = 'Data';
        sheet.getRange('C2:C3').formulas = [['=[@Value]*2'], ['=[@Value]*2']];
        const values = sheet.getRange('B2:B3');
        values.numberFormat = [['0.00'], ['0.00']];
        values.dataValidation.rule = {
          wholeNumber: { formula1: 0, operator: 'GreaterThan' },
        };
        const colour = values.conditionalFormats.add('CellValue');
        colour.cellValue.rule = { formula1: '1', operator: 'GreaterThan' };
        await context.sync();
        sheet.getRange('B4').values = [[3]];
        sheet.getRange('A4').values = [['c']];
        sheet.getRange('A5:B6').values = [
          ['d', 4],
          ['', ''],
        ];
        sheet.getRange('D3').values = [['beside']];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const all = sheet.tables.getItem('Data').getRange().load('address,values');
        const sum = sheet.getRange('F1').load('values');
        const row = sheet.getRange('A5:C5').load('formulas,text');
        const format = sheet.getRange('B5').conditionalFormats.getItemAt(0).getRange();
        format.load('address');
        const validation = sheet.getRange('B2:B6').dataValidation.load('type,rule');
        await context.sync();
        return [
          [all.address, all.values, sum.values],
          [row.formulas, row.text],
          [format.address, validation.type],
        ];
      }),
    expected: [
      [
        'Sheet1!A1:D6',
        [
          ['Name', 'Value', 'Twice', 'Column1'],
          ['a', 1, 2, ''],
          ['b', 2, 4, 'beside'],
          ['c', 3, 6, ''],
          ['d', 4, 8, ''],
          ['', '', 0, ''],
        ],
        [[10]],
      ],
      [[['d', 4, '=[@Value]*2']], [['d', '4.00', '8']]],
      ['Sheet1!B2:B6', 'WholeNumber'],
    ],
  },
  {
    name: 'does not grow over what stands there, with blanks, wider cells or below its totals',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').values = [
          ['Name', 'Value'],
          ['a', 1],
        ];
        sheet.getRange('B3').values = [['Note']];
        sheet.tables.add('A1:B2', true).name = 'Beside';
        sheet.tables.add('D1:E2', true).name = 'Wide';
        sheet.tables.add('H1:I2', true).name = 'Totalled';
        await context.sync();
        sheet.getRange('A3').values = [['its row is not empty']];
        sheet.getRange('B3').values = [['its cell is not empty']];
        sheet.getRange('C1').values = [['a header']];
        sheet.getRange('D3:F3').values = [[1, 2, 3]];
        sheet.getRange('D5').values = [['two rows below']];
        sheet.getRange('F1:F2').values = [[''], ['begins with a blank']];
        context.workbook.tables.getItem('Totalled').showTotals = true;
        sheet.getRange('H4:I4').values = [[1, 2]];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const ranges = ['Beside', 'Wide', 'Totalled'].map((name) =>
          sheet.tables.getItem(name).getRange().load('address'),
        );
        await context.sync();
        return ranges.map(({ address }) => address);
      }),
    expected: ['Sheet1!A1:C2', 'Sheet1!D1:E2', 'Sheet1!H1:I3'],
  },
];
