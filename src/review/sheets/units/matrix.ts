import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { statusSymbol } from '../../../look/status-symbol';
import { SCORE_FORMAT } from '../../../look/excel-formats';
import { STATUSES } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import { cellReference, quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { spreadOf, type HeatMap } from '../../facts/heat-map';
import { statusColours, STYLES } from '../../styling/styles';
import { cutText } from '../../styling/cut-text';
import { textHeight } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import { ROWS, type UnitsLayout } from './units-layout';
import { addMatrixRow } from './matrix-rows';

/** Of a unit in a list of names. */
const LONGEST_NAME = 40;
/** Bars are not full with a few points: small spreads look small. */
const LEAST_FULL_BAR = 20;

/** The heat map of what each unit scores in what; returns its last row. */
export function addMatrix(
  draft: SheetDraft,
  subject: ReviewSubject,
  map: HeatMap,
  layout: UnitsLayout,
): number {
  addHeads(draft, subject, map, layout);
  map.rows.forEach((row, index) => {
    addMatrixRow(draft, subject, map, row, ROWS.first + index, layout);
  });
  const last = ROWS.first + map.rows.length - 1;
  addColours(draft, layout, last);
  addBars(draft, map, layout, last);
  return addNotes(draft, subject, map, layout, last);
}

function addBars(draft: SheetDraft, { rows }: HeatMap, layout: UnitsLayout, last: number): void {
  if (layout.spread === undefined) return;
  const spreads = rows.map((row) => (spreadOf(row) ?? 0) * 100);
  const to = Math.max(LEAST_FULL_BAR, ...spreads);
  draft.conditionalFormats.push({
    blocks: [blockOf(ROWS.first, layout.spread, last)],
    rule: { kind: 'bar', colour: SHEET_COLOURS.priorYear, from: 0, to },
  });
}

function addHeads(
  draft: SheetDraft,
  { words, company, unitName }: ReviewSubject,
  { units }: HeatMap,
  layout: UnitsLayout,
): void {
  const texts = words.units;
  draft.height(ROWS.section, 20);
  draft.box(
    blockOf(ROWS.section, layout.name, ROWS.section, layout.mapEnd),
    texts.matrix,
    STYLES.section,
  );
  const names = [unitName ?? company, ...units.map(({ unit }) => unit?.name ?? '')];
  const centred = { ...STYLES.heading, align: 'center' } as const;
  draft.put(ROWS.heads, layout.name, texts.what, STYLES.heading);
  names.forEach((name, index) => {
    draft.put(ROWS.heads, layout.whole + index, name, centred);
  });
  if (layout.best !== undefined && layout.spread !== undefined) {
    const left = { ...STYLES.heading, align: 'left', indent: 1 } as const;
    draft.put(ROWS.heads, layout.best, texts.best, left);
    const right = { ...STYLES.heading, align: 'right' } as const;
    draft.put(ROWS.heads, layout.spread, texts.spreadHead, right);
  }
  draft.put(ROWS.section, layout.keys, texts.keys, STYLES.muted);
  names.forEach((name, index) => {
    draft.put(ROWS.heads, layout.keys + index, name, STYLES.heading);
  });
  const wrapped = names.map((text) => ({ text, width: 10, size: STYLES.heading.size }));
  draft.height(ROWS.heads, textHeight(wrapped, 30));
}

/** Colours and signs every score by the status beside the page. */
function addColours(draft: SheetDraft, { whole, lastUnit, keys }: UnitsLayout, last: number): void {
  const key = cellReference({ row: ROWS.first, column: keys });
  for (const status of STATUSES) {
    const { text, tint } = statusColours(status);
    draft.conditionalFormats.push({
      blocks: [blockOf(ROWS.first, whole, last, lastUnit)],
      rule: {
        kind: 'formula',
        formula: `${key}=${quoted(status)}`,
        colour: text,
        fill: tint,
        bold: true,
        format: `${quoted(`${statusSymbol(status)} `)}${SCORE_FORMAT}`,
      },
    });
  }
}

function addNotes(
  draft: SheetDraft,
  subject: ReviewSubject,
  { rows, rowsLeft, unitsLeft }: HeatMap,
  { name: column }: UnitsLayout,
  last: number,
): number {
  const { words, company, unitName, settings } = subject;
  const texts = words.units;
  const name = unitName ?? company;
  const names = unitsLeft.map(({ unit }) => cutText(unit?.name ?? '', LONGEST_NAME)).join(', ');
  const hasParts = rows.some(({ kind }) => kind === 'objective' || kind === 'KPI');
  const notes = [
    ...(hasParts ? [] : [fill(texts.noParts, { name })]),
    ...(rowsLeft > 0 ? [fill(texts.more, { count: rowsLeft })] : []),
    ...(unitsLeft.length > 0 ? [fill(texts.unitsLeft, { names })] : []),
    ...(settings.unitRollUp === 'Children' ? [fill(texts.fromChildren, { name })] : []),
  ];
  notes.forEach((note, index) => {
    draft.put(last + 2 + index, column, note, STYLES.muted);
  });
  return notes.length === 0 ? last : last + 1 + notes.length;
}
