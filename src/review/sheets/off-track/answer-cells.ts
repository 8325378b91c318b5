import { DATE_FORMAT } from '../../../look/excel-formats';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { ROOT_CAUSES } from '../../../scorecard/model/analysis';
import { fill } from '../../../strings/fill';
import { answersFor, type Answers } from '../../facts/answers';
import type { CellContent } from '../../book/cell';
import { dateSerial } from '../../book/date-serial';
import { blockOf, type Block } from '../../book/place';
import { cellReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import { textHeight, type WrappedText } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import { choiceRule, dayRule, ownerRule } from '../input-rules';
import { OFF_TRACK_COLUMNS as COLUMNS, OFF_TRACK_WIDTHS } from './columns';
import type { PlacedKpi } from './off-track-layout';

/** What stands in the cells of an answer that is not needed, so that it does not count as owed. */
const NOT_NEEDED = '–';

/** Characters that the indent of a cell takes. */
const INDENT = 1.5;

/** The cells in which people say what happened and what they will do, with what they have said so far. */
export function addAnswerCells(
  draft: SheetDraft,
  subject: ReviewSubject,
  { at, row }: PlacedKpi,
  leastHeight: number,
): void {
  const words = subject.words.offTrack;
  const answers = answersFor(row, subject);
  const action = actionText(answers, words.noAction);
  const isNone = answers.action === undefined && action !== undefined;
  const put = (column: number, content: CellContent | undefined, format?: string): void => {
    const align = format === undefined ? 'left' : 'right';
    draft.put(at, column, content, { ...STYLES.input, align, format, indent: 1 });
  };
  put(COLUMNS.happened, answers.happened);
  put(COLUMNS.rootCause, answers.rootCause && words.causes[answers.rootCause]);
  put(COLUMNS.action, action);
  put(COLUMNS.owner, isNone ? NOT_NEEDED : answers.owner);
  put(COLUMNS.due, isNone ? NOT_NEEDED : dateSerial(answers.due), DATE_FORMAT);
  put(COLUMNS.wonBack, undefined, '+0.0');
  const texts = [
    wrapped(row.result.kpi.name, COLUMNS.name, 10),
    wrapped(answers.happened, COLUMNS.happened),
    wrapped(action, COLUMNS.action),
    wrapped(answers.owner, COLUMNS.owner),
  ];
  draft.height(at, textHeight(texts, leastHeight));
}

/** Rules for the answers of some rows. */
export function addAnswerRules(
  draft: SheetDraft,
  subject: ReviewSubject,
  blocksOf: (from: number, to?: number) => readonly Block[],
): void {
  const { words } = subject;
  const causes = ROOT_CAUSES.map((cause) => words.offTrack.causes[cause]);
  draft.validations.push(
    choiceRule(blocksOf(COLUMNS.rootCause), causes, {
      title: words.offTrack.causeTitle,
      prompt: words.offTrack.causePrompt,
      message: fill(words.offTrack.causeRefused, { causes: causes.join(', ') }),
    }),
    ownerRule(blocksOf(COLUMNS.owner), subject),
    dayRule(blocksOf(COLUMNS.due), words.common.due, subject),
    {
      blocks: blocksOf(COLUMNS.wonBack),
      allows: { kind: 'number', from: 0, to: 100 },
      title: words.offTrack.pointsTitle,
      prompt: words.offTrack.pointsPrompt,
      message: words.offTrack.pointsRefused,
    },
  );
}

/** A darker yellow for the cells whose answer is owed and not there. */
export function addOwedFormats(draft: SheetDraft, owed: readonly Block[]): void {
  const [first] = owed;
  if (first === undefined) return;
  const corner = cellReference({ row: first.top, column: first.left });
  const { unansweredFill } = SHEET_COLOURS;
  draft.conditionalFormats.push({
    blocks: owed,
    rule: { kind: 'formula', formula: `ISBLANK(${corner})`, fill: unansweredFill },
  });
}

/** A block of some columns over the rows of KPIs; none without KPIs. */
export function rowsOf(kpis: readonly PlacedKpi[], from: number, to = from): readonly Block[] {
  const [first, last] = [kpis[0], kpis[kpis.length - 1]];
  return first && last ? [blockOf(first.at, from, last.at, to)] : [];
}

function actionText({ action, noActionBecause }: Answers, template: string): string | undefined {
  if (action !== undefined) return action;
  return noActionBecause === undefined ? undefined : fill(template, { reason: noActionBecause });
}

function wrapped(text: string | undefined, column: number, size?: number): WrappedText {
  return { text: text ?? '', width: (OFF_TRACK_WIDTHS[column - COLUMNS.id] ?? 10) - INDENT, size };
}
