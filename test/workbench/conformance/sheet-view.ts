import type { ConformanceScript } from './conformance-script';

export const SHEET_VIEW_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'freezes rows and columns',
    sheets: ['Sheet1', 'Data'],
    run: (excel) =>
      excel.run(async (context) => {
        const [first, data] = ['Sheet1', 'Data'].map((name) =>
          context.workbook.worksheets.getItem(name),
        );
        first?.freezePanes.freezeAt(first.getRange('A1:B3'));
        data?.freezePanes.freezeRows(2);
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const [first, data] = ['Sheet1', 'Data'].map((name) =>
          context.workbook.worksheets.getItem(name),
        );
        const places = [first, data].map((sheet) =>
          sheet?.freezePanes.getLocationOrNullObject().load('address'),
        );
        await context.sync();
        const before = places.map((place) => place?.address);
        first?.freezePanes.unfreeze();
        const after = first?.freezePanes.getLocationOrNullObject();
        await context.sync();
        return [before, after?.isNullObject];
      }),
    expected: [['Sheet1!A1:B3', 'Data!1:2'], true],
  },
  {
    name: 'sets the view of a sheet',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.showGridlines = false;
        sheet.showHeadings = false;
        sheet.tabColor = '#FF0000';
        sheet.standardWidth = 12;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.load('showGridlines,showHeadings,tabColor,standardWidth,standardHeight');
        const width = sheet.getRange('C1').format.load('columnWidth,useStandardWidth');
        await context.sync();
        return [
          [sheet.showGridlines, sheet.showHeadings, sheet.tabColor],
          [sheet.standardWidth, sheet.standardHeight],
          [width.columnWidth, width.useStandardWidth],
        ];
      }),
    expected: [
      [false, false, '#FF0000'],
      [12, 15],
      [66.75, true],
    ],
  },
  {
    name: 'protects a sheet: locked cells are refused, open ones are not',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B1').values = [['locked', 'open']];
        sheet.getRange('B1').format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true }, 'secret');
        await context.sync();
        sheet.getRange('B1').values = [['changed']];
        sheet.getRange('A1').format.fill.color = 'red';
        sheet.getRange('5:5').insert('Down');
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
        await codeOf((sheet) => (sheet.getRange('A1').values = [['no']])),
        await codeOf((sheet) => (sheet.getRange('A9').formulas = [['=1']])),
        await codeOf((sheet) => {
          sheet.getRange('2:2').delete('Up');
        }),
        await codeOf((sheet) => (sheet.getRange('A1').format.columnWidth = 99)),
        await codeOf((sheet) => {
          sheet.getRange('A1:B1').merge();
        }),
        await codeOf((sheet) => {
          sheet.protection.unprotect('wrong');
        }),
      ];
      const state = await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.protection.load('protected,options');
        const cells = sheet.getRange('A1:B1').load('values');
        await context.sync();
        const { options } = sheet.protection;
        const before = [
          sheet.protection.protected,
          options.allowFormatCells,
          options.allowSort,
          options.selectionMode,
        ];
        sheet.protection.unprotect('secret');
        sheet.getRange('A1').values = [['free']];
        sheet.protection.load('protected');
        await context.sync();
        return [before, cells.values, sheet.protection.protected];
      });
      return [codes, state];
    },
    expected: [
      [
        'AccessDenied',
        'AccessDenied',
        'AccessDenied',
        'AccessDenied',
        'AccessDenied',
        'AccessDenied',
      ],
      [[true, true, false, 'Normal'], [['locked', 'changed']], false],
    ],
  },
  {
    name: 'lays out pages',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const page = sheet.pageLayout;
        page.orientation = 'Landscape';
        page.paperSize = 'A4';
        page.centerHorizontally = true;
        page.leftMargin = 36;
        page.setPrintMargins('Centimeters', { top: 2.54 });
        page.zoom = { horizontalFitToPages: 1 };
        page.setPrintArea('A1:F40');
        page.setPrintTitleRows('$1:$2');
        page.printGridlines = true;
        page.headersFooters.defaultForAllPages.centerHeader = '&A';
        page.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
        page.headersFooters.state = 'FirstAndDefault';
        sheet.horizontalPageBreaks.add('A21');
        sheet.verticalPageBreaks.add('D1');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const page = sheet.pageLayout.load();
        const lines = page.headersFooters.defaultForAllPages.load();
        page.headersFooters.load('state,useSheetMargins');
        const area = page.getPrintArea().load('address');
        const rows = page.getPrintTitleRows().load('address');
        const columns = page.getPrintTitleColumnsOrNullObject();
        sheet.horizontalPageBreaks.load('items/rowIndex');
        const cell = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load('address');
        await context.sync();
        return {
          page: [page.orientation, page.paperSize, page.centerHorizontally, page.printGridlines],
          margins: [page.leftMargin, page.topMargin, page.rightMargin, page.headerMargin],
          zoom: page.zoom,
          places: [area.address, rows.address, columns.isNullObject],
          lines: [lines.leftHeader, lines.centerHeader, lines.rightFooter],
          state: [page.headersFooters.state, page.headersFooters.useSheetMargins],
          breaks: [sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex), cell.address],
        };
      }),
    expected: {
      page: ['Landscape', 'A4', true, true],
      margins: [36, 72, 50.4, 21.6],
      zoom: { horizontalFitToPages: 1 },
      places: ['Sheet1!A1:F40', 'Sheet1!1:2', true],
      lines: ['', '&A', 'Page &P of &N'],
      state: ['FirstAndDefault', true],
      breaks: [[20], 'Sheet1!D1'],
    },
  },
  {
    name: 'groups rows and hides what lies deeper',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('3:8').group('ByRows');
        sheet.getRange('4:5').group('ByRows');
        sheet.showOutlineLevels(2, 0);
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load('rowHidden'));
        await context.sync();
        const hidden = rows.map(({ rowHidden }) => rowHidden);
        sheet.getRange('3:8').hideGroupDetails('ByRows');
        const third = sheet.getRange('A3').load('rowHidden');
        await context.sync();
        return [hidden, third.rowHidden];
      }),
    expected: [[false, false, true, true, false], true],
  },
  {
    name: 'copies a sheet with contents, formats and rules',
    sheets: ['Sheet1', 'Last'],
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:A2').values = [[5], ['=A1*2']];
        sheet.getRange('A1').format.fill.color = '#00FF00';
        sheet.getRange('A1').format.columnWidth = 100;
        sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
        sheet.getRange('A1').dataValidation.rule = {
          wholeNumber: { formula1: 1, operator: 'GreaterThan' },
        };
        await context.sync();
        const copy = sheet.copy('After', sheet);
        copy.getRange('A1').values = [[7]];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        const copy = worksheets.getItem('Sheet1 (2)');
        const cells = copy.getRange('A1:A2').load('values,formulas');
        const first = copy.getRange('A1');
        const format = first.format.load('columnWidth');
        const fill = first.format.fill.load('color');
        const rules = first.conditionalFormats.getCount();
        const validation = first.dataValidation.load('type');
        const original = worksheets.getItem('Sheet1').getRange('A1').load('values');
        await context.sync();
        return {
          names: worksheets.items.map(({ name }) => name),
          cells: [cells.values, cells.formulas, original.values],
          format: [format.columnWidth, fill.color, rules.value, validation.type],
        };
      }),
    expected: {
      names: ['Sheet1', 'Sheet1 (2)', 'Last'],
      cells: [[[7], [14]], [[7], ['=A1*2']], [[5]]],
      format: [100, '#00FF00', 1, 'WholeNumber'],
    },
  },
  {
    name: 'copies a sheet with its tables, names, charts, shapes and comments, which mean the copy',
    sheets: ['Data', 'Other'],
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const { workbook } = context;
        const sheet = workbook.worksheets.getItem('Data');
        sheet.getRange('A1:C3').values = [
          ['Item', 'Units', 'Twice'],
          ['Tea', 2, '=[@Units]*2'],
          ['Milk', 3, '=[@Units]*2'],
        ];
        const table = sheet.tables.add('A1:C3', true);
        table.name = 'Sales';
        table.style = 'TableStyleLight9';
        await context.sync();
        sheet.names.add('Local', sheet.getRange('B2'));
        workbook.names.add('Everywhere', sheet.getRange('B3'));
        workbook.names.add('Elsewhere', '=Other!$A$1');
        sheet.getRange('E1:E4').formulas = [
          ['=SUM(Sales[Twice])'],
          ['=Local*10'],
          ['=Everywhere*10'],
          ['=SUM(Data!B2:B3,Other!A1)'],
        ];
        workbook.worksheets.getItem('Other').getRange('A1:A2').formulas = [
          [100],
          ['=SUM(Sales[Units])'],
        ];
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
        chart.name = 'Units chart';
        chart.title.text = 'Units';
        chart.series.getItemAt(0).points.getItemAt(1).markerBackgroundColor = '#FF0000';
        const shape = sheet.shapes.addGeometricShape('Rectangle');
        shape.name = 'Box';
        shape.textFrame.textRange.text = 'Hello';
        workbook.comments.add('Data!A2', 'Look here');
        await context.sync();
        const copy = sheet.copy('After', sheet);
        copy.getRange('B2').values = [[50]];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { worksheets, tables } = context.workbook;
        const copy = worksheets.getItem('Data (2)');
        const own = copy.tables.load('items/style,items/showTotals');
        tables.load('items/name');
        const cells = ['Data', 'Data (2)'].map((name) =>
          worksheets.getItem(name).getRange('E1:E4').load('values'),
        );
        const written = copy.getRange('E1:E4').load('formulas');
        const column = copy.getRange('C2:C3').load('formulas,values');
        const other = worksheets.getItem('Other').getRange('A2').load('values');
        const names = copy.names.load('items/name,items/formula');
        const chart = copy.charts.getItem('Units chart').load('name');
        const series = chart.series.getItemAt(0);
        const values = series.getDimensionValues('Values');
        const title = chart.title.load('text');
        const point = series.points.getItemAt(1).load('markerBackgroundColor');
        const shape = copy.shapes.getItem('Box').load('name');
        const text = shape.textFrame.textRange.load('text');
        const comments = copy.comments.load('items/content');
        const counts = [worksheets.getItem('Data').charts, copy.charts].map((charts) =>
          charts.getCount(),
        );
        await context.sync();
        const [first, second] = tables.items;
        return {
          tables: [first?.name, second?.name !== 'Sales', own.items.map(({ style }) => style)],
          cells: cells.map((range) => range.values.map(([value]) => value as unknown)),
          formulas: written.formulas.map(([formula]) =>
            String(formula).replace(second?.name ?? '', 'Copied'),
          ),
          column: [column.formulas.flat(), column.values.flat()],
          other: other.values,
          names: names.items.map(({ name, formula }) => [name, formula as unknown]),
          chart: [
            values.value,
            title.text,
            point.markerBackgroundColor,
            counts.map(({ value }) => value),
          ],
          rest: [text.text, comments.items.map(({ content }) => content)],
        };
      }),
    expected: {
      tables: ['Sales', true, ['TableStyleLight9']],
      cells: [
        [10, 20, 30, 105],
        [106, 500, 30, 153],
      ],
      formulas: [
        '=SUM(Copied[Twice])',
        '=Local*10',
        '=Everywhere*10',
        "=SUM('Data (2)'!B2:B3,Other!A1)",
      ],
      column: [
        ['=[@Units]*2', '=[@Units]*2'],
        [100, 6],
      ],
      other: [[5]],
      names: [
        ['Everywhere', "='Data (2)'!$B$3"],
        ['Local', "='Data (2)'!$B$2"],
      ],
      chart: [[50, 3], 'Units', '#FF0000', [1, 1]],
      rest: ['Hello', ['Look here']],
    },
  },
];
