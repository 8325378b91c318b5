import { SCORE_FORMAT } from '../../../look/excel-formats';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import type { ReviewSubject } from '../../subject/review-subject';
import { scorecardReference } from '../scorecard/scorecard-reference';
import { addEmptyLine, addMapBox } from './map-boxes';
import {
  MAP_GRID,
  MAP_HEIGHTS as HEIGHTS,
  MAP_ROWS,
  ROWS_TO_LINE,
  type MapBand,
  type MapLine,
} from './map-layout';

export const LABEL_COLUMN = 2;

const LABEL: CellStyle = {
  size: 12,
  bold: true,
  colour: '#FFFFFF',
  fill: SHEET_COLOURS.navy,
  align: 'center',
  wrap: true,
};

/** Draws a perspective: its name and score at the left, its lines of boxes on a light ground. */
export function addMapBand(draft: SheetDraft, subject: ReviewSubject, band: MapBand): void {
  const { perspective, lines } = band;
  const first = lines[0]?.top ?? MAP_ROWS.first;
  const last = (lines[lines.length - 1]?.top ?? first) + MAP_ROWS.below;
  const right = MAP_GRID.first + MAP_GRID.count - 1;
  draft.paint(blockOf(first, MAP_GRID.first, last, right), { fill: SHEET_COLOURS.panel });
  addLabel(draft, subject, band, first, last);
  for (const line of lines) setHeights(draft, line);
  for (const box of lines.flatMap(({ boxes }) => boxes)) addMapBox(draft, subject, box);
  if (perspective.objectives.length === 0) {
    addEmptyLine(draft, first + MAP_ROWS.status, subject.words.strategyMap.noObjectives);
  }
}

function addLabel(
  draft: SheetDraft,
  subject: ReviewSubject,
  { perspective: { row, result } }: MapBand,
  first: number,
  last: number,
): void {
  const { name } = result.perspective;
  const below = last - MAP_ROWS.below + MAP_ROWS.count;
  const nameStyle: CellStyle = { ...LABEL, size: name.length > 40 ? 10 : LABEL.size };
  draft.box(blockOf(first, LABEL_COLUMN, below - 1, LABEL_COLUMN), name, nameStyle);
  const score = {
    formula: scorecardReference(subject, row, 'achieved'),
    result: result.score === undefined ? '' : result.score * 100,
  };
  draft.box(blockOf(below, LABEL_COLUMN, last, LABEL_COLUMN), score, {
    ...LABEL,
    size: 11,
    vertical: 'top',
    format: SCORE_FORMAT,
  });
}

function setHeights(draft: SheetDraft, { top, nameHeight }: MapLine): void {
  draft.height(top + MAP_ROWS.margin, HEIGHTS.margin);
  draft.height(top + MAP_ROWS.name, nameHeight);
  draft.height(top + MAP_ROWS.status, HEIGHTS.status);
  draft.height(top + MAP_ROWS.count, HEIGHTS.count);
  draft.height(top + MAP_ROWS.below, HEIGHTS.margin);
  draft.height(top + ROWS_TO_LINE - 1, HEIGHTS.gap);
}
