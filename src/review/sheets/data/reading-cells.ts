import { firstDueOrdinal } from '../../../scorecard/evaluation/due';
import { frequencyOf } from '../../../scorecard/evaluation/evaluation-context';
import { actualOf, type PeriodReading } from '../../../scorecard/evaluation/figure';
import { samePeriod } from '../../../scorecard/periods/period';
import type { CellContent, CellSource } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { cellReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { kpiFormats } from '../../styling/kpi-formats';
import { LINES, statusColours, STYLES } from '../../styling/styles';
import { DATA_COLUMNS, type DataBlock } from '../../subject/data-layout';
import type { Slot } from '../../subject/kpi-series';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';

const FIGURE: CellStyle = { ...STYLES.number, size: 9, borders: { bottom: LINES.hair } };
const WORD: CellStyle = { ...STYLES.muted, borders: { bottom: LINES.hair } };

/** Fills the row of a KPI: what it is, and its figures in every block that the sheet has. */
export function addReadings(draft: SheetDraft, row: KpiRow, subject: ReviewSubject): void {
  const { kpi, rule } = row.result;
  const { slots, year, yearBefore } = subject.seriesOf(kpi);
  draft.put(row.row, DATA_COLUMNS.id, kpi.id, WORD);
  draft.put(row.row, DATA_COLUMNS.name, kpi.name, { ...WORD, colour: undefined });
  draft.put(row.row, DATA_COLUMNS.unit, kpi.measureUnit, WORD);
  draft.put(
    row.row,
    DATA_COLUMNS.aggregation,
    subject.words.data.aggregations[rule.aggregation],
    WORD,
  );
  for (const slot of slots) addSlot(draft, row, slot, subject);
  year.forEach((slot, index) => {
    put(draft, row, slot, 'before', beforeContent(row, yearBefore[index], subject), subject);
  });
}

/** The actual of a year earlier, wherever it stands in the row; a total that has gaps is no measure. */
function beforeContent(
  { row, result }: KpiRow,
  before: PeriodReading | undefined,
  subject: ReviewSubject,
): CellContent | undefined {
  const actual = before && actualOf(before.reading, result.rule.aggregation);
  const { slots, isTotalled } = subject.seriesOf(result.kpi);
  const slot = slots.find(({ reading }) => before && samePeriod(reading.period, before.period));
  const place = subject.data.get('actual');
  if (actual === undefined || isTotalled || !slot || !place) return actual;
  const cell = cellReference({ row, column: place.first + slot.column });
  return { formula: `IF(ISNUMBER(${cell}),${cell},"")`, result: actual };
}

function addSlot(draft: SheetDraft, row: KpiRow, slot: Slot, subject: ReviewSubject): void {
  const { reading } = slot.reading;
  const { aggregation } = row.result.rule;
  put(draft, row, slot, 'actual', actualContent(row, slot, subject), subject);
  put(draft, row, slot, 'target', reading?.target, subject);
  if (aggregation === 'ratio') {
    put(draft, row, slot, 'numerator', reading?.numerator, subject);
    put(draft, row, slot, 'denominator', reading?.denominator, subject);
  }
  put(draft, row, slot, 'forecast', reading?.forecast, subject);
  if (aggregation === 'entered') {
    put(draft, row, slot, 'ytdActual', reading?.ytdActual, subject);
    put(draft, row, slot, 'ytdTarget', reading?.ytdTarget, subject);
  }
  if (subject.seriesOf(row.result.kpi).isTotalled) {
    put(draft, row, slot, 'readings', slot.reading.counted, subject);
    put(draft, row, slot, 'wholeTarget', slot.reading.wholeTarget, subject);
  }
}

/** As typed; a ratio that was not typed is its numerator by its denominator. */
function actualContent(
  { row, result }: KpiRow,
  { column, reading }: Slot,
  { data }: ReviewSubject,
): CellContent | undefined {
  const actual = actualOf(reading.reading, result.rule.aggregation);
  const isTyped = reading.reading?.actual !== undefined;
  const numerator = data.get('numerator');
  const denominator = data.get('denominator');
  // A formula without a result would be drawn as 0 in charts, so a missing reading stays an empty cell.
  const isEmpty =
    reading.reading?.numerator === undefined && reading.reading?.denominator === undefined;
  if (isTyped || isEmpty || result.rule.aggregation !== 'ratio') return actual;
  if (numerator === undefined || denominator === undefined) return actual;
  const above = cellReference({ row, column: numerator.first + column });
  const below = cellReference({ row, column: denominator.first + column });
  const share = `IF(${below}=0,"",${above}/${below})`;
  return {
    formula: `IF(AND(ISNUMBER(${above}),ISNUMBER(${below})),${share},"")`,
    result: actual ?? '',
  };
}

function put(
  draft: SheetDraft,
  { row, result }: KpiRow,
  slot: Slot,
  block: DataBlock,
  content: CellContent | undefined,
  subject: ReviewSubject,
): void {
  const place = subject.data.get(block);
  if (place === undefined || slot.column >= place.count) return;
  // Empty cells of actuals and targets are places to fill in; those of the other blocks are nothing.
  if (content === undefined && block !== 'actual' && block !== 'target') return;
  const isMissing = block === 'actual' && isGap(slot.reading, result, subject);
  const isNow = block === 'actual' && slot.column === subject.window.now;
  const format = block === 'readings' ? '0' : kpiFormats(result, subject.language).value;
  const kind = block !== 'actual' ? 'beside' : isMissing ? 'missing' : isNow ? 'now' : 'actual';
  draft.put(row, place.first + slot.column, content, figureLook(kind, format), {
    source: sourceOf(slot, result, block, subject),
  });
}

const KINDS = {
  actual: FIGURE,
  now: { ...FIGURE, bold: true },
  missing: { ...FIGURE, fill: statusColours('Amber').tint },
  beside: { ...FIGURE, colour: STYLES.muted.colour },
} as const;

const LOOKS = new Map<string, CellStyle>();

/** One look for all figures that look alike: there are tens of thousands. */
function figureLook(kind: keyof typeof KINDS, format: string): CellStyle {
  const key = `${kind} ${format}`;
  const look = LOOKS.get(key) ?? { ...KINDS[kind], format };
  LOOKS.set(key, look);
  return look;
}

/** No actual although one was due; before the first reading nothing was. */
function isGap(
  { period, reading }: PeriodReading,
  { kpi, rule }: KpiRow['result'],
  { context }: ReviewSubject,
): boolean {
  if (actualOf(reading, rule.aggregation) !== undefined) return false;
  const first = firstDueOrdinal(kpi, context);
  const isOwn = period.grain === frequencyOf(kpi, context.settings);
  return first !== undefined && (!isOwn || period.ordinal >= first);
}

/** Only a figure that stands in one row of the Data table has a source; totals have many. */
function sourceOf(
  { reading }: Slot,
  { kpi }: KpiRow['result'],
  field: DataBlock,
  subject: ReviewSubject,
): CellSource | undefined {
  const isOwn = !subject.seriesOf(kpi).isTotalled && field !== 'before';
  return isOwn ? { kpi: kpi.id, period: reading.period, field } : undefined;
}
