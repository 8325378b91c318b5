import { varianceFormat } from '../../../look/excel-formats';
import { figureDecimals } from '../../../look/figure-decimals';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { isPercentUnit } from '../../../scorecard/rules/percent-unit';
import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { cellReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { kpiFormats } from '../../styling/kpi-formats';
import { LINES, STYLES } from '../../styling/styles';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { dataReference } from '../data/data-reference';
import { workingsReference } from '../workings/workings-reference';
import { CARD_COLUMNS, CARD_LINES } from './card-grid';
import type { CardPoint } from './card-series';
import { isTotalled } from './card-series';

/** The rows of the table of a card; it ends with the last fact. */
export interface CardTable {
  readonly periods: number;
  readonly actual: number;
  /** Absent for a range, which has two limits instead. */
  readonly target?: number;
  readonly high?: number;
  readonly low?: number;
  readonly variance: number;
}

/** Where the table of a card that begins at `top` stands: one row more for a range. */
export function cardTable({ result }: KpiRow, top: number): CardTable {
  const variance = top + CARD_LINES.lastFact;
  if (result.rule.direction !== 'range') {
    return { periods: variance - 3, actual: variance - 2, target: variance - 1, variance };
  }
  const [high, low] = [variance - 2, variance - 1];
  return { periods: variance - 4, actual: variance - 3, high, low, variance };
}

/** Puts the figures below the chart: each in the column over which its bar stands. */
export function addCardTable(
  draft: SheetDraft,
  subject: ReviewSubject,
  kpi: KpiRow,
  table: CardTable,
  points: readonly CardPoint[],
): void {
  addLabels(draft, subject, kpi, table);
  const looks = tableLooks(subject, kpi);
  for (const point of points) {
    const { column, heading, kind } = point.period;
    const bold = kind === 'reviewed';
    const put = (
      row: number | undefined,
      content: CellContent | undefined,
      style: CellStyle,
    ): void => {
      if (row !== undefined)
        draft.put(row, column, content, { ...style, bold: bold || style.bold });
    };
    put(table.periods, heading.content, { ...looks.period, format: heading.format });
    put(table.actual, fromData(subject, kpi, 'actual', point), looks.actual);
    put(table.target, fromData(subject, kpi, 'target', point), looks.target);
    put(table.high, limit(subject, kpi, 'high', point), looks.target);
    put(table.low, limit(subject, kpi, 'low', point), looks.target);
    put(table.variance, variance(kpi, table, point), looks.variance);
  }
}

function addLabels(
  draft: SheetDraft,
  { words, texts }: ReviewSubject,
  { result: { kpi, rule } }: KpiRow,
  table: CardTable,
): void {
  const { common, cards } = words;
  const put = (row: number | undefined, text: string, bold = false): void => {
    if (row === undefined) return;
    const style: CellStyle = {
      ...STYLES.muted,
      bold,
      align: 'left',
      indent: 1,
      borders: { bottom: LINES.hair },
    };
    draft.put(
      row,
      CARD_COLUMNS.label,
      text,
      bold ? { ...style, colour: SHEET_COLOURS.ink } : style,
    );
  };
  const unit = texts.measure.points;
  const isPercent = isPercentUnit(kpi.measureUnit);
  put(table.actual, common.actual, true);
  put(table.target, common.target);
  put(table.high, cards.upperLimit);
  put(table.low, cards.lowerLimit);
  if (rule.direction === 'yesno' || rule.direction === 'none') return;
  put(table.variance, isPercent ? fill(cards.varianceIn, { unit }) : common.variance);
}

type Looks = Readonly<Record<'period' | 'actual' | 'target' | 'variance', CellStyle>>;

function tableLooks({ language }: ReviewSubject, { result }: KpiRow): Looks {
  const { kpi: measure, actual, target, rule } = result;
  const decimals = figureDecimals({ actual, target, rule, measure });
  const { value } = kpiFormats(result, language);
  const base: CellStyle = { size: 9, align: 'center', borders: { bottom: LINES.hair } };
  return {
    period: { ...base, colour: SHEET_COLOURS.muted, size: 8.5 },
    actual: { ...base, format: value },
    target: { ...base, format: value, colour: SHEET_COLOURS.muted },
    // The unit stands in the label of the row.
    variance: { ...base, format: varianceFormat({}, decimals, language) },
  };
}

function fromData(
  subject: ReviewSubject,
  { row }: KpiRow,
  block: 'actual' | 'target',
  point: CardPoint,
): CellContent | undefined {
  const reference = dataReference(subject, block, row, point.period.position);
  if (reference === undefined) return undefined;
  return { formula: `IF(${reference}="","",${reference})`, result: point[block] ?? '' };
}

/** The limit as defined; where a period is a sum of readings, times as many as it has. */
function limit(
  subject: ReviewSubject,
  kpi: KpiRow,
  which: 'low' | 'high',
  point: CardPoint,
): CellContent {
  const defined = point[which];
  const reference = workingsReference(subject, kpi.row, which);
  const readings = dataReference(subject, 'readings', kpi.row, point.period.position);
  const isScaled = kpi.result.rule.aggregation === 'sum' && isTotalled(subject, kpi);
  const counted = `IF(N(${readings})>0,${readings},${point.readings})`;
  const scaled = isScaled && readings ? `${reference}*${counted}` : reference;
  return { formula: `IF(${reference}="","",${scaled})`, result: defined ?? '' };
}

/** By the direction of the KPI; empty where there is nothing to compare. */
function variance(kpi: KpiRow, table: CardTable, point: CardPoint): CellContent | undefined {
  const { column } = point.period;
  const at = (row: number | undefined): string => cellReference({ row: row ?? 1, column });
  const [actual, target, high, low] = [table.actual, table.target, table.high, table.low].map(at);
  const formulas = {
    higher: `${actual}-${target}`,
    lower: `${target}-${actual}`,
    target: `-ABS(${actual}-${target})`,
    range: `-MAX(${low}-${actual},${actual}-${high},0)`,
    yesno: undefined,
    none: undefined,
  };
  const { direction } = kpi.result.rule;
  const formula = formulas[direction];
  if (formula === undefined) return undefined;
  const compared = direction === 'range' ? [actual, high, low] : [actual, target];
  const missing = compared.map((cell) => `${cell}=""`).join(',');
  const factor = isPercentUnit(kpi.result.kpi.measureUnit) ? '100*' : '';
  return {
    formula: `IF(OR(${missing}),"",${factor}(${formula}))`,
    result: point.variance ?? '',
  };
}
