import { percentFormat, SCORE_FORMAT } from '../../../look/excel-formats';
import { statusSymbol } from '../../../look/status-symbol';
import type { UnitResult } from '../../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import type { HeatMap } from '../../facts/heat-map';
import { unitParts } from '../../facts/unit-parts';
import { statusFormats } from '../../styling/status-formats';
import { statusText } from '../../styling/status-text';
import { LINES, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { scorecardReference } from '../scorecard/scorecard-reference';
import { KPI_LEVEL } from '../workings/roll-up-formulas';
import { workingsRange, workingsReference } from '../workings/workings-reference';
import { ROWS, type UnitsLayout } from './layout';

export const COUNTED = ['Green', 'Amber', 'Red'] as const;

/** How many KPIs a unit has of each colour, and without one. */
export type StatusCounts = readonly [number, number, number, number];

/** The KPIs that a unit's score stands on: its own, or those of its whole branch when it is scored by its units. */
export function countsOf(subject: ReviewSubject, { units }: HeatMap): readonly StatusCounts[] {
  const { all } = unitParts(subject);
  return units.map((unit) => {
    const isWhole = subject.settings.unitRollUp === 'Children' && unit.children.length > 0;
    const kpis = all.filter((part) => (isWhole ? part.branch : part.unit) === unit);
    return counted(kpis.map(({ result }) => result));
  });
}

/** The units side by side: score, status, counts, coverage, head; returns the last row. */
export function addComparison(
  draft: SheetDraft,
  subject: ReviewSubject,
  map: HeatMap,
  counts: readonly StatusCounts[],
  layout: UnitsLayout,
): number {
  addHeads(draft, subject, layout);
  addRow(draft, ROWS.first, wholeCells(subject), layout, { bold: true });
  map.units.forEach((unit, index) => {
    const cells = unitCells(unit, counts[index] ?? [0, 0, 0, 0], subject);
    addRow(draft, ROWS.first + 1 + index, cells, layout);
  });
  const last = ROWS.first + map.units.length;
  draft.conditionalFormats.push(
    ...statusFormats([blockOf(ROWS.first, layout.comparison + 2, last)]),
  );
  return last;
}

function addHeads(draft: SheetDraft, { words }: ReviewSubject, layout: UnitsLayout): void {
  const { departments, common } = words;
  const { comparison, right } = layout;
  const block = blockOf(ROWS.section, comparison, ROWS.section, right);
  draft.box(block, departments.comparison, STYLES.section);
  const heads = [
    departments.unit,
    common.score,
    common.status,
    ...COUNTED.map((status) => statusSymbol(status)),
    departments.others,
    departments.coverage,
    departments.share,
    departments.head,
  ];
  heads.forEach((head, index) => {
    draft.put(ROWS.heads, comparison + index, head, { ...STYLES.heading, ...ALIGNED[index] });
  });
}

const RIGHT = { align: 'right' } as const;
const CENTRE = { align: 'center' } as const;
const LEFT = { align: 'left', indent: 1 } as const;
const ALIGNED: readonly CellStyle[] = [
  {},
  RIGHT,
  LEFT,
  CENTRE,
  CENTRE,
  CENTRE,
  CENTRE,
  RIGHT,
  RIGHT,
  LEFT,
];
const FORMATS: Readonly<Record<number, string>> = {
  1: SCORE_FORMAT,
  7: percentFormat(0),
  8: percentFormat(0),
};

function addRow(
  draft: SheetDraft,
  row: number,
  cells: readonly (CellContent | undefined)[],
  { comparison }: UnitsLayout,
  look: CellStyle = {},
): void {
  cells.forEach((content, index) => {
    const line = { borders: { bottom: LINES.rule } };
    const style = { ...STYLES.body, ...ALIGNED[index], ...line, ...look };
    draft.put(row, comparison + index, content, { ...style, format: FORMATS[index] });
  });
}

/** The reviewed unit itself, live. */
function wholeCells(subject: ReviewSubject): readonly (CellContent | undefined)[] {
  const { outline, now, company, unitName, settings } = subject;
  const { score, status, coverage, unit } = now.overall;
  const counts = counted(outline.kpis.map(({ result }) => result));
  const level = workingsRange(subject, 'level');
  const shown = workingsRange(subject, 'shown');
  const all = `COUNTIF(${level},${KPI_LEVEL})`;
  const ofStatus = (key: string): string => `COUNTIFS(${level},${KPI_LEVEL},${shown},"${key}")`;
  const coloured = COUNTED.map(ofStatus);
  const others = [all, ...coloured].join('-');
  return [
    unitName ?? company,
    {
      formula: workingsReference(subject, outline.top, 'score'),
      result: score === undefined ? '' : score * 100,
    },
    {
      formula: scorecardReference(subject, outline.top, 'status'),
      result: statusText(status, settings),
    },
    ...[...coloured, others].map((formula, index) => ({ formula, result: counts[index] ?? 0 })),
    { formula: workingsReference(subject, outline.top, 'coverage'), result: coverage ?? '' },
    undefined,
    unit?.head,
  ];
}

function unitCells(
  { unit, score, status, coverage, shareOfParent }: UnitResult,
  counts: StatusCounts,
  { settings }: ReviewSubject,
): readonly (CellContent | undefined)[] {
  const share = settings.unitRollUp === 'Children' ? shareOfParent : undefined;
  return [
    unit?.name,
    score === undefined ? '' : score * 100,
    statusText(status, settings),
    ...counts,
    coverage ?? '',
    share,
    unit?.head,
  ];
}

function counted(kpis: readonly KpiResult[]): StatusCounts {
  const of = (wanted: string): number => kpis.filter(({ status }) => status === wanted).length;
  const [green, amber, red] = [of('Green'), of('Amber'), of('Red')];
  return [green, amber, red, kpis.length - green - amber - red];
}
