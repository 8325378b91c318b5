import { handMade } from '../xlsx/files/hand-made';
import type { ConformanceScript } from './conformance-script';

const CELL = (formula: string, value: number) =>
  `<sheetData><row r="1"><c r="A1">${formula}<v>${value}</v></c></row></sheetData>`;

/** A file with two sheets, of which one calculates with the other, as base64. */
function otherFile(): string {
  const bytes = handMade({
    sheets: [
      { name: 'Rates', xml: CELL('', 7) },
      { name: 'Results', xml: CELL('<f>Rates!A1*2</f>', 14) },
    ],
  });
  return btoa(String.fromCharCode(...bytes));
}

export const APPLICATION_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'calculates by hand only when it was told to',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B1').formulas = [[1, '=A1+1']];
        await context.sync();
        context.workbook.application.calculationMode = 'Manual';
        await context.sync();
        sheet.getRange('A1').values = [[10]];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { application, worksheets } = context.workbook;
        const cell = worksheets.getItem('Sheet1').getRange('B1').load('values');
        application.load('calculationMode');
        await context.sync();
        const before = [application.calculationMode, cell.values];
        application.calculate('Recalculate');
        cell.load('values');
        await context.sync();
        const calculated: unknown = cell.values;
        worksheets.getItem('Sheet1').getRange('A1').values = [[20]];
        application.calculationMode = 'Automatic';
        cell.load('values');
        application.load('calculationMode');
        await context.sync();
        return [before, calculated, application.calculationMode, cell.values];
      }),
    expected: [['Manual', [[2]]], [[11]], 'Automatic', [[21]]],
  },
  {
    name: 'suspends calculation and the screen for one request, whose results are right at its end',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const { application, worksheets } = context.workbook;
        application.suspendApiCalculationUntilNextSync();
        application.suspendScreenUpdatingUntilNextSync();
        const sheet = worksheets.getItem('Sheet1');
        for (let row = 1; row <= 20; row += 1) sheet.getRange(`A${row}`).values = [[row]];
        sheet.getRange('B1').formulas = [['=SUM(A1:A20)']];
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sum = context.workbook.worksheets.getItem('Sheet1').getRange('B1').load('values');
        const { application } = context.workbook;
        application.load('calculationState,decimalSeparator,thousandsSeparator');
        await context.sync();
        return [
          sum.values,
          application.calculationState,
          application.decimalSeparator,
          application.thousandsSeparator,
        ];
      }),
    expected: [[[210]], 'Done', '.', ','],
  },
  {
    name: 'writes dates and numbers as in the United States',
    needsNewest: true,
    run: () => Promise.resolve(),
    read: (excel) =>
      excel.run(async (context) => {
        const { cultureInfo } = context.workbook.application;
        cultureInfo.load('name');
        const { datetimeFormat: dates, numberFormat: numbers } = cultureInfo;
        dates.load('shortDatePattern,longDatePattern,longTimePattern,dateSeparator,timeSeparator');
        numbers.load('numberDecimalSeparator,numberGroupSeparator');
        await context.sync();
        return [
          cultureInfo.name,
          [dates.shortDatePattern, dates.longDatePattern, dates.dateSeparator],
          [dates.longTimePattern, dates.timeSeparator],
          [numbers.numberDecimalSeparator, numbers.numberGroupSeparator],
        ];
      }),
    expected: [
      'en-US',
      ['m/d/yyyy', 'dddd, mmmm d, yyyy', '/'],
      ['h:mm:ss AM/PM', ':'],
      ['.', ','],
    ],
  },
  {
    name: 'inserts the sheets of a file, all or some of them, where it was asked to',
    sheets: ['Sheet1', 'End'],
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const { workbook } = context;
        workbook.insertWorksheetsFromBase64(otherFile(), {
          positionType: 'After',
          relativeTo: 'Sheet1',
        });
        await context.sync();
        workbook.worksheets.getItem('Rates').getRange('A1').values = [[8]];
        workbook.insertWorksheetsFromBase64(otherFile(), {
          sheetNamesToInsert: ['Rates'],
          positionType: 'End',
        });
        await context.sync();
      }),
    read: async (excel) => {
      const broken = await excel
        .run(async (context) => {
          context.workbook.insertWorksheetsFromBase64('bm8gZmlsZQ==');
          await context.sync();
          return 'done';
        })
        .catch((error: unknown) => (error as { code: string }).code);
      return excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name');
        const cell = worksheets.getItem('Results').getRange('A1').load('formulas,values');
        const second = worksheets.getLast().getRange('A1').load('values');
        await context.sync();
        return [
          broken,
          worksheets.items.map(({ name }) => name),
          [cell.formulas, cell.values, second.values],
        ];
      });
    },
    expected: [
      'InvalidArgument',
      ['Sheet1', 'Rates', 'Results', 'End', 'Rates (2)'],
      [[['=Rates!A1*2']], [[16]], [[7]]],
    ],
  },
  {
    name: 'makes another workbook and leaves this one alone',
    run: async (excel) => {
      await excel.createWorkbook(otherFile());
      await excel.createWorkbook();
    },
    read: (excel) =>
      excel.run(async (context) => {
        const { workbook } = context;
        workbook.load('name');
        workbook.worksheets.load('items/name');
        await context.sync();
        return [workbook.name, workbook.worksheets.items.map(({ name }) => name)];
      }),
    expected: ['Book1.xlsx', ['Sheet1']],
  },
];
