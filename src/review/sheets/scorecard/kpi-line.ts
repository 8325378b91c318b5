import { VARIANCE_PERCENT_FORMAT } from '../../../look/excel-formats';
import { trendArrow } from '../../../look/trend-arrow';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { EMPTY_TEXT } from '../../book/empty-text';
import { cellReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { kpiFormats } from '../../styling/kpi-formats';
import { shownStatus } from '../../styling/shown-status';
import { statusText } from '../../styling/status-text';
import { STYLES } from '../../styling/styles';
import { cardPlace } from '../../subject/card-place';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import type { WorkingsColumn } from '../workings/columns';
import { workingsReference } from '../workings/workings-reference';
import { kpiNote } from './kpi-note';
import { SCORECARD_COLUMNS as COLUMNS, type ScorecardColumn } from './columns';
import { rangeTarget } from './range-target';
import { varianceFormula } from './variance-formula';

/** Beyond these an achievement says only that it is large. */
const ACHIEVED_FORMAT = '[>9.995]"> 999%";[<-9.995]"< \u2212999%";0.0%';

/** Words keep a distance from the numbers to their left. */
const WORD = { align: 'left', indent: 1 } as const;

/** Fills the line of a KPI from Workings: figures, status, trend, year to date and full year. */
export function addKpiLine(
  draft: SheetDraft,
  kpi: KpiRow,
  base: CellStyle,
  subject: ReviewSubject,
): void {
  const { row, result } = kpi;
  const { value } = kpiFormats(result, subject.language);
  const put: Put = (column, content, style) => {
    draft.put(row, COLUMNS[column], content, { ...base, ...style });
  };
  const number: PutNumber = (column, source, now, style) => {
    const content = { formula: workingsReference(subject, row, source), result: now ?? '' };
    put(column, content, { align: 'right', format: value, ...style });
  };
  addName(draft, kpi, base, subject);
  addActual(draft, kpi, { ...base, align: 'right', bold: true, format: value }, subject);
  const readings = workingsReference(subject, row, 'readings');
  const range = rangeTarget(subject, row, result, result.kpi, readings);
  if (range) put('target', range, { align: 'right' });
  else number('target', 'target', result.target);
  addVariance(draft, kpi, base, subject);
  number('achieved', 'achieved', result.achievement, { format: ACHIEVED_FORMAT });
  put('status', statusContent(kpi, subject), WORD);
  put('trend', trendContent(kpi, subject), { align: 'center', bold: true, size: 11 });
  addYear(kpi, subject, put, number);
  put('owner', result.kpi.owner, { ...WORD, wrap: true, size: 9 });
}

type Put = (column: ScorecardColumn, content: CellContent | undefined, style?: CellStyle) => void;
/** Puts a number of Workings; missing is empty text. */
type PutNumber = (
  column: ScorecardColumn,
  source: WorkingsColumn,
  now: number | undefined,
  style?: CellStyle,
) => void;

/** Year to date and full year. */
function addYear({ row, result }: KpiRow, subject: ReviewSubject, put: Put, number: PutNumber) {
  const { yearToDate, fullYear } = result;
  const word = (column: WorkingsColumn, status: KpiRow['result']['status'] | undefined) =>
    wordOf(workingsReference(subject, row, column), status, subject);
  number('ytdActual', 'ytdActual', yearToDate?.actual);
  number('ytdTarget', 'ytdTarget', yearToDate?.target);
  put('ytdStatus', word('ytdColour', yearToDate?.status), WORD);
  number('yearForecast', 'yearActual', fullYear?.value, { italic: true });
  number('yearTarget', 'yearTarget', fullYear?.target);
  put('yearStatus', word('yearColour', fullYear?.status), WORD);
}

/** A figure that is carried from an earlier period is pale; a note says what is unusual. */
function addActual(
  draft: SheetDraft,
  { row, result }: KpiRow,
  style: CellStyle,
  subject: ReviewSubject,
): void {
  const formula = workingsReference(subject, row, 'actual');
  const carried = result.carried ? { italic: true, colour: STYLES.muted.colour } : {};
  const content = { formula, result: result.actual ?? '' };
  const note = kpiNote(result, subject);
  draft.put(row, COLUMNS.actual, content, { ...style, ...carried }, { note });
}

function addName(
  draft: SheetDraft,
  { row, result }: KpiRow,
  base: CellStyle,
  subject: ReviewSubject,
): void {
  const { kpi } = result;
  const muted = { ...base, size: 9, colour: STYLES.muted.colour };
  draft.put(row, COLUMNS.id, kpi.id, muted);
  const place = cardPlace(subject, kpi.id);
  const link = place && { ...place, tip: kpi.name };
  const name = { ...base, indent: 1, wrap: true, bold: kpi.type === 'Leading' };
  draft.put(row, COLUMNS.name, kpi.name, name, { link });
  draft.put(row, COLUMNS.unit, kpi.measureUnit, { ...muted, wrap: true });
}

function addVariance(
  draft: SheetDraft,
  { row, result }: KpiRow,
  base: CellStyle,
  subject: ReviewSubject,
): void {
  const { variance, varianceFactor } = kpiFormats(result, subject.language);
  const target = workingsReference(subject, row, 'target');
  const amount = cellReference({ row, column: COLUMNS.variance });
  const formula = varianceFormula(subject, row, result, varianceFactor);
  const now = result.variance === undefined ? '' : result.variance * varianceFactor;
  const right = { ...base, align: 'right' } as const;
  draft.put(row, COLUMNS.variance, formula ? { formula, result: now } : EMPTY_TEXT, {
    ...right,
    format: variance,
  });
  const share = `${amount}/${varianceFactor === 1 ? '' : `${varianceFactor}/`}ABS(${target})`;
  const percent = {
    formula: `IF(OR(${amount}="",N(${target})=0),"",${share})`,
    result: result.variancePercent ?? '',
  };
  draft.put(row, COLUMNS.variancePercent, formula ? percent : EMPTY_TEXT, {
    ...right,
    format: VARIANCE_PERCENT_FORMAT,
  });
}

/** Sign and word of a status key; a status set by hand is said to be. */
function statusContent({ row, result }: KpiRow, subject: ReviewSubject): CellContent {
  if (result.override === undefined) {
    return wordOf(workingsReference(subject, row, 'shown'), result.status, subject);
  }
  return shownStatus(result, subject);
}

function wordOf(
  key: string,
  status: KpiRow['result']['status'] | undefined,
  { settings }: ReviewSubject,
): CellContent {
  return {
    formula: `IF(${key}="","",VLOOKUP(${key},BSC_Signs,2,FALSE))`,
    result: status === undefined ? '' : statusText(status, settings),
  };
}

function trendContent({ row, result }: KpiRow, subject: ReviewSubject): CellContent {
  const trend = workingsReference(subject, row, 'trend');
  return {
    formula: `IF(${trend}="","",IF(${trend}>0,"↑",IF(${trend}<0,"↓","→")))`,
    result: result.trend === undefined ? '' : trendArrow(result.trend),
  };
}
