import type { Connector } from '../../review/book/chart';
import type { ReviewSheet } from '../../review/book/review-sheet';
import type { Step } from '../writing/step';
import { pointsOf } from './sheet-points';
import { sheetStep } from './sheet-step';

/** Arrows between the boxes of a sheet, as lines over its cells. */
export function arrowSteps(sheet: ReviewSheet): Step[] {
  return sheet.connectors.map((connector, index) =>
    sheetStep(sheet.name, 6, (drawn) => {
      addArrow(drawn, connector, index + 1, sheet);
    }),
  );
}

function addArrow(
  { shapes }: Excel.Worksheet,
  { from, to, alternativeText, colour, width, dashed, headless }: Connector,
  number: number,
  sheet: ReviewSheet,
): void {
  const [start, end] = [pointsOf(from, sheet), pointsOf(to, sheet)];
  const line = shapes.addLine(start.left, start.top, end.left, end.top, 'Straight');
  line.name = `Arrow ${number}`;
  line.altTextDescription = alternativeText;
  const dashStyle = dashed ? 'Dash' : 'Solid';
  line.lineFormat.set({ color: colour, weight: width, dashStyle });
  if (headless !== true) line.line.endArrowheadStyle = 'Triangle';
}
