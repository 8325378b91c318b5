import { BYTES_OF_A_CALL } from './bytes-of-a-call';
import type { Step } from './step';
import type { FormulaBlock } from './write-record';

/** Puts formulas back where they stood; what they spilled into is cleared, so that they can spill again. */
export function formulaSteps(blocks: readonly FormulaBlock[], sheets: readonly string[]): Step[] {
  return blocks
    .filter(({ sheet }) => sheets.includes(sheet))
    .map(({ sheet, address, formulas }) => ({
      bytes: BYTES_OF_A_CALL + formulas.join('').length * 2,
      add: ({ workbook }) => {
        const cells = workbook.worksheets.getItem(sheet).getRange(address);
        cells.clear('Contents');
        const first = cells.getCell(0, 0).getResizedRange(formulas.length - 1, 0);
        first.formulas = formulas.map((formula) => [`=${formula}`]);
      },
    }));
}
