import { figureBlocks, type FiguresRequest } from '../../workbook/scorecard-sheet/figures-cells';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import type { Step } from '../writing/step';
import { putCells } from './put-cells';

/** Everything on the sheet of figures, which holds nothing of the user. */
export function figuresSteps(request: FiguresRequest): Step[] {
  const clear: Step = {
    bytes: BYTES_OF_A_CALL,
    add: ({ workbook }) => {
      workbook.worksheets.getItem(request.figures).getRange().clear('Contents');
    },
  };
  const cells = figureBlocks(request).flatMap(({ row, column, rows }) =>
    putCells(request.figures, [row, column], rows),
  );
  return [clear, ...cells];
}
