import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { SheetDraft } from '../../book/sheet-draft';
import type { CascadeLine } from '../../facts/cascade-lines';
import { kpiFormats } from '../../styling/kpi-formats';
import { LINES, STYLES } from '../../styling/styles';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import type { ReviewSubject } from '../../subject/review-subject';
import { checkFormula, differenceFormula, shareFormula, type Whole } from './check-formulas';
import { CASCADE_COLUMNS as COLUMNS, ROWS } from './columns';

/** Fills the column of checks: do the parts add up, which share is a part, what does a line lead up to. */
export function addChecks(
  draft: SheetDraft,
  subject: ReviewSubject,
  lines: readonly CascadeLine[],
): void {
  const rowOf = new Map<string, number>();
  const resultOf = new Map<string, KpiResult>();
  lines.forEach((line, index) => {
    const result = kpiOf(line);
    if (result === undefined) return;
    rowOf.set(result.kpi.id, ROWS.first + index);
    resultOf.set(result.kpi.id, result);
  });
  const last = ROWS.first + lines.length - 1;
  lines.forEach((line, index) => {
    const row = ROWS.first + index;
    const result = kpiOf(line);
    addKeys(draft, row, line, result);
    if (result === undefined) addText(draft, row, textOf(line, subject), line);
    else addKpiCheck(draft, subject, line, result, { row, last, rowOf, resultOf });
  });
}

interface Table {
  readonly row: number;
  readonly last: number;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly resultOf: ReadonlyMap<string, KpiResult>;
}

function addKpiCheck(
  draft: SheetDraft,
  subject: ReviewSubject,
  line: CascadeLine,
  result: KpiResult,
  table: Table,
): void {
  const { row, last } = table;
  const parts = subject.now.kpis.filter(({ kpi }) => kpi.partOf === result.kpi.id);
  if (parts.length === 0 || result.rule.aggregation !== 'sum') {
    addText(draft, row, partText(subject, result, parts.length > 0, table), line);
    return;
  }
  const { actual } = result;
  const whole: Whole = { row, last, actual, parts: parts.map((part) => part.actual) };
  addText(draft, row, checkFormula(whole, subject.words.cascade), line);
  const format = kpiFormats(result, subject.language).value;
  const style = { ...STYLES.number, format, borders: { bottom: LINES.rule } };
  draft.put(row, COLUMNS.difference, differenceFormula(whole), style);
}

/** What a KPI is a part of, and which share of it. */
function partText(
  subject: ReviewSubject,
  result: KpiResult,
  hasParts: boolean,
  { row, rowOf, resultOf }: Table,
): CellContent | undefined {
  const { cascade } = subject.words;
  const { partOf } = result.kpi;
  const wholeRow = rowOf.get(partOf ?? '');
  const whole = resultOf.get(partOf ?? '');
  if (wholeRow === undefined || whole === undefined) {
    return hasParts ? cascade.notSummed : aboveText(partOf, subject);
  }
  const { id } = whole.kpi;
  if (whole.rule.aggregation !== 'sum') return fill(cascade.part, { id });
  const figures = { part: result.actual, whole: whole.actual, id };
  return shareFormula(row, wholeRow, figures, cascade.shareOf);
}

function textOf(line: CascadeLine, subject: ReviewSubject): string | undefined {
  const { cascade } = subject.words;
  if (line.kind !== 'objective') return undefined;
  const { contributesTo } = line.row.result.objective;
  const above = subject.whole.objectives.find(({ id }) => id === contributesTo);
  if (above !== undefined) return fill(cascade.contributesTo, { id: above.id, name: above.name });
  if (line.supporters === 0) return undefined;
  return line.supporters === 1
    ? cascade.supportedByOne
    : fill(cascade.supportedBy, { count: line.supporters });
}

/** What a KPI of the reviewed unit is a part of, above the unit. */
function aboveText(
  partOf: string | undefined,
  { whole, words }: ReviewSubject,
): string | undefined {
  const above = whole.kpis.find(({ id }) => id === partOf);
  return above && fill(words.cascade.partOf, { id: above.id, name: above.name });
}

function addText(
  draft: SheetDraft,
  row: number,
  content: CellContent | undefined,
  line: CascadeLine,
): void {
  const isBand = line.kind === 'objective';
  draft.put(row, COLUMNS.check, content, {
    ...STYLES.muted,
    align: 'left',
    indent: 1,
    ...(isBand && { fill: '#E3EAF3' }),
    borders: { bottom: LINES.rule, ...(isBand && { top: LINES.total }) },
  });
}

/** What the formulas find whole and parts by. */
function addKeys(
  draft: SheetDraft,
  row: number,
  line: CascadeLine,
  result: KpiResult | undefined,
): void {
  if (result === undefined) return;
  draft.put(row, COLUMNS.id, result.kpi.id, STYLES.muted);
  if ('partOf' in line) draft.put(row, COLUMNS.partOf, line.partOf, STYLES.muted);
}

function kpiOf(line: CascadeLine): KpiResult | undefined {
  if (line.kind === 'KPI') return line.row.result;
  return line.kind === 'unit KPI' ? line.result : undefined;
}
