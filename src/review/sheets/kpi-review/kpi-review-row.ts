import { monthFormat } from '../../../look/excel-formats';
import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { dateSerial } from '../../book/date-serial';
import type { SheetDraft } from '../../book/sheet-draft';
import { sentenceFormula } from '../../book/sentence-formula';
import type { KpiDecisions } from '../../facts/kpi-decisions';
import { longOffTrack, type KpiSuggestion, type Suggested } from '../../facts/kpi-suggestions';
import { LINES, statusColours, STYLES } from '../../styling/styles';
import { textHeight } from '../../styling/text-height';
import { cardPlace } from '../../subject/card-place';
import type { ReviewSubject } from '../../subject/review-subject';
import { dataReference } from '../data/data-reference';
import { KPI_REVIEW_COLUMNS as COLUMNS } from './columns';
import { evidenceOf } from './evidence';

const ROW = 20;
const NOTHING = '–';
const LINE = { borders: { bottom: LINES.rule } };
const COLOURS = { Keep: 'Green', Modify: 'Amber', Eliminate: 'Red' } as const;

/** One KPI: what its past says, what is suggested, and the cells for the decision. */
export function addKpiReviewRow(
  draft: SheetDraft,
  subject: ReviewSubject,
  suggestion: KpiSuggestion,
  decisions: KpiDecisions,
  at: number,
): void {
  addName(draft, subject, suggestion, at);
  addRecord(draft, subject, suggestion, decisions, at);
  const evidence = evidenceOf(suggestion, subject);
  const wide = { ...STYLES.body, ...LINE, size: 9, wrap: true, align: 'left', indent: 1 } as const;
  draft.put(at, COLUMNS.evidence, evidence, wide);
  const { decision } = suggestion;
  const { text: colour } = statusColours(COLOURS[decision]);
  const strong = { ...STYLES.body, ...LINE, bold: true, colour };
  draft.put(at, COLUMNS.suggested, subject.words.kpiReview[decision], strong);
  addDecision(draft, subject, decisions, suggestion.row.result.kpi.id, at);
  addHeight(draft, suggestion, decisions, evidence, at);
}

/** What the KPI is, and how it has done: readings, on and off track, SMART ticks, the last review. */
function addRecord(
  draft: SheetDraft,
  subject: ReviewSubject,
  suggestion: KpiSuggestion,
  decisions: KpiDecisions,
  at: number,
): void {
  const { row, record } = suggestion;
  const { of } = subject.words.kpiReview;
  const put = (column: number, content: CellContent | undefined, style: CellStyle): void => {
    draft.put(at, column, content, { ...style, ...LINE });
  };
  const small: CellStyle = { ...STYLES.muted, wrap: true };
  const centre: CellStyle = { ...STYLES.number, size: 9, align: 'center' };
  put(COLUMNS.perspective, row.perspective?.perspective.name, small);
  put(COLUMNS.type, typeWord(suggestion, subject), small);
  put(COLUMNS.readings, readingsOf(suggestion, subject), centre);
  const counted = { count: record.onTrack, all: record.judged };
  const onTrack = record.judged === 0 ? NOTHING : fill(of, counted);
  put(COLUMNS.onTrack, onTrack, { ...centre, ...tinted(suggestion, 'soft target', 'Amber') });
  const offTrack = record.offTrackNow === 0 ? NOTHING : record.offTrackNow;
  const isLong = record.offTrackNow >= longOffTrack(subject);
  put(COLUMNS.offTrack, offTrack, { ...centre, ...(isLong && tint('Red')) });
  const { ticks } = record;
  put(COLUMNS.smart, ticks === undefined ? NOTHING : fill(of, { count: ticks, all: 5 }), centre);
  const last = dateSerial(decisions.before.get(row.result.kpi.id)?.date);
  put(COLUMNS.reviewed, last ?? NOTHING, { ...centre, format: monthFormat(subject.language) });
}

function addName(
  draft: SheetDraft,
  subject: ReviewSubject,
  { row }: KpiSuggestion,
  at: number,
): void {
  const { kpi } = row.result;
  draft.put(at, COLUMNS.id, kpi.id, { ...STYLES.muted, ...LINE });
  const name = { ...STYLES.inkLink, wrap: true, bold: kpi.type === 'Leading', ...LINE };
  const onScorecard = { sheet: subject.sheets.fixed.scorecard, cell: `C${row.row}` };
  const link = { ...(cardPlace(subject, kpi.id) ?? onScorecard), tip: kpi.name };
  draft.put(at, COLUMNS.name, kpi.name, name, { link });
}

/** The readings on Data, counted there. */
function readingsOf({ row, record }: KpiSuggestion, subject: ReviewSubject): CellContent {
  const cells = dataReference(subject, 'actual', row.row, 0, subject.window.now);
  const { of } = subject.words.kpiReview;
  const counts = { count: record.read, all: record.due };
  if (cells === undefined) return fill(of, counts);
  return {
    formula: sentenceFormula(of, { count: `COUNT(${cells})`, all: String(record.due) }),
    result: fill(of, counts),
  };
}

function addDecision(
  draft: SheetDraft,
  { words }: ReviewSubject,
  { inThisReview }: KpiDecisions,
  kpi: string,
  at: number,
): void {
  const review = inThisReview.get(kpi);
  const decided = review?.decision && words.kpiReview[review.decision satisfies Suggested];
  draft.put(at, COLUMNS.decision, decided, { ...STYLES.input, align: 'left', indent: 1 });
  draft.put(at, COLUMNS.changes, changeOf(inThisReview, kpi), {
    ...STYLES.input,
    align: 'left',
    indent: 1,
  });
}

function changeOf(reviews: KpiDecisions['inThisReview'], kpi: string): string | undefined {
  const review = reviews.get(kpi);
  return review?.change ?? review?.reason;
}

function addHeight(
  draft: SheetDraft,
  { row }: KpiSuggestion,
  { inThisReview }: KpiDecisions,
  evidence: string,
  at: number,
): void {
  const texts = [
    { text: row.result.kpi.name, width: 33, size: 9.5 },
    { text: row.perspective?.perspective.name ?? '', width: 17, size: 9 },
    { text: evidence, width: 48, size: 9 },
    { text: changeOf(inThisReview, row.result.kpi.id) ?? '', width: 30, size: 9.5 },
  ];
  draft.height(at, textHeight(texts, ROW));
}

function typeWord({ row }: KpiSuggestion, { words }: ReviewSubject): string | undefined {
  const { type } = row.result.kpi;
  if (type === undefined) return undefined;
  return type === 'Leading' ? words.kpiReview.leading : words.kpiReview.lagging;
}

function tinted(
  { reason }: KpiSuggestion,
  wanted: KpiSuggestion['reason'],
  status: 'Amber' | 'Red',
): CellStyle {
  return reason === wanted ? tint(status) : {};
}

function tint(status: 'Amber' | 'Red'): CellStyle {
  const { text, tint: fillColour } = statusColours(status);
  return { colour: text, fill: fillColour, bold: true };
}
