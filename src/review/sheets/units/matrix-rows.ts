import { statusSymbol } from '../../../look/status-symbol';
import type { CellContent } from '../../book/cell';
import type { BorderLine, CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import { blockReference, cellReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { spreadOf, type HeatCell, type HeatMap, type HeatRow } from '../../facts/heat-map';
import { LINES, STYLES } from '../../styling/styles';
import { SCORE_FORMAT } from '../../../look/excel-formats';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { textHeight } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import { SCORECARD_COLUMNS } from '../scorecard/columns';
import { workingsReference } from '../workings/workings-reference';
import { ROWS, type UnitsLayout } from './units-layout';

const SEPARATOR: BorderLine = { weight: 'medium', colour: '#FFFFFF' };
/** Few rows are higher, so that they fill their page. */
const ROWS_OF_FULL_PAGE = 24;
const HEIGHTS = { least: 18, most: 24 };
const INDENTS = { whole: 0, perspective: 0, objective: 1, KPI: 2 } as const;

/** Writes one row of the heat map: name, scores, best unit and spread, and the statuses behind the colours. */
export function addMatrixRow(
  draft: SheetDraft,
  subject: ReviewSubject,
  map: HeatMap,
  row: HeatRow,
  at: number,
  layout: UnitsLayout,
): void {
  addName(draft, subject, row, at, layout, rowHeight(map));
  const look = heatLook(row);
  draft.put(at, layout.whole, wholeContent(subject, row), look);
  const shown = workingsReference(subject, row.row, 'shown');
  draft.put(at, layout.keys, { formula: shown, result: row.status }, STYLES.muted);
  row.cells.forEach((cell, index) => {
    const column = layout.firstUnit + index;
    const empty = { ...look, fill: SHEET_COLOURS.panel };
    draft.put(at, column, cell && cellContent(cell), cell ? look : empty);
    const place = cellReference({ row: at, column });
    draft.put(at, layout.keys + 1 + index, cell && keyContent(cell, place), STYLES.muted);
  });
  addSpread(draft, map, row, at, layout);
}

/** The least height of the rows: the fewer there are, the more room each has. */
export function rowHeight({ rows }: Pick<HeatMap, 'rows'>): number {
  const fitting = (HEIGHTS.least * ROWS_OF_FULL_PAGE) / Math.max(1, rows.length);
  return Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, fitting)));
}

function addName(
  draft: SheetDraft,
  { sheets, company, unitName }: ReviewSubject,
  { kind, id, name, row }: HeatRow,
  at: number,
  { name: column }: UnitsLayout,
  least: number,
): void {
  const text =
    kind === 'whole' ? (unitName ?? company) : id === undefined ? name : `${id}  ${name}`;
  const style: CellStyle = {
    ...STYLES.inkLink,
    bold: kind === 'whole' || kind === 'perspective',
    wrap: true,
    align: 'left',
    indent: INDENTS[kind],
    ...bandOf(kind),
  };
  const cell = cellReference({ row, column: SCORECARD_COLUMNS.name });
  const link = { sheet: sheets.fixed.scorecard, cell, tip: text };
  draft.put(at, column, text, style, { link });
  draft.height(at, textHeight([{ text, width: 38 - 2 * INDENTS[kind] }], least));
}

function bandOf(kind: HeatRow['kind']): CellStyle {
  const isBand = kind === 'whole' || kind === 'perspective';
  return { ...(isBand && { fill: SHEET_COLOURS.navySoft }), borders: { bottom: LINES.rule } };
}

function heatLook({ kind }: HeatRow): CellStyle {
  return {
    ...STYLES.body,
    bold: kind === 'whole' || kind === 'perspective',
    align: 'center',
    format: SCORE_FORMAT,
    borders: { left: SEPARATOR, right: SEPARATOR, bottom: LINES.rule },
  };
}

/** The live score of the reviewed unit; without one the sign of its status. */
function wholeContent(subject: ReviewSubject, { row, score, status }: HeatRow): CellContent {
  const found = workingsReference(subject, row, 'score');
  const shown = workingsReference(subject, row, 'shown');
  return {
    formula: `IF(${found}="",LEFT(VLOOKUP(${shown},BSC_Signs,2,FALSE),1),${found})`,
    result: score === undefined ? statusSymbol(status) : score * 100,
  };
}

function cellContent({ score, status }: HeatCell): CellContent {
  return score === undefined ? statusSymbol(status) : score * 100;
}

function keyContent({ status, followsScale }: HeatCell, place: string): CellContent {
  if (!followsScale) return status;
  const from = (limit: string): string => `${place}>=100*${limit}-1E-7`;
  const formula = `IF(${from('BSC_GreenFrom')},"Green",IF(${from('BSC_AmberFrom')},"Amber","Red"))`;
  return { formula, result: status };
}

function addSpread(
  draft: SheetDraft,
  { units }: HeatMap,
  row: HeatRow,
  at: number,
  { firstUnit, lastUnit, best, spread: column }: UnitsLayout,
): void {
  if (best === undefined || column === undefined) return;
  const band = bandOf(row.kind);
  const figures = blockReference(blockOf(at, firstUnit, at, lastUnit));
  const heads = blockReference(blockOf(ROWS.heads, firstUnit, ROWS.heads, lastUnit), 'both');
  const look = { ...STYLES.muted, wrap: true, align: 'left', indent: 1, ...band } as const;
  draft.put(at, best, bestUnit(figures, heads, units, row), look);
  const spread = {
    formula: `IF(COUNT(${figures})<2,"",MAX(${figures})-MIN(${figures}))`,
    result: spreadOf(row) === undefined ? '' : spreadResult(row),
  };
  draft.put(at, column, spread, { ...STYLES.number, format: SCORE_FORMAT, ...band });
}

/** The first unit with the highest score; nobody leads where all score the same. */
function bestUnit(
  figures: string,
  heads: string,
  units: HeatMap['units'],
  row: HeatRow,
): CellContent {
  const leads = `INDEX(${heads},MATCH(MAX(${figures}),${figures},0))`;
  const spread = spreadOf(row);
  const highest = Math.max(...row.cells.map((cell) => cell?.score ?? -Infinity));
  const leader = units[row.cells.findIndex((cell) => cell?.score === highest)];
  return {
    formula: `IF(COUNT(${figures})<2,"",IF(MAX(${figures})>MIN(${figures}),${leads},""))`,
    result: spread === undefined || spread === 0 ? '' : (leader?.unit?.name ?? ''),
  };
}

/** As the formula finds it: from scores times 100. */
function spreadResult({ cells }: HeatRow): number {
  const scores = cells.flatMap((cell) => (cell?.score === undefined ? [] : [cell.score * 100]));
  return Math.max(...scores) - Math.min(...scores);
}
