import type { ConformanceScript } from './conformance-script';

export const WORKSHEET_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'adds, renames, orders and deletes sheets; formulas follow the names',
    sheets: ['Plan', 'Data', 'Old'],
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('Plan').getRange('A1').formulas = [['=Data!A1*2']];
        worksheets.getItem('Data').getRange('A1').values = [[21]];
        worksheets.add('Map');
        worksheets.add();
        await context.sync();
        worksheets.getItem('data').name = 'Month figures';
        worksheets.getItem('Map').position = 0;
        worksheets.getItem('Old').delete();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/position');
        const formula = worksheets.getItem('Plan').getRange('A1').load('formulas,values');
        const count = worksheets.getCount();
        const gone = worksheets.getItemOrNullObject('Old');
        await context.sync();
        return [
          worksheets.items.map(({ name, position }) => [name, position]),
          [formula.formulas, formula.values],
          [count.value, gone.isNullObject],
        ];
      }),
    expected: [
      [
        ['Map', 0],
        ['Plan', 1],
        ['Month figures', 2],
        ['Sheet5', 3],
      ],
      [[["='Month figures'!A1*2"]], [[42]]],
      [4, true],
    ],
  },
  {
    name: 'keeps its id when a sheet is renamed, and is found by it',
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['here']];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.getItem('Sheet1').load('id');
        await context.sync();
        sheet.name = 'Renamed';
        const again = worksheets.getItem(sheet.id).load('name,id');
        const cell = again.getRange('A1').load('values,address');
        await context.sync();
        return [again.name, again.id === sheet.id, cell.values, cell.address];
      }),
    expected: ['Renamed', true, [['here']], 'Renamed!A1'],
  },
  {
    name: 'hides sheets, steps over them, and activates another for a hidden one',
    sheets: ['One', 'Two', 'Three', 'Four'],
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('Two').activate();
        await context.sync();
        worksheets.getItem('Two').visibility = 'Hidden';
        worksheets.getItem('Four').visibility = 'VeryHidden';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/visibility');
        const active = worksheets.getActiveWorksheet().load('name');
        const first = worksheets.getFirst();
        const places = [
          first.getNext(true),
          first.getNext(),
          worksheets.getLast(),
          worksheets.getLast(true),
          worksheets.getLast(true).getNextOrNullObject(true),
          worksheets.getItem('Three').getPrevious(true),
        ];
        for (const place of places) place.load('name');
        const counts = [worksheets.getCount(), worksheets.getCount(true)];
        await context.sync();
        return [
          worksheets.items.map(({ visibility }) => visibility),
          active.name,
          places.map((place) => (place.isNullObject ? null : place.name)),
          counts.map(({ value }) => value),
        ];
      }),
    expected: [
      ['Visible', 'Hidden', 'Visible', 'VeryHidden'],
      'Three',
      ['Three', 'Two', 'Four', 'Three', null, 'One'],
      [4, 2],
    ],
  },
  {
    name: 'colours tabs, and takes the colour away',
    sheets: ['Red', 'Plain', 'Named'],
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('Red').tabColor = '#C00000';
        worksheets.getItem('Plain').tabColor = '#00B050';
        await context.sync();
        worksheets.getItem('Plain').tabColor = '';
        worksheets.getItem('Named').tabColor = 'orange';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/tabColor');
        await context.sync();
        return worksheets.items.map(({ tabColor }) => tabColor);
      }),
    expected: ['#C00000', '', '#FFA500'],
  },
  {
    name: 'refuses names that are taken or impossible, and the last visible sheet to go',
    sheets: ['Sheet1', 'Other'],
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('Other').visibility = 'Hidden';
        await context.sync();
      }),
    read: async (excel) => {
      const codeOf = (job: (sheets: Excel.WorksheetCollection) => void) =>
        excel
          .run(async (context) => {
            job(context.workbook.worksheets);
            await context.sync();
            return 'done';
          })
          .catch((error: unknown) => (error as { code: string }).code);
      const codes = [
        await codeOf((sheets) => sheets.add('OTHER')),
        await codeOf((sheets) => sheets.add('a/b')),
        await codeOf((sheets) => sheets.add('A name of more than 31 characters')),
        await codeOf((sheets) => (sheets.getItem('Sheet1').name = 'Other')),
        await codeOf((sheets) => sheets.getItem('Nowhere').load('name')),
        await codeOf((sheets) => {
          sheets.getItem('Sheet1').delete();
        }),
        await codeOf((sheets) => (sheets.getItem('Sheet1').visibility = 'Hidden')),
      ];
      return excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/visibility');
        await context.sync();
        return [codes, worksheets.items.map(({ name, visibility }) => [name, visibility])];
      });
    },
    expected: [
      [
        'ItemAlreadyExists',
        'InvalidArgument',
        'InvalidArgument',
        'ItemAlreadyExists',
        'ItemNotFound',
        'InvalidOperation',
        'InvalidOperation',
      ],
      [
        ['Sheet1', 'Visible'],
        ['Other', 'Hidden'],
      ],
    ],
  },
  {
    name: 'finds all cells of a sheet with a text, and replaces it in all of them',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C3').values = [
          ['Cost', 'costs', 'Rate'],
          ['Cost', 'Margin', 7],
          ['', '', 'Cost'],
        ];
        sheet.getRange('E5:E6').values = [['Why?'], ['Whys']];
        sheet.getRange('B2:C3').select();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const places = [
          sheet.findAll('cost', {}),
          sheet.findAll('cost', { completeMatch: true }),
          sheet.findAll('c', { matchCase: true }),
          sheet.findAll('why~?', {}),
          sheet.findAll('why?', {}),
          sheet.findAllOrNullObject('profit', {}),
          context.workbook.getSelectedRanges(),
        ];
        for (const place of places) place.load('address');
        await context.sync();
        const found = places.map((place) => (place.isNullObject ? null : place.address));
        const count = sheet.replaceAll('cost', 'Price', { completeMatch: true });
        const cells = sheet.getRange('A1:C3').load('values');
        await context.sync();
        return [found, count.value, cells.values];
      }),
    expected: [
      [
        'Sheet1!A1:B1,Sheet1!A2,Sheet1!C3',
        'Sheet1!A1:A2,Sheet1!C3',
        'Sheet1!B1',
        'Sheet1!E5',
        'Sheet1!E5:E6',
        null,
        'Sheet1!B2:C3',
      ],
      3,
      [
        ['Price', 'costs', 'Rate'],
        ['Price', 'Margin', 7],
        ['', '', 'Price'],
      ],
    ],
  },
  {
    name: 'changes no sheet of a workbook whose structure is protected, until it is freed with its password',
    sheets: ['Sheet1', 'Other'],
    run: (excel) =>
      excel.run(async (context) => {
        context.workbook.protection.protect('secret');
        await context.sync();
      }),
    read: async (excel) => {
      const codeOf = (job: (workbook: Excel.Workbook) => void) =>
        excel
          .run(async (context) => {
            job(context.workbook);
            await context.sync();
            return 'done';
          })
          .catch((error: unknown) => (error as { code: string }).code);
      const other = ({ worksheets }: Excel.Workbook) => worksheets.getItem('Other');
      const codes = [
        await codeOf(({ worksheets }) => worksheets.add('New')),
        await codeOf((workbook) => (other(workbook).name = 'Renamed')),
        await codeOf((workbook) => (other(workbook).position = 0)),
        await codeOf((workbook) => (other(workbook).visibility = 'Hidden')),
        await codeOf((workbook) => other(workbook).copy()),
        await codeOf((workbook) => {
          other(workbook).delete();
        }),
        await codeOf((workbook) => {
          workbook.protection.unprotect('guess');
        }),
        await codeOf((workbook) => (other(workbook).getRange('A1').values = [[1]])),
        await codeOf((workbook) => {
          workbook.protection.unprotect('secret');
          other(workbook).delete();
        }),
      ];
      return excel.run(async (context) => {
        const { protection, worksheets } = context.workbook;
        protection.load('protected');
        worksheets.load('items/name');
        await context.sync();
        return [codes, protection.protected, worksheets.items.map(({ name }) => name)];
      });
    },
    expected: [[...Array<string>(7).fill('AccessDenied'), 'done', 'done'], false, ['Sheet1']],
  },
  {
    name: 'activates the next sheet that is shown for a deleted one, else the one before, and knows the deleted one no more',
    sheets: ['One', 'Two', 'Hidden', 'Three'],
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.getItem('Hidden').visibility = 'Hidden';
        worksheets.getItem('Two').activate();
        await context.sync();
      }),
    read: async (excel) => {
      const fromHidden = await excel.run(async (context) => {
        const hidden = context.workbook.worksheets.getItem('HIDDEN');
        const places = [hidden.getPrevious(true), hidden.getNext(true), hidden.getNext(false)];
        for (const place of places) place.load('name');
        await context.sync();
        return places.map(({ name }) => name);
      });
      const activeAfterDeletion = (name: string) =>
        excel.run(async (context) => {
          const { worksheets } = context.workbook;
          const sheet = worksheets.getItem(name).load('id');
          await context.sync();
          sheet.delete();
          const active = worksheets.getActiveWorksheet().load('name');
          await context.sync();
          sheet.load('name');
          const fault = await context
            .sync()
            .then(() => 'still there')
            .catch((error: unknown) => (error as { code: string }).code);
          return [active.name, fault];
        });
      return [fromHidden, await activeAfterDeletion('Two'), await activeAfterDeletion('Three')];
    },
    expected: [
      ['Two', 'Three', 'Three'],
      ['Three', 'ItemNotFound'],
      ['One', 'ItemNotFound'],
    ],
  },
  {
    name: 'copies a sheet to the place that was asked for, with formulas of its own cells',
    sheets: ['Template', 'Last'],
    run: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const template = worksheets.getItem('Template');
        template.getRange('A1:B1').formulas = [[2, '=A1*10']];
        template.tabColor = '#0F6CBD';
        await context.sync();
        const copy = template.copy('Before', worksheets.getItem('Last'));
        copy.name = 'October';
        copy.getRange('A1').values = [[3]];
        template.copy('End');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/tabColor');
        const cells = ['Template', 'October'].map((name) =>
          worksheets.getItem(name).getRange('A1:B1').load('values,formulas'),
        );
        await context.sync();
        return [
          worksheets.items.map(({ name, tabColor }) => [name, tabColor]),
          cells.map(({ values, formulas }) => [values[0], formulas[0]]),
        ];
      }),
    expected: [
      [
        ['Template', '#0F6CBD'],
        ['October', '#0F6CBD'],
        ['Last', ''],
        ['Template (2)', '#0F6CBD'],
      ],
      [
        [
          [2, 20],
          [2, '=A1*10'],
        ],
        [
          [3, 30],
          [3, '=A1*10'],
        ],
      ],
    ],
  },
];
