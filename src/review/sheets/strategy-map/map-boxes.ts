import { SCORE_FORMAT } from '../../../look/excel-formats';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { fill } from '../../../strings/fill';
import type { BorderLine, CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import { blockReference, cellReference, onSheet } from '../../book/reference';
import { sentenceFormula } from '../../book/sentence-formula';
import type { SheetDraft } from '../../book/sheet-draft';
import { shownStatus } from '../../styling/shown-status';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { SCORECARD_COLUMNS } from '../scorecard/columns';
import { scorecardReference } from '../scorecard/scorecard-reference';
import { workingsColumn } from '../workings/columns';
import { boxName, MAP_GRID, MAP_ROWS, NAME_SIZE, type MapBox } from './map-layout';
import { redWord } from './weak-links';

const EDGE: BorderLine = { weight: 'medium', colour: SHEET_COLOURS.muted };
const STYLE = {
  name: { size: NAME_SIZE, bold: true, align: 'center', wrap: true },
  status: { size: 10.5, bold: true, align: 'center' },
  score: { size: 12, bold: true, align: 'center', format: SCORE_FORMAT },
  count: { size: 9, colour: SHEET_COLOURS.muted, align: 'center', vertical: 'top' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Puts an objective on the map: its name, live status and score, and how many of its KPIs are red. */
export function addMapBox(draft: SheetDraft, subject: ReviewSubject, box: MapBox): void {
  const { objective, row } = box;
  const { result } = objective;
  const left = MAP_GRID.first + box.left;
  const right = left + box.width - 1;
  const middle = left + Math.ceil(box.width / 2) - 1;
  const [status, count] = [row + MAP_ROWS.status - MAP_ROWS.name, row + MAP_ROWS.count - 1];
  const link = {
    sheet: subject.sheets.fixed.scorecard,
    cell: cellReference({ row: objective.row, column: SCORECARD_COLUMNS.name }),
    tip: result.objective.name,
  };
  draft.box(blockOf(row, left, row, right), boxName(objective), STYLE.name);
  const shown = {
    formula: scorecardReference(subject, objective.row, 'status'),
    result: shownStatus(result, subject),
  };
  draft.box(blockOf(status, left, status, middle), shown, STYLE.status, { link });
  const score = {
    formula: scorecardReference(subject, objective.row, 'achieved'),
    result: result.score === undefined ? '' : result.score * 100,
  };
  draft.box(blockOf(status, middle + 1, status, right), score, STYLE.score);
  draft.box(blockOf(count, left, count, right), countOf(subject, box), STYLE.count);
  draft.restyle(blockOf(row, left, row, right), { borders: { top: EDGE } });
  draft.restyle(blockOf(count, left, count, right), { borders: { bottom: EDGE } });
  draft.restyle(blockOf(row, left, count, left), { borders: { left: EDGE } });
  draft.restyle(blockOf(row, right, count, right), { borders: { right: EDGE } });
}

/** "1 of 3 KPIs red", counted by a formula. */
function countOf(subject: ReviewSubject, { objective }: MapBox) {
  const { strategyMap: words } = subject.words;
  const all = objective.kpis.length;
  if (all === 0) return words.noKpis;
  const template = fill(all === 1 ? words.redOfOne : words.redOf, {
    all,
    status: redWord(subject),
  });
  const column = workingsColumn('shown');
  const range = blockReference(blockOf(objective.row + 1, column, objective.last, column));
  const counted = `COUNTIF(${onSheet(subject.sheets.fixed.workings, range)},"Red")`;
  const red = objective.kpis.filter(({ result }) => result.status === 'Red').length;
  return { formula: sentenceFormula(template, { red: counted }), result: fill(template, { red }) };
}

/** What a perspective without objectives shows instead of boxes. */
export function addEmptyLine(draft: SheetDraft, row: number, text: string): void {
  const last = MAP_GRID.first + MAP_GRID.count - 1;
  const style: CellStyle = { ...STYLES.muted, align: 'center', fill: SHEET_COLOURS.panel };
  draft.box(blockOf(row, MAP_GRID.first, row, last), text, style);
}
