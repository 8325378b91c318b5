import type { FiguresRequest } from '../../workbook/scorecard-sheet/figures-cells';
import { unitChoices } from '../../workbook/scorecard-sheet/figures-cells';
import { CHOICE_CELLS } from '../../workbook/scorecard-sheet/head-cells';
import { lettersOf } from '../../workbook/scorecard-sheet/sheet-columns';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import type { Step } from '../writing/step';
import type { Card } from './card-cells';

/** The lists in the cells where unit and period are chosen. */
export function choiceStep({ sheet, sources }: Card, request: FiguresRequest): Step {
  const { figures, words } = sources;
  const units = unitChoices(request.scorecard, words.whole).length;
  const lists = {
    unit: figures.lists('unitNames', 'unitNames', units),
    period: figures.lists('periods', 'periods', request.periods.length),
  };
  return {
    bytes: BYTES_OF_A_CALL * 4,
    add: ({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      for (const choice of ['unit', 'period'] as const) {
        const { row, column } = CHOICE_CELLS[choice];
        const { dataValidation } = worksheet.getRange(`${lettersOf(column)}${row}`);
        dataValidation.rule = { list: { inCellDropDown: true, source: `=${lists[choice]}` } };
        dataValidation.errorAlert = {
          message: words.choose,
          title: words[choice],
          showAlert: true,
          style: choice === 'period' ? 'Information' : 'Stop',
        };
      }
    },
  };
}
