import { dateText } from '../../../look/date-text';
import { fill } from '../../../strings/fill';
import type { CellFormula, CellLink } from '../../book/cell';
import { blockOf, type Block } from '../../book/place';
import { cellReference, quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { actionCounts } from '../../facts/actions-headline';
import { statusFormats } from '../../styling/status-formats';
import { statusColours, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { actionsLayout } from '../actions/actions-layout';
import { actionsRange } from '../actions/actions-range';
import { addTitle, FIGURE, HEAD, LINE, type Columns } from './looks';
import { BLOCKS, type Band } from './summary-layout';

const COLUMNS = { label: [19, 27], count: [28, 29], mark: [30, 32] } as const satisfies Readonly<
  Record<string, Columns>
>;

/** How many actions were carried over, closed, late, and how many are new, counted on Actions. */
export function addActions(
  draft: SheetDraft,
  subject: ReviewSubject,
  { title, first }: Band,
): void {
  const { words, asOf, language, sheets } = subject;
  const { summary } = words;
  addTitle(draft, title, BLOCKS.actions, summary.actions);
  const day = dateText(asOf, language);
  const head = blockOf(first, COLUMNS.label[0], first, COLUMNS.label[1]);
  draft.box(head, fill(summary.statusOn, { day }), HEAD);
  const countHead = blockOf(first, COLUMNS.count[0], first, COLUMNS.count[1]);
  draft.box(countHead, summary.count, { ...HEAD, align: 'right', indent: 1 });
  const link = { sheet: sheets.fixed.actions, cell: 'A1' };
  linesOf(subject, first + 1).forEach((line, index) => {
    addLine(draft, first + 1 + index, line, link);
  });
  addMark(draft, subject, first + OVERDUE_LINE);
}

function addLine(draft: SheetDraft, row: number, line: Line, link: CellLink): void {
  const { label, content, isPart, colour } = line;
  const block = ([from, to]: Columns): Block => blockOf(row, from, row, to);
  const look = { ...LINE, align: 'left', indent: isPart ? 1 : 0 } as const;
  draft.box(block(COLUMNS.label), label, look, isPart ? {} : { link });
  const figure = { ...FIGURE, size: 10.5, bold: true, colour, indent: 1, format: '0' };
  draft.box(block(COLUMNS.count), content, figure);
  draft.paint(block(COLUMNS.mark), { borders: LINE.borders });
}

/** Counted from the head. */
const OVERDUE_LINE = 3;

interface Line {
  readonly label: string;
  readonly content: CellFormula;
  readonly isPart: boolean;
  readonly colour?: string;
}

function linesOf(subject: ReviewSubject, first: number): readonly Line[] {
  const { summary, actions } = subject.words;
  const { carried, fresh } = actionsLayout(subject);
  const counts = actionCounts(subject);
  const statuses = actionsRange(subject, carried, 'status');
  const counted = (word: string): string => `COUNTIF(${statuses},${quoted(word)})`;
  const closed = `${counted(actions.statuses.Done)}+${counted(actions.statuses.Dropped)}`;
  const late = `COUNTIF(${actionsRange(subject, carried, 'daysOverdue')},">0")`;
  const cell = (index: number): string =>
    cellReference({ row: first + index, column: COLUMNS.count[0] });
  const rest = `${cell(0)}-${cell(1)}-${cell(2)}`;
  const all = `COUNTA(${actionsRange(subject, carried, 'number')})`;
  const added = `COUNTA(${actionsRange(subject, fresh, 'action')})`;
  const [green, red] = [statusColours('Green').text, statusColours('Red').text];
  return [
    { label: summary.carried, content: { formula: all, result: counts.carried }, isPart: false },
    partOf(summary.closed, { formula: closed, result: counts.closed }, green),
    partOf(summary.overdue, { formula: late, result: counts.overdue }, red),
    partOf(summary.inTime, { formula: rest, result: counts.inTime }),
    { label: summary.newActions, content: { formula: added, result: counts.fresh }, isPart: false },
  ];
}

/** A line of those that add up to the one above them. */
function partOf(label: string, content: CellFormula, colour?: string): Line {
  return { label, content, isPart: true, colour };
}

function addMark(draft: SheetDraft, subject: ReviewSubject, row: number): void {
  const { summary } = subject.words;
  const count = cellReference({ row, column: COLUMNS.count[0] });
  const block = blockOf(row, COLUMNS.mark[0], row, COLUMNS.mark[1]);
  const isLate = actionCounts(subject).overdue > 0;
  const content = {
    formula: `IF(${count}>0,${quoted(summary.chase)},${quoted(summary.noneLate)})`,
    result: isLate ? summary.chase : summary.noneLate,
  };
  draft.box(block, content, { ...STYLES.body, bold: true, align: 'center', borders: LINE.borders });
  draft.conditionalFormats.push(...statusFormats([block]));
}
