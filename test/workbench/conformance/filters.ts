import type { ConformanceScript } from './conformance-script';

export const FILTER_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'hides the rows of a table that a filter does not let through',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B6').values = [
          ['Owner', 'Value'],
          ['CFO', 10],
          ['COO', 20],
          ['CFO', 30],
          ['', 40],
          ['CIO', 50],
        ];
        sheet.tables.add('A1:B6', true).name = 'Data';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Data');
        const rows = table.getDataBodyRange().load('rowCount');
        await context.sync();
        const shown = async () => {
          const cells = Array.from({ length: rows.rowCount }, (_one, at) =>
            rows.getRow(at).load('rowHidden'),
          );
          await context.sync();
          return cells.map(({ rowHidden }) => (rowHidden ? '-' : '+')).join('');
        };
        const owner = table.columns.getItem('Owner').filter;
        const value = table.columns.getItem('Value').filter;
        const found: string[] = [];
        owner.applyValuesFilter(['cfo', '']);
        found.push(await shown());
        value.applyCustomFilter('>10', '<40', 'And');
        found.push(await shown());
        owner.clear();
        found.push(await shown());
        value.applyTopItemsFilter(2);
        found.push(await shown());
        value.applyBottomPercentFilter(40);
        found.push(await shown());
        value.applyDynamicFilter('AboveAverage');
        found.push(await shown());
        value.clear();
        owner.applyCustomFilter('=C*O', '<>CIO');
        found.push(await shown());
        owner.load('criteria');
        table.autoFilter.load('criteria,isDataFiltered,enabled');
        await context.sync();
        const { criteria } = owner;
        const { autoFilter } = table;
        const all = [autoFilter.isDataFiltered, autoFilter.enabled, autoFilter.criteria.length];
        table.rows.getItemAt(0).values = [['CIO', 10]];
        table.reapplyFilters();
        found.push(await shown());
        table.clearFilters();
        found.push(await shown());
        return [found, criteria, all];
      }),
    expected: [
      ['+-++-', '--+--', '-++--', '---++', '++---', '---++', '+++--', '-++--', '+++++'],
      { filterOn: 'Custom', criterion1: '=C*O', criterion2: '<>CIO', operator: 'And' },
      [true, true, 2],
    ],
  },
  {
    name: 'filters a range of a sheet',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2:C4').values = [
          ['Owner', 'Value'],
          ['CFO', 10],
          ['COO', 20],
        ];
        sheet.autoFilter.apply(sheet.getRange('B2:C4'), 1, {
          filterOn: 'Custom',
          criterion1: '>15',
        });
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const filter = sheet.autoFilter.load('enabled,isDataFiltered,criteria');
        const range = filter.getRange().load('address');
        const rows = ['4:4', '5:5'].map((address) => sheet.getRange(address).load('rowHidden'));
        await context.sync();
        const before = [
          filter.enabled,
          filter.isDataFiltered,
          range.address,
          rows.map(({ rowHidden }) => rowHidden),
        ];
        filter.remove();
        for (const row of rows) row.load('rowHidden');
        filter.load('enabled');
        await context.sync();
        return [before, filter.enabled, rows.map(({ rowHidden }) => rowHidden)];
      }),
    expected: [[true, true, 'Sheet1!B3:C5', [true, false]], false, [false, false]],
  },
  {
    name: 'sorts a table by several columns, formulas with their rows',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C5').values = [
          ['Owner', 'Value', 'Double'],
          ['b', 1, '=B2*2'],
          ['A', 3, '=B3*2'],
          ['a', 2, '=B4*2'],
          ['', 9, '=B5*2'],
        ];
        const table = sheet.tables.add('A1:C5', true);
        table.sort.apply([
          { key: 0, ascending: true },
          { key: 1, ascending: false },
        ]);
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const table = context.workbook.tables.getItemAt(0);
        const body = table.getDataBodyRange().load('values,formulas');
        table.sort.load('fields,matchCase');
        await context.sync();
        return [
          body.values,
          body.formulas.map((row) => row[2] as unknown),
          table.sort.fields.map(({ key }) => key),
        ];
      }),
    expected: [
      [
        ['A', 3, 6],
        ['a', 2, 4],
        ['b', 1, 2],
        ['', 9, 18],
      ],
      ['=B2*2', '=B3*2', '=B4*2', '=B5*2'],
      [0, 1],
    ],
  },
  {
    name: 'sorts the rows of a range below its headers',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C5');
        range.values = [
          ['Name', 'Value'],
          ['a', 2],
          ['b', ''],
          ['c', 3],
        ];
        range.sort.apply([{ key: 1, ascending: false }], false, true);
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C5');
        range.load('values');
        await context.sync();
        return range.values;
      }),
    expected: [
      ['Name', 'Value'],
      ['c', 3],
      ['a', 2],
      ['b', ''],
    ],
  },
  {
    name: 'sorts numbers before texts, truth values and errors, and leaves blanks at the end',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A7');
        range.values = [['B'], ['=NA()'], [2], [''], [false], ['a'], [1]];
        range.sort.apply([{ key: 0, ascending: true }]);
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A7');
        range.load('values');
        await context.sync();
        return range.values.flat() as unknown[];
      }),
    expected: [1, 2, 'a', 'B', false, '#N/A', ''],
  },
];
