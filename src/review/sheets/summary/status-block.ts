import type { Status } from '../../../scorecard/model/status';
import { blockOf } from '../../book/place';
import { cellReference, quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { statusText } from '../../styling/status-text';
import { statusColours, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { KPI_LEVEL } from '../workings/roll-up-formulas';
import { workingsRange } from '../workings/workings-reference';
import { addTitle } from './looks';
import { BLOCKS, type Band } from './summary-layout';

const SHOWN: readonly Status[] = ['Green', 'Amber', 'Red', 'No data', 'Not due', 'Not scored'];
const COLUMNS = { chip: [13, 17], count: 18, bar: [20, 22], change: [23, 24] } as const;
const CHANGE_FORMAT = '+0;"\u2212"0;"="';

/** How many KPIs have which status, and how many more or fewer than in the period before. */
export function addStatuses(
  draft: SheetDraft,
  subject: ReviewSubject,
  { title, first }: Band,
): void {
  addTitle(draft, title, BLOCKS.statuses, subject.words.summary.byStatus);
  SHOWN.forEach((status, index) => {
    addStatus(draft, subject, first + index, status);
  });
}

function addStatus(draft: SheetDraft, subject: ReviewSubject, row: number, status: Status): void {
  const { settings, outline } = subject;
  const { text: colour, tint, fill } = statusColours(status);
  const chip = { size: 10, bold: true, colour, fill: tint, indent: 1, align: 'left' } as const;
  const chipBlock = blockOf(row, COLUMNS.chip[0], row, COLUMNS.chip[1]);
  draft.box(chipBlock, statusText(status, settings), chip);
  const count = countOf(subject.now, status, subject);
  const levels = workingsRange(subject, 'level');
  const shown = workingsRange(subject, 'shown');
  const formula = `COUNTIFS(${levels},${KPI_LEVEL},${shown},${quoted(status)})`;
  const figure = { size: 12, bold: true, align: 'right', indent: 1, format: '0' } as const;
  const countBlock = blockOf(row, COLUMNS.count, row, COLUMNS.count + 1);
  draft.box(countBlock, { formula, result: count }, figure);
  addBar(draft, row, count, { colour: fill, to: outline.kpis.length });
  addChange(draft, subject, row, count, status);
}

function addBar(
  draft: SheetDraft,
  row: number,
  count: number,
  { colour, to }: { colour: string; to: number },
): void {
  const block = blockOf(row, COLUMNS.bar[0], row, COLUMNS.bar[1]);
  const formula = cellReference({ row, column: COLUMNS.count });
  draft.box(block, { formula, result: count }, { size: 8, format: ';;;' });
  draft.conditionalFormats.push({
    blocks: [block],
    rule: { kind: 'bar', colour, from: 0, to: Math.max(1, to), hidesNumber: true },
  });
}

function addChange(
  draft: SheetDraft,
  subject: ReviewSubject,
  row: number,
  count: number,
  status: Status,
): void {
  const { before } = subject;
  const block = blockOf(row, COLUMNS.change[0], row, COLUMNS.change[1]);
  const change = before && count - countOf(before, status, subject);
  draft.box(block, change, { ...STYLES.muted, size: 9.5, align: 'right', format: CHANGE_FORMAT });
}

/** Counts the KPIs that the review is about. */
function countOf(
  { kpis }: ReviewSubject['now'],
  status: Status,
  { outline }: ReviewSubject,
): number {
  return kpis.filter((each) => each.status === status && outline.kpiById.has(each.kpi.id)).length;
}
