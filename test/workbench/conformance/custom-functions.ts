import type { ConformanceScript } from './conformance-script';

const BUSY = '#BUSY!';

/** Waits for the answers of the add-in, for which no request waits. */
async function answered(excel: typeof Excel, address: string): Promise<unknown[][]> {
  for (;;) {
    const values = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    if (!values.flat().includes(BUSY)) return values;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export const CUSTOM_FUNCTION_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'calls functions of the add-in, again when an input changes, and keeps the formulas',
    needsAddIn: true,
    run: async (excel) => {
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B2').values = [
          [100, 100],
          [10, 100],
        ];
        sheet.getRange('C1:D2').formulas = [
          ['=BSC.STATUS(A1,B1)', '="is "&C1'],
          ['=bsc.status(A2,B2)', '=BSC.NONSENSE(1)'],
        ];
        await context.sync();
      });
      await answered(excel, 'C1:D2');
      await excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A2').values = [[120]];
        await context.sync();
      });
    },
    read: async (excel) => {
      const values = await answered(excel, 'C1:D2');
      return excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('C1:D2');
        range.load('formulas,valueTypes');
        await context.sync();
        return [values, range.formulas, range.valueTypes[1]];
      });
    },
    expected: [
      [
        ['Green', 'is Green'],
        ['Green', '#NAME?'],
      ],
      [
        ['=BSC.STATUS(A1,B1)', '="is "&C1'],
        ['=bsc.status(A2,B2)', '=BSC.NONSENSE(1)'],
      ],
      ['String', 'Error'],
    ],
  },
];
