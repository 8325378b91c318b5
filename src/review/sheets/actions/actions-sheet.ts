import { ACTION_STATUSES } from '../../../scorecard/model/action';
import { fill } from '../../../strings/fill';
import { blockOf, type Block } from '../../book/place';
import { quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { actionsHeadline } from '../../facts/actions-headline';
import { STYLES, statusColours } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { choiceRule, dayRule, ownerRule } from '../input-rules';
import { onePageIfItFits } from '../one-page';
import { pageOf, startSheet } from '../sheet-frame';
import { addActionRows } from './action-rows';
import { actionsLayout, type ActionBlock } from './actions-layout';
import { ACTION_COLUMNS as COLUMNS, ACTION_WIDTHS } from './columns';
import { addOtherKpis, nameLookUp, otherKpis } from './kpi-name';

/** The first row of the list of KPIs that stand on no other sheet. */
const OTHERS_AT = 6;

/** What was agreed: the actions carried over, and those new from this review. */
export function actionsSheet(subject: ReviewSubject): ComposedSheet {
  const { words, sheets } = subject;
  const layout = actionsLayout(subject);
  const { carried, fresh } = layout;
  const draft = startSheet(subject, sheets.fixed.actions, {
    ...actionsHeadline(subject),
    links: [COLUMNS.number, COLUMNS.name, COLUMNS.action],
  });
  draft.widths(COLUMNS.number, ACTION_WIDTHS);
  const others = otherKpis(subject, layout);
  addOtherKpis(draft, subject, OTHERS_AT, others);
  const nameOf = nameLookUp(subject, OTHERS_AT, others);
  addHead(draft, subject, carried, words.actions.carried);
  if (carried.actions.length === 0) addNoneCarried(draft, subject, carried);
  else addActionRows(draft, subject, carried, { isNew: false, nameOf });
  addHead(draft, subject, fresh, words.actions.fresh);
  addActionRows(draft, subject, fresh, { isNew: true, nameOf });
  const filled = carried.actions.length === 0 ? [fresh] : [carried, fresh];
  addFormats(draft, subject, filled);
  addRules(draft, subject, filled);
  const last = fresh.last + 2;
  draft.put(last, COLUMNS.number, words.actions.legend, STYLES.muted);
  draft.frozen = { rows: 4, columns: 0 };
  const area = blockOf(1, 1, last, COLUMNS.effect);
  const headings = { first: carried.headingAt, last: carried.headingAt };
  const page = onePageIfItFits(draft, area, headings);
  const block = blockOf(carried.first, COLUMNS.number, carried.last, COLUMNS.result);
  return {
    sheet: draft.finish(pageOf(subject, page)),
    names: new Map([['BSC_ActionsCarried', { sheet: draft.name, block }]]),
  };
}

function addHead(
  draft: SheetDraft,
  { words }: ReviewSubject,
  { titleAt, headingAt }: ActionBlock,
  title: string,
): void {
  const { actions, common } = words;
  draft.put(titleAt, COLUMNS.number, title, { ...STYLES.section, size: 12, borders: undefined });
  draft.height(titleAt, 22);
  const texts: readonly [number, string, 'left' | 'center' | 'right', boolean][] = [
    [COLUMNS.number, actions.number, 'left', false],
    [COLUMNS.raised, actions.raised, 'left', false],
    [COLUMNS.kpi, common.kpi, 'left', false],
    [COLUMNS.name, actions.name, 'left', true],
    [COLUMNS.action, actions.action, 'left', false],
    [COLUMNS.owner, common.owner, 'left', true],
    [COLUMNS.due, common.due, 'right', true],
    [COLUMNS.status, common.status, 'left', true],
    [COLUMNS.doneOn, actions.doneOn, 'right', true],
    [COLUMNS.daysOverdue, actions.daysOverdue, 'center', false],
    [COLUMNS.result, actions.result, 'left', true],
    [COLUMNS.effect, actions.effectHead, 'left', true],
  ];
  for (const [column, text, align, isIndented] of texts) {
    const indent = isIndented ? 1 : 0;
    draft.put(headingAt, column, text, { ...STYLES.heading, align, indent });
  }
  draft.height(headingAt, 28);
}

function addNoneCarried(draft: SheetDraft, { words }: ReviewSubject, { first }: ActionBlock): void {
  // Not in the first column: what stands there is counted as an action.
  draft.put(first, COLUMNS.raised, words.actions.noneCarried, STYLES.muted);
}

/** Red for what is late, green for what is done. */
function addFormats(
  draft: SheetDraft,
  { words }: ReviewSubject,
  lists: readonly ActionBlock[],
): void {
  const blocks = lists.map((list) => columnsOf(list, COLUMNS.due, COLUMNS.daysOverdue));
  const row = lists[0]?.first ?? 0;
  const { Done, Dropped } = words.actions.statuses;
  const isOpen = `$I${row}<>${quoted(Done)},$I${row}<>${quoted(Dropped)},$J${row}=""`;
  const coloured = (formula: string, status: 'Red' | 'Green'): void => {
    const { text, tint } = statusColours(status);
    const rule = { kind: 'formula', formula, colour: text, fill: tint, bold: true } as const;
    draft.conditionalFormats.push({ blocks, rule });
  };
  coloured(`AND($H${row}<>"",$H${row}<BSC_AsOf,${isOpen})`, 'Red');
  coloured(`$I${row}=${quoted(Done)}`, 'Green');
}

function addRules(draft: SheetDraft, subject: ReviewSubject, lists: readonly ActionBlock[]): void {
  const { actions, common } = subject.words;
  const over = (column: number): readonly Block[] => lists.map((list) => columnsOf(list, column));
  const statuses = ACTION_STATUSES.map((status) => actions.statuses[status]);
  draft.validations.push(
    ownerRule(over(COLUMNS.owner), subject),
    dayRule(over(COLUMNS.due), common.due, subject),
    dayRule(over(COLUMNS.doneOn), actions.doneOn, subject),
    choiceRule(over(COLUMNS.status), statuses, {
      title: actions.statusTitle,
      prompt: actions.statusPrompt,
      message: fill(actions.statusRefused, { statuses: statuses.join(', ') }),
    }),
  );
}

function columnsOf({ first, last }: ActionBlock, from: number, to = from): Block {
  return blockOf(first, from, last, to);
}
