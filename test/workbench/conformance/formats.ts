import type { ConformanceScript } from './conformance-script';

export const FORMAT_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'formats a heading: fill, font, alignment, widths',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const head = sheet.getRange('A1:C1');
        head.values = [['KPI', 'Actual', 'Target']];
        head.format.fill.color = '#1F4E78';
        head.format.font.set({ bold: true, color: 'white', size: 12, name: 'Segoe UI' });
        head.format.horizontalAlignment = 'Center';
        head.format.verticalAlignment = 'Center';
        head.format.wrapText = true;
        head.format.rowHeight = 30;
        sheet.getRange('A:A').format.columnWidth = 120;
        sheet.getRange('B:C').format.columnWidth = 60;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const head = sheet.getRange('A1:C1');
        const wide = sheet.getRange('A1:C2');
        const { format } = head;
        format.load('horizontalAlignment,verticalAlignment,wrapText,rowHeight,columnWidth');
        format.fill.load('color');
        format.font.load('bold,color,size,name,italic');
        wide.format.load('rowHeight,columnWidth,wrapText');
        wide.format.fill.load('color');
        wide.format.font.load('bold');
        const first = sheet.getRange('A5').format.load('columnWidth,useStandardWidth,rowHeight');
        await context.sync();
        return {
          place: [format.horizontalAlignment, format.verticalAlignment, format.wrapText],
          size: [format.rowHeight, format.columnWidth, first.columnWidth, first.rowHeight],
          isStandard: first.useStandardWidth,
          fill: format.fill.color,
          font: [
            format.font.bold,
            format.font.color,
            format.font.size,
            format.font.name,
            format.font.italic,
          ],
          mixed: [
            wide.format.rowHeight,
            wide.format.columnWidth,
            wide.format.wrapText,
            wide.format.fill.color,
            wide.format.font.bold,
          ],
        };
      }),
    expected: {
      place: ['Center', 'Center', true],
      size: [30, null, 120, 15],
      isStandard: false,
      fill: '#1F4E78',
      font: [true, '#FFFFFF', 12, 'Segoe UI', false],
      mixed: [null, null, null, null, null],
    },
  },
  {
    name: 'reads what a new cell looks like',
    run: () => Promise.resolve(),
    read: (excel) =>
      excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('D4');
        format.load();
        format.fill.load('color,pattern');
        format.font.load();
        format.protection.load('locked,formulaHidden');
        const border = format.borders.getItem('EdgeTop');
        border.load('style,weight,color,sideIndex');
        await context.sync();
        return {
          format: format.toJSON(),
          fill: [format.fill.color, format.fill.pattern],
          font: [format.font.name, format.font.size, format.font.underline, format.font.color],
          protection: [format.protection.locked, format.protection.formulaHidden],
          border: [border.sideIndex, border.style, border.weight, border.color],
        };
      }),
    expected: {
      format: {
        autoIndent: false,
        borders: {},
        columnWidth: 48,
        fill: { color: '#FFFFFF', pattern: 'None' },
        font: {
          bold: false,
          color: '#000000',
          italic: false,
          name: 'Calibri',
          size: 11,
          strikethrough: false,
          subscript: false,
          superscript: false,
          tintAndShade: 0,
          underline: 'None',
        },
        horizontalAlignment: 'General',
        indentLevel: 0,
        protection: { locked: true, formulaHidden: false },
        readingOrder: 'Context',
        rowHeight: 15,
        shrinkToFit: false,
        textOrientation: 0,
        useStandardHeight: true,
        useStandardWidth: true,
        verticalAlignment: 'Bottom',
        wrapText: false,
      },
      fill: ['#FFFFFF', 'None'],
      font: ['Calibri', 11, 'None', '#000000'],
      protection: [true, false],
      border: ['EdgeTop', 'None', 'Thin', '#000000'],
    },
  },
  {
    name: 'draws borders around and inside a range, and takes one away',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const { borders } = sheet.getRange('B2:D4').format;
        for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
          borders.getItem(side).style = 'Continuous';
          borders.getItem(side).weight = 'Medium';
          borders.getItem(side).color = '#44546A';
        }
        borders.getItem('InsideHorizontal').style = 'Dot';
        borders.getItem('InsideVertical').style = 'Dash';
        await context.sync();
        sheet.getRange('B1:D1').format.borders.getItem('EdgeBottom').style = 'None';
        sheet.getRange('F2').format.borders.getItem('DiagonalUp').color = 'red';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const { borders } = sheet.getRange('B2:D4').format;
        borders.load('items/sideIndex,items/style,items/weight,items/color,count');
        const below = sheet.getRange('C5').format.borders.getItem('EdgeTop');
        below.load('style,weight');
        const inner = sheet.getRange('C3').format.borders.getItem('EdgeBottom');
        inner.load('style,weight');
        const diagonal = sheet.getRange('F2').format.borders.getItem('DiagonalUp');
        diagonal.load('style,weight,color');
        await context.sync();
        return {
          lines: borders.items.map(({ sideIndex, style, weight, color }) =>
            [sideIndex, style, weight, color].join(' '),
          ),
          count: borders.count,
          neighbour: [below.style, below.weight],
          inner: [inner.style, inner.weight],
          diagonal: [diagonal.style, diagonal.weight, diagonal.color],
        };
      }),
    expected: {
      lines: [
        'EdgeTop None Thin #000000',
        'EdgeBottom Continuous Medium #44546A',
        'EdgeLeft Continuous Medium #44546A',
        'EdgeRight Continuous Medium #44546A',
        'InsideVertical Dash Thin #000000',
        'InsideHorizontal Dot Thin #000000',
        'DiagonalDown None Thin #000000',
        'DiagonalUp None Thin #000000',
      ],
      count: 8,
      neighbour: ['Continuous', 'Medium'],
      inner: ['Dot', 'Thin'],
      diagonal: ['Continuous', 'Thin', '#FF0000'],
    },
  },
  {
    name: 'keeps what the grid has no place for: indents, patterns, tints, protection',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
        const { format } = range;
        format.indentLevel = 2;
        format.adjustIndent(1);
        format.shrinkToFit = true;
        format.readingOrder = 'RightToLeft';
        format.textOrientation = 45;
        format.fill.color = '#4472C4';
        format.fill.tintAndShade = 0.5;
        format.fill.pattern = 'LightUp';
        format.fill.patternColor = '#FF0000';
        format.font.underline = 'DoubleAccountant';
        format.font.strikethrough = true;
        format.font.superscript = true;
        format.protection.locked = false;
        format.protection.formulaHidden = true;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
        format.load('indentLevel,shrinkToFit,readingOrder,textOrientation,horizontalAlignment');
        format.fill.load('color,tintAndShade,pattern,patternColor');
        format.font.load('underline,strikethrough,superscript,subscript');
        format.protection.load('locked,formulaHidden');
        await context.sync();
        return format.toJSON();
      }),
    expected: {
      indentLevel: 3,
      shrinkToFit: true,
      readingOrder: 'RightToLeft',
      textOrientation: 45,
      horizontalAlignment: 'Left',
      fill: {
        color: '#A2B9E2',
        tintAndShade: 0.5,
        pattern: 'LightUp',
        patternColor: '#FF0000',
      },
      font: {
        underline: 'DoubleAccountant',
        strikethrough: true,
        superscript: true,
        subscript: false,
      },
      protection: { locked: false, formulaHidden: true },
    },
  },
  {
    name: 'takes formats away again',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('A1:B2');
        range.values = [
          [1, 2],
          [3, 4],
        ];
        range.format.fill.color = 'yellow';
        range.format.font.bold = true;
        range.format.borders.getItem('EdgeTop').style = 'Double';
        range.format.protection.locked = false;
        sheet.getRange('A1').format.fill.clear();
        sheet.getRange('A2').format.font.bold = false;
        sheet.getRange('B1:B2').clear('Formats');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cells = ['A1', 'A2', 'B1', 'B2'].map((address) => sheet.getRange(address));
        for (const cell of cells) {
          cell.load('values');
          cell.format.fill.load('color');
          cell.format.font.load('bold');
          cell.format.protection.load('locked');
        }
        const borders = cells.map(({ format }) => format.borders.getItem('EdgeTop').load('style'));
        await context.sync();
        return cells.map((cell, index) => [
          String(cell.values),
          cell.format.fill.color,
          cell.format.font.bold,
          borders[index]?.style,
          cell.format.protection.locked,
        ]);
      }),
    expected: [
      ['1', '#FFFFFF', true, 'Double', false],
      ['3', '#FFFF00', false, 'None', false],
      ['2', '#FFFFFF', false, 'None', true],
      ['4', '#FFFFFF', false, 'None', true],
    ],
  },
  {
    name: 'formats whole columns and rows without using up the sheet',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('B2').values = [[5]];
        sheet.getRange('B:B').format.fill.color = '#FFEEDD';
        sheet.getRange('B:B').format.horizontalAlignment = 'Right';
        sheet.getRange('3:3').format.font.italic = true;
        sheet.getRange('B2').format.font.bold = true;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const used = sheet.getUsedRange().load('address');
        const column = sheet.getRange('B:B').format;
        column.load('horizontalAlignment');
        column.fill.load('color');
        const cell = sheet.getRange('B2').format;
        cell.font.load('bold');
        cell.fill.load('color');
        const other = sheet.getRange('B900').format.fill.load('color');
        const crossing = sheet.getRange('B3').format;
        crossing.font.load('italic');
        crossing.fill.load('color');
        const plain = sheet.getRange('C2').format.fill.load('color');
        await context.sync();
        return {
          used: used.address,
          column: [column.fill.color, column.horizontalAlignment],
          cell: [cell.fill.color, cell.font.bold],
          others: [other.color, plain.color],
          crossing: [crossing.fill.color, crossing.font.italic],
        };
      }),
    expected: {
      used: 'Sheet1!B2',
      column: ['#FFEEDD', 'Right'],
      cell: ['#FFEEDD', true],
      others: ['#FFEEDD', '#FFFFFF'],
      crossing: ['#FFEEDD', true],
    },
  },
  {
    name: 'sets and gets properties cell by cell, row by row, column by column',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B1').setCellProperties([
          [
            { format: { fill: { color: '#FF0000' }, font: { bold: true } } },
            {
              format: {
                borders: { bottom: { style: 'Double', color: '#00FF00' } },
                horizontalAlignment: 'Right',
              },
            },
          ],
        ]);
        sheet
          .getRange('A2:A3')
          .setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
        sheet
          .getRange('D1:E1')
          .setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cells = sheet.getRange('A1:B1').getCellProperties({
          address: true,
          format: {
            fill: { color: true },
            font: { bold: true },
            borders: { style: true },
            horizontalAlignment: true,
          },
        });
        const rows = sheet
          .getRange('A2:A3')
          .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
        const columns = sheet
          .getRange('D1:E1')
          .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
        await context.sync();
        const [first, second] = cells.value[0] ?? [];
        return {
          first: [first?.address, first?.format?.fill?.color, first?.format?.font?.bold],
          second: [second?.format?.borders?.bottom?.style, second?.format?.horizontalAlignment],
          rows: rows.value,
          columns: columns.value,
        };
      }),
    expected: {
      first: ['Sheet1!A1', '#FF0000', true],
      second: ['Double', 'Right'],
      rows: [
        { rowHidden: false, format: { rowHeight: 40 } },
        { rowHidden: true, format: { rowHeight: 0 } },
      ],
      columns: [
        { columnHidden: false, format: { columnWidth: 90 } },
        { columnHidden: true, format: { columnWidth: 0 } },
      ],
    },
  },
  {
    name: 'merges cells, across rows too, and says which are merged',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C2').values = [
          ['one', 'two', 'three'],
          ['four', 'five', 'six'],
        ];
        sheet.getRange('A1:C2').merge(true);
        sheet.getRange('E1:F2').merge();
        sheet.getRange('H1:H2').merge();
        sheet.getRange('H2').unmerge();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange('A1:H2').load('values');
        const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject().load('address');
        const none = sheet.getRange('H1:H9').getMergedAreasOrNullObject();
        await context.sync();
        return [range.values, merged.address, none.isNullObject];
      }),
    expected: [
      [
        ['one', '', '', '', '', '', '', ''],
        ['four', '', '', '', '', '', '', ''],
      ],
      'Sheet1!A1:C1,Sheet1!A2:C2,Sheet1!E1:F2',
      true,
    ],
  },
  {
    name: 'applies cell styles and makes new ones',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const { styles } = context.workbook;
        styles.add('BSC Head');
        const own = styles.getItem('BSC Head');
        own.font.bold = true;
        own.fill.color = '#203864';
        own.numberFormat = '0.0%';
        sheet.getRange('A1').style = 'Good';
        sheet.getRange('A2').style = 'BSC Head';
        await context.sync();
        own.font.color = '#FFFFFF';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cells = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address));
        for (const cell of cells) {
          cell.load('style,numberFormat');
          cell.format.fill.load('color');
          cell.format.font.load('color,bold');
        }
        const own = context.workbook.styles.getItem('BSC Head').load('name,builtIn,numberFormat');
        await context.sync();
        return {
          cells: cells.map((cell) => [
            cell.style,
            String(cell.numberFormat),
            cell.format.fill.color,
            cell.format.font.color,
            cell.format.font.bold,
          ]),
          own: [own.name, own.builtIn, own.numberFormat],
        };
      }),
    expected: {
      cells: [
        ['Good', 'General', '#C6EFCE', '#006100', false],
        ['BSC Head', '0.0%', '#203864', '#FFFFFF', true],
        ['Normal', 'General', '#FFFFFF', '#000000', false],
      ],
      own: ['BSC Head', false, '0.0%'],
    },
  },
  {
    name: 'copies formats with cells, and alone',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A1').format.fill.color = '#123456';
        sheet.getRange('A1').format.protection.locked = false;
        sheet.getRange('B1:C1').format.font.bold = true;
        sheet.getRange('B1').copyFrom('A1');
        sheet.getRange('C1').copyFrom('A1', 'Formats');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cells = ['B1', 'C1'].map((address) => sheet.getRange(address).load('values'));
        for (const { format } of cells) {
          format.fill.load('color');
          format.font.load('bold');
          format.protection.load('locked');
        }
        await context.sync();
        return cells.map(({ values, format }) => [
          String(values),
          format.fill.color,
          format.font.bold,
          format.protection.locked,
        ]);
      }),
    expected: [
      ['1', '#123456', false, false],
      ['', '#123456', false, false],
    ],
  },
  {
    name: 'links cells to places and addresses',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1').hyperlink = {
          documentReference: 'Sheet1!C5',
          screenTip: 'Go',
          textToDisplay: 'Details',
        };
        sheet.getRange('A2').hyperlink = { address: 'https://localhost/' };
        await context.sync();
        sheet.getRange('A2').clear('Hyperlinks');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const cells = ['A1', 'A2'].map((at) => sheet.getRange(at).load('hyperlink,values,style'));
        await context.sync();
        return cells.map(({ hyperlink, values, style }) => [hyperlink, String(values), style]);
      }),
    expected: [
      [
        { documentReference: 'Sheet1!C5', screenTip: 'Go', textToDisplay: 'Details' },
        'Details',
        'Hyperlink',
      ],
      [null, 'https://localhost/', 'Hyperlink'],
    ],
  },
  {
    name: 'works on several areas at once and finds special cells',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['name', 1],
          ['', '=B1*2'],
          ['x', '=1/0'],
        ];
        const areas = sheet.getRanges('A1:A2,D4');
        areas.format.fill.color = '#ABCDEF';
        areas.format.font.italic = true;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const areas = sheet.getRanges('A1:A2,D4').load('address,areaCount,cellCount');
        areas.format.fill.load('color');
        areas.areas.load('items/address');
        const range = sheet.getRange('A1:B3');
        const formulas = range.getSpecialCells('Formulas').load('address');
        const errors = range.getSpecialCells('Formulas', 'Errors').load('address');
        const texts = range.getSpecialCells('Constants', 'Text').load('address');
        const blanks = range.getSpecialCells('Blanks').load('address');
        const none = range.getSpecialCellsOrNullObject('Constants', 'Logical');
        await context.sync();
        return {
          areas: [areas.address, areas.areaCount, areas.cellCount, areas.format.fill.color],
          each: areas.areas.items.map(({ address }) => address),
          found: [formulas.address, errors.address, texts.address, blanks.address],
          none: none.isNullObject,
        };
      }),
    expected: {
      areas: ['Sheet1!A1:A2,Sheet1!D4', 2, 3, '#ABCDEF'],
      each: ['Sheet1!A1:A2', 'Sheet1!D4'],
      found: ['Sheet1!B2:B3', 'Sheet1!B3', 'Sheet1!A1,Sheet1!A3', 'Sheet1!A2'],
      none: true,
    },
  },
  {
    name: 'fits columns and rows to what is in them and goes back to the usual size',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B1').values = [['A rather long name of a measure', 'x']];
        sheet.getRange('A1').format.font.size = 20;
        sheet.getRange('A:B').format.autofitColumns();
        sheet.getRange('1:1').format.autofitRows();
        sheet.getRange('C1').format.columnWidth = 200;
        sheet.getRange('C1').format.useStandardWidth = true;
        sheet.getRange('D:D').columnHidden = true;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const [long, short, standard] = ['A1', 'B1', 'C1'].map((address) =>
          sheet.getRange(address).format.load('columnWidth,rowHeight'),
        );
        const hidden = sheet.getRange('D1').load('columnHidden,rowHidden,hidden');
        await context.sync();
        return {
          isLong: (long?.columnWidth ?? 0) > 200,
          isShort: (short?.columnWidth ?? 99) < 30,
          isHigh: (long?.rowHeight ?? 0) > 20,
          standard: standard?.columnWidth,
          hidden: [hidden.columnHidden, hidden.rowHidden, hidden.hidden],
        };
      }),
    expected: {
      isLong: true,
      isShort: true,
      isHigh: true,
      standard: 48,
      hidden: [true, false, true],
    },
  },
];
