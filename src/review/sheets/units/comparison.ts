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
import { LINES, statusColours, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { scorecardReference } from '../scorecard/scorecard-reference';
import { KPI_LEVEL } from '../workings/roll-up-formulas';
import { workingsRange, workingsReference } from '../workings/workings-reference';
import { ROWS, type ComparisonColumn, type UnitsLayout } from './units-layout';

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
  draft.conditionalFormats.push(...statusFormats([blockOf(ROWS.first, layout.left + 2, last)]));
  return last;
}

/** What the columns of a row show; a column that is not there stays empty. */
type ComparisonCells = Readonly<Partial<Record<ComparisonColumn, CellContent>>>;

function addHeads(draft: SheetDraft, { words }: ReviewSubject, layout: UnitsLayout): void {
  const { units: texts, common } = words;
  const block = blockOf(ROWS.section, layout.left, ROWS.section, layout.right);
  draft.box(block, texts.comparison, STYLES.section);
  const heads: Readonly<Record<ComparisonColumn, string>> = {
    unit: texts.unit,
    score: common.score,
    status: common.status,
    Green: statusSymbol('Green'),
    Amber: statusSymbol('Amber'),
    Red: statusSymbol('Red'),
    others: texts.others,
    coverage: texts.coverage,
    share: texts.share,
    head: texts.head,
  };
  for (const [column, number] of layout.comparison) {
    const colour = isCounted(column) ? { colour: statusColours(column).text } : {};
    draft.put(ROWS.heads, number, heads[column], {
      ...STYLES.heading,
      ...LOOKS[column],
      ...colour,
      format: undefined,
    });
  }
}

const CENTRE = { align: 'center' } as const;
const LEFT = { align: 'left', indent: 1 } as const;
const PERCENT = { align: 'right', format: percentFormat(0) } as const;
const LOOKS: Readonly<Record<ComparisonColumn, CellStyle>> = {
  unit: {},
  score: { align: 'right', format: SCORE_FORMAT },
  status: LEFT,
  Green: CENTRE,
  Amber: CENTRE,
  Red: CENTRE,
  others: CENTRE,
  coverage: PERCENT,
  share: PERCENT,
  head: LEFT,
};

function isCounted(column: ComparisonColumn): column is (typeof COUNTED)[number] {
  return COUNTED.some((status) => status === column);
}

function addRow(
  draft: SheetDraft,
  row: number,
  cells: ComparisonCells,
  { comparison }: UnitsLayout,
  look: CellStyle = {},
): void {
  for (const [column, number] of comparison) {
    const style = { ...STYLES.body, wrap: true, borders: { bottom: LINES.rule } };
    draft.put(row, number, cells[column], { ...style, ...LOOKS[column], ...look });
  }
}

/** The reviewed unit itself, live. */
function wholeCells(subject: ReviewSubject): ComparisonCells {
  const { outline, now, company, unitName, settings } = subject;
  const { score, status, coverage, unit } = now.overall;
  const [green, amber, red, others] = counted(outline.kpis.map(({ result }) => result));
  const level = workingsRange(subject, 'level');
  const shown = workingsRange(subject, 'shown');
  const all = `COUNTIF(${level},${KPI_LEVEL})`;
  const [isGreen, isAmber, isRed] = COUNTED.map(
    (key) => `COUNTIFS(${level},${KPI_LEVEL},${shown},"${key}")`,
  ) as [string, string, string];
  const live = (column: 'score' | 'coverage', result: number | undefined): CellContent => ({
    formula: workingsReference(subject, outline.top, column),
    result: result ?? '',
  });
  return {
    unit: unitName ?? company,
    score: live('score', score === undefined ? undefined : score * 100),
    status: {
      formula: scorecardReference(subject, outline.top, 'status'),
      result: statusText(status, settings),
    },
    Green: { formula: isGreen, result: green },
    Amber: { formula: isAmber, result: amber },
    Red: { formula: isRed, result: red },
    others: { formula: [all, isGreen, isAmber, isRed].join('-'), result: others },
    coverage: live('coverage', coverage),
    head: unit?.head,
  };
}

function unitCells(
  { unit, score, status, coverage, shareOfParent }: UnitResult,
  [green, amber, red, others]: StatusCounts,
  { settings }: ReviewSubject,
): ComparisonCells {
  return {
    unit: unit?.name,
    score: score === undefined ? '' : score * 100,
    status: statusText(status, settings),
    Green: green,
    Amber: amber,
    Red: red,
    others,
    coverage: coverage ?? '',
    share: shareOfParent,
    head: unit?.head,
  };
}

function counted(kpis: readonly KpiResult[]): StatusCounts {
  const of = (wanted: string): number => kpis.filter(({ status }) => status === wanted).length;
  const [green, amber, red] = [of('Green'), of('Amber'), of('Red')];
  return [green, amber, red, kpis.length - green - amber - red];
}
