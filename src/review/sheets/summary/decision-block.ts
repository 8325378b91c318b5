import { DATE_FORMAT } from '../../../look/excel-formats';
import type { CellContent } from '../../book/cell';
import { dateSerial } from '../../book/date-serial';
import { blockOf, type Block } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { meetingLine } from '../../facts/meeting-line';
import { cutText } from '../../styling/cut-text';
import { STYLES } from '../../styling/styles';
import { textHeight } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import { dayRule, ownerRule } from '../input-rules';
import { addTitle, HEAD, type Columns } from './looks';
import { BLOCKS, decisionsOf, GRID, type Band } from './summary-layout';

const COLUMNS = {
  asked: [2, 20],
  taken: [21, 37],
  owner: [38, 43],
  due: [44, 49],
} as const satisfies Readonly<Record<string, Columns>>;
const ROW_HEIGHT = 19;
/** Where day and people of the meeting stand beside the title, and how much of them has room. */
const LINE_AT = 8;
const LONGEST_LINE = 150;
/** Characters that the indent of a cell takes. */
const INDENT = 1.5;

/** What is asked for, and room for what is decided. */
export function addDecisions(draft: SheetDraft, subject: ReviewSubject, band: Band): void {
  const { words } = subject;
  const { summary, common } = words;
  const { title, first, last } = band;
  addTitle(draft, title, BLOCKS.all, summary.decisions);
  const line = cutText(meetingLine(subject), LONGEST_LINE);
  if (line !== '') draft.put(title, LINE_AT, line, { ...STYLES.muted, vertical: 'bottom' });
  const head = ([from, to]: Columns, text: string): void => {
    draft.box(blockOf(first, from, first, to), text, HEAD);
  };
  head(COLUMNS.asked, summary.askedFor);
  head(COLUMNS.taken, summary.decisionTaken);
  head(COLUMNS.owner, common.owner);
  head(COLUMNS.due, common.due);
  const decisions = decisionsOf(subject);
  for (let row = first + 1; row <= last; row++) {
    const decision = decisions[row - first - 1];
    put(draft, row, COLUMNS.asked, decision?.askedFor);
    put(draft, row, COLUMNS.taken, decision?.decision);
    put(draft, row, COLUMNS.owner, decision?.owner);
    put(draft, row, COLUMNS.due, dateSerial(decision?.due), DATE_FORMAT);
    const texts = [
      { text: decision?.askedFor ?? '', width: widthOf(COLUMNS.asked) },
      { text: decision?.decision ?? '', width: widthOf(COLUMNS.taken) },
    ];
    draft.height(row, textHeight(texts, ROW_HEIGHT));
  }
  const rows = ([from]: Columns): readonly Block[] => [blockOf(first + 1, from, last)];
  draft.validations.push(
    ownerRule(rows(COLUMNS.owner), subject),
    dayRule(rows(COLUMNS.due), common.due, subject),
  );
}

function put(
  draft: SheetDraft,
  row: number,
  [from, to]: Columns,
  content: CellContent | undefined,
  format?: string,
): void {
  const style = { ...STYLES.input, align: 'left', indent: 1, format } as const;
  draft.box(blockOf(row, from, row, to), content, style);
}

function widthOf([from, to]: Columns): number {
  return (to - from + 1) * GRID.width - INDENT;
}
