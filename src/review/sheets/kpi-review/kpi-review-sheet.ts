import { dateText } from '../../../look/date-text';
import { periodLabel } from '../../../look/period-label';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { KPI_REVIEW_DECISIONS } from '../../../scorecard/model/kpi-review';
import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import { blockReference, quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { sentenceFormula } from '../../book/sentence-formula';
import { kpiDecisions, type KpiDecisions } from '../../facts/kpi-decisions';
import { kpiSuggestions, type KpiSuggestion, type Suggested } from '../../facts/kpi-suggestions';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { choiceRule } from '../input-rules';
import { onePageIfItFits } from '../one-page';
import { pageOf, startSheet } from '../sheet-frame';
import { KPI_REVIEW_COLUMNS as COLUMNS, KPI_REVIEW_WIDTHS, ROWS } from './columns';
import { addKpiReviewRow } from './kpi-review-row';

const USUAL_MONTHS = 12;

/** Is each KPI still worth measuring: what its past says, what that suggests, and what was decided. */
export function kpiReviewSheet(subject: ReviewSubject): ComposedSheet {
  const suggestions = kpiSuggestions(subject);
  const decisions = kpiDecisions(subject);
  const draft = startSheet(subject, subject.sheets.fixed.kpiReview, {
    message: messageOf(subject, suggestions),
    who: whoOf(subject, decisions),
    links: [COLUMNS.id, COLUMNS.perspective, COLUMNS.readings],
  });
  draft.widths(COLUMNS.id, KPI_REVIEW_WIDTHS);
  addHeads(draft, subject);
  suggestions.forEach((suggestion, index) => {
    addKpiReviewRow(draft, subject, suggestion, decisions, ROWS.first + index);
  });
  const last = ROWS.first + suggestions.length - 1;
  if (suggestions.length > 0) addDecided(draft, subject, suggestions, decisions, last);
  draft.frozen = { rows: ROWS.heads, columns: COLUMNS.name };
  const area = blockOf(1, 1, last + 2, COLUMNS.changes);
  const page = onePageIfItFits(draft, area, { first: ROWS.heads, last: ROWS.heads });
  return { sheet: draft.finish(pageOf(subject, page)) };
}

function addHeads(draft: SheetDraft, { words, period }: ReviewSubject): void {
  const { kpiReview, common } = words;
  const isMonthly = period.grain === 'Month';
  const inputs = { fill: SHEET_COLOURS.unansweredFill };
  const heads: readonly (readonly [number, string, CellStyle])[] = [
    [COLUMNS.id, common.id, {}],
    [COLUMNS.name, common.kpi, {}],
    [COLUMNS.perspective, kpiReview.perspective, {}],
    [COLUMNS.type, kpiReview.type, {}],
    [COLUMNS.readings, kpiReview.readings, { align: 'center' }],
    [COLUMNS.onTrack, kpiReview.onTrack, { align: 'center' }],
    [
      COLUMNS.offTrack,
      isMonthly ? kpiReview.offTrackMonths : kpiReview.offTrackPeriods,
      { align: 'center' },
    ],
    [COLUMNS.smart, kpiReview.smart, { align: 'center' }],
    [COLUMNS.reviewed, kpiReview.reviewed, { align: 'center' }],
    [COLUMNS.evidence, kpiReview.evidence, { align: 'left', indent: 1 }],
    [COLUMNS.suggested, kpiReview.suggested, {}],
    [COLUMNS.decision, kpiReview.decision, { ...inputs, align: 'left', indent: 1 }],
    [COLUMNS.changes, kpiReview.changes, { ...inputs, align: 'left', indent: 1 }],
  ];
  for (const [column, head, style] of heads) {
    draft.put(ROWS.heads, column, head, { ...STYLES.heading, ...style });
  }
  draft.height(ROWS.heads, 40);
}

/** The list of decisions, the filter, and how many are taken. */
function addDecided(
  draft: SheetDraft,
  { words }: ReviewSubject,
  suggestions: readonly KpiSuggestion[],
  decisions: KpiDecisions,
  last: number,
): void {
  const { kpiReview } = words;
  const block = blockOf(ROWS.first, COLUMNS.decision, last, COLUMNS.decision);
  const choices = KPI_REVIEW_DECISIONS.map((decision) => kpiReview[decision]);
  const { decision: title, decisionMessage: message, decisionPrompt: prompt } = kpiReview;
  draft.validations.push(choiceRule([block], choices, { title, message, prompt }));
  draft.filter = blockOf(ROWS.heads, COLUMNS.id, last, COLUMNS.changes);
  const count = decidedCount(blockReference(block), kpiReview, suggestions, decisions);
  draft.put(last + 2, COLUMNS.name, count, { ...STYLES.section, size: 10, borders: {} });
}

/** How many of each decision stand in the cells. */
function decidedCount(
  cells: string,
  kpiReview: ReviewSubject['words']['kpiReview'],
  suggestions: readonly KpiSuggestion[],
  { inThisReview }: KpiDecisions,
): CellContent {
  const count = (decision: Suggested): string => `COUNTIF(${cells},${quoted(kpiReview[decision])})`;
  const taken = suggestions.map(({ row }) => inThisReview.get(row.result.kpi.id)?.decision);
  const of = (decision: Suggested): number => taken.filter((each) => each === decision).length;
  const [keep, modify, eliminate] = [of('Keep'), of('Modify'), of('Eliminate')];
  const all = suggestions.length;
  const formula = sentenceFormula(kpiReview.decided, {
    decided: `(${[count('Keep'), count('Modify'), count('Eliminate')].join('+')})`,
    all: String(all),
    keep: count('Keep'),
    modify: count('Modify'),
    eliminate: count('Eliminate'),
  });
  const counts = { decided: keep + modify + eliminate, all, keep, modify, eliminate };
  return { formula, result: fill(kpiReview.decided, counts) };
}

function messageOf({ words }: ReviewSubject, suggestions: readonly KpiSuggestion[]): string {
  const { kpiReview } = words;
  if (suggestions.length === 0) return kpiReview.empty;
  const of = (wanted: string): number =>
    suggestions.filter(({ decision }) => decision === wanted).length;
  const counts = { keep: of('Keep'), modify: of('Modify'), eliminate: of('Eliminate') };
  return fill(kpiReview.message, counts);
}

function whoOf(subject: ReviewSubject, { before, inThisReview }: KpiDecisions): string {
  const { words, company, unitName, period, language, scorecard, outline } = subject;
  const { kpiReview } = words;
  const dates = [...before.values(), ...inThisReview.values()]
    .filter(({ kpi }) => outline.kpiById.has(kpi))
    .map(({ date }) => date)
    .sort();
  const day = dates[dates.length - 1];
  return fill(kpiReview.who, {
    who: unitName ?? company,
    period: periodLabel(period, language),
    months: scorecard.setup.kpiReviewEveryMonths ?? USUAL_MONTHS,
    last: day === undefined ? '' : fill(kpiReview.lastReview, { day: dateText(day, language) }),
  });
}
