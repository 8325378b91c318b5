import * as fc from 'fast-check';
import { safeText } from '../../../src/excel/writing/safe-text';
import { shortText } from '../../arbitraries/values';
import { openBook } from '../open-book';

describe('text for a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['1.10', "'1.10"],
    ['3-4', "'3-4"],
    ['Jan 26', "'Jan 26"],
    ['TRUE', "'TRUE"],
    ["'quoted", "''quoted"],
    ['F1', 'F1'],
    ['C2.1', 'C2.1'],
    ['Customer satisfaction', 'Customer satisfaction'],
    ['', ''],
  ])('%s is given as %s', (text, written) => {
    expect(safeText(text)).toBe(written);
  });

  it('stays what it is in the cell, whatever it is', async () => {
    const { Excel } = openBook();
    await fc.assert(
      fc.asyncProperty(fc.array(shortText, { minLength: 1, maxLength: 30 }), async (texts) => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          const range = sheet.getRangeByIndexes(0, 0, texts.length, 1);
          range.formulas = texts.map((text) => [safeText(text)]);
          range.load({ values: true, valueTypes: true });
          await context.sync();
          expect(range.values).toEqual(texts.map((text) => [text]));
        });
      }),
      { numRuns: 30 },
    );
  });
});
