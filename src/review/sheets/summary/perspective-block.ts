import { SCORE_CHANGE_FORMAT, SCORE_FORMAT } from '../../../look/excel-formats';
import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { blockOf, type Block } from '../../book/place';
import { cellReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { cutText } from '../../styling/cut-text';
import { signFormats, statusFormats } from '../../styling/status-formats';
import { statusText } from '../../styling/status-text';
import { STYLES } from '../../styling/styles';
import type { PerspectiveRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { scorecardReference } from '../scorecard/scorecard-reference';
import { workingsReference } from '../workings/workings-reference';
import { addTitle, FIGURE, HEAD, LINE, type Columns } from './looks';
import { BLOCKS, type SummaryLayout } from './summary-layout';

const COLUMNS = {
  name: [26, 32],
  weight: [33, 34],
  score: [35, 36],
  bar: [37, 40],
  change: [41, 43],
  status: [44, 49],
} as const satisfies Readonly<Record<string, Columns>>;

/** Neutral: its length is a score, its colour no judgement. */
const BAR = '#9AA9BA';
const LONGEST_NAME = 29;

/** The perspectives with weight, score, change and status. */
export function addPerspectives(
  draft: SheetDraft,
  subject: ReviewSubject,
  layout: SummaryLayout,
): void {
  const { words, settings, sheets } = subject;
  const { top, perspectives, morePerspectives } = layout;
  addTitle(draft, top.title, BLOCKS.perspectives, words.summary.perspectives);
  addHeads(draft, subject, top.first);
  perspectives.forEach((perspective, index) => {
    addPerspective(draft, subject, top.first + 1 + index, perspective);
  });
  const from = top.first + 1;
  const to = top.first + perspectives.length;
  if (perspectives.length > 0) {
    const column = ([first, last]: Columns): Block => blockOf(from, first, to, last);
    draft.conditionalFormats.push(
      ...statusFormats([column(COLUMNS.status)]),
      ...signFormats([column(COLUMNS.change)]),
      {
        blocks: [column(COLUMNS.bar)],
        rule: { kind: 'bar', colour: BAR, from: 0, to: settings.scoreCap * 100, hidesNumber: true },
      },
    );
  }
  if (morePerspectives === 0) return;
  const figures = { shown: perspectives.length, count: morePerspectives };
  const text = fill(words.summary.morePerspectives, figures);
  const link = { sheet: sheets.fixed.scorecard, cell: 'A1' };
  draft.put(to + 1, COLUMNS.name[0], text, { ...STYLES.link, size: 9 }, { link });
}

function addHeads(draft: SheetDraft, { words }: ReviewSubject, row: number): void {
  const head = ([first, last]: Columns, text: string, style: CellStyle): void => {
    draft.box(blockOf(row, first, row, last), text, { ...HEAD, ...style });
  };
  head(COLUMNS.name, words.summary.perspective, {});
  head(COLUMNS.weight, words.summary.weight, { align: 'right' });
  head(COLUMNS.score, words.common.score, { align: 'right', indent: 1 });
  head(COLUMNS.change, words.summary.change, { align: 'right', indent: 1 });
  head(COLUMNS.status, words.common.status, { align: 'left', indent: 1 });
}

function addPerspective(
  draft: SheetDraft,
  subject: ReviewSubject,
  row: number,
  perspective: PerspectiveRow,
): void {
  const { name } = perspective.result.perspective;
  const link = { ...cardsOf(perspective, subject), tip: name };
  const block = blockOf(row, COLUMNS.name[0], row, COLUMNS.name[1]);
  draft.box(block, cutText(name, LONGEST_NAME), { ...LINE, size: 10.5, bold: true }, { link });
  addFigures(draft, subject, row, perspective);
}

function addFigures(
  draft: SheetDraft,
  subject: ReviewSubject,
  row: number,
  perspective: PerspectiveRow,
): void {
  const { result } = perspective;
  const put = ([first, last]: Columns, content: CellContent, style: CellStyle): void => {
    draft.box(blockOf(row, first, row, last), content, style);
  };
  const from = (column: 'achieved' | 'trend' | 'status'): string =>
    scorecardReference(subject, perspective.row, column);
  const weight = { ...FIGURE, colour: STYLES.muted.colour, format: '0%' };
  put(COLUMNS.weight, weightOf(perspective, subject), weight);
  const score = result.score === undefined ? '' : result.score * 100;
  const strong = { ...FIGURE, bold: true, indent: 1 };
  const scoreLook = { ...strong, size: 11, format: SCORE_FORMAT };
  put(COLUMNS.score, { formula: from('achieved'), result: score }, scoreLook);
  const scoreCell = cellReference({ row, column: COLUMNS.score[0] });
  put(COLUMNS.bar, { formula: scoreCell, result: score }, { ...LINE, size: 8, format: ';;;' });
  const change = result.change === undefined ? '' : result.change * 100;
  const live = subject.before === undefined ? '' : { formula: from('trend'), result: change };
  put(COLUMNS.change, live, { ...strong, size: 10.5, format: SCORE_CHANGE_FORMAT });
  const status = { formula: from('status'), result: statusText(result.status, subject.settings) };
  put(COLUMNS.status, status, { ...LINE, size: 10, bold: true, align: 'left', indent: 1 });
}

/** The sheet with the cards of a perspective; of many perspectives there is one for all. */
function cardsOf(
  perspective: PerspectiveRow,
  { outline, sheets, cards }: ReviewSubject,
): { readonly sheet: string; readonly cell: string } {
  const index = cards.length > 1 ? outline.perspectives.indexOf(perspective) : 0;
  const sheet = sheets.cards[index];
  if (sheet !== undefined) return { sheet, cell: 'A1' };
  return {
    sheet: sheets.fixed.scorecard,
    cell: cellReference({ row: perspective.row, column: 2 }),
  };
}

/** The weight as a share of all weights. */
function weightOf({ row, result }: PerspectiveRow, subject: ReviewSubject): CellContent {
  const { perspectives } = subject.outline;
  const total = perspectives.reduce((sum, each) => sum + each.result.weight, 0);
  const cells = perspectives.map((each) => workingsReference(subject, each.row, 'weight'));
  const sum = cells.join('+');
  return {
    formula: `IF(${sum}=0,"",${workingsReference(subject, row, 'weight')}/(${sum}))`,
    result: total === 0 ? '' : result.weight / total,
  };
}
