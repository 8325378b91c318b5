import { dateText } from '../../../look/date-text';
import { fill } from '../../../strings/fill';
import type { CellFormula } from '../../book/cell';
import { blockOf } from '../../book/place';
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
  const lines = linesOf(subject, first + 1);
  lines.forEach(({ label, content, isPart, colour }, index) => {
    const row = first + 1 + index;
    const block = blockOf(row, COLUMNS.label[0], row, COLUMNS.label[1]);
    const indent = isPart ? 1 : 0;
    draft.box(block, label, { ...LINE, align: 'left', indent }, isPart ? {} : { link });
    const count = blockOf(row, COLUMNS.count[0], row, COLUMNS.count[1]);
    draft.box(count, content, {
      ...FIGURE,
      size: 10.5,
      bold: true,
      colour,
      indent: 1,
      format: '0',
    });
    const mark = blockOf(row, COLUMNS.mark[0], row, COLUMNS.mark[1]);
    draft.paint(mark, { borders: LINE.borders });
  });
  addMark(draft, subject, first + OVERDUE_LINE);
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
  const { words } = subject;
  const { summary, actions } = words;
  const { carried, fresh } = actionsLayout(subject);
  const counts = actionCounts(subject);
  const statuses = actionsRange(subject, carried, 'status');
  const counted = (word: string): string => `COUNTIF(${statuses},${quoted(word)})`;
  const cell = (index: number): string =>
    cellReference({ row: first + index, column: COLUMNS.count[0] });
  const part = (label: string, formula: string, result: number, colour?: string): Line => ({
    label,
    content: { formula, result },
    isPart: true,
    colour,
  });
  return [
    {
      label: summary.carried,
      content: {
        formula: `COUNTA(${actionsRange(subject, carried, 'number')})`,
        result: counts.carried,
      },
      isPart: false,
    },
    part(
      summary.closed,
      `${counted(actions.statuses.Done)}+${counted(actions.statuses.Dropped)}`,
      counts.closed,
      statusColours('Green').text,
    ),
    part(
      summary.overdue,
      `COUNTIF(${actionsRange(subject, carried, 'daysOverdue')},">0")`,
      counts.overdue,
      statusColours('Red').text,
    ),
    part(summary.inTime, `${cell(0)}-${cell(1)}-${cell(2)}`, counts.inTime),
    {
      label: summary.newActions,
      content: {
        formula: `COUNTA(${actionsRange(subject, fresh, 'action')})`,
        result: counts.fresh,
      },
      isPart: false,
    },
  ];
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
