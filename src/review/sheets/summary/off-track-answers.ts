import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { dateSerial } from '../../book/date-serial';
import { blockOf } from '../../book/place';
import { quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { answersFor, type Answers } from '../../facts/answers';
import { LINES, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import type { PlacedKpi } from '../off-track/off-track-layout';
import { offTrackReference } from '../off-track/off-track-reference';
import { cutFormula } from './cut-formula';
import type { Columns } from './looks';

/** Columns of the line of answers. */
export const ANSWER_COLUMNS = { cause: [27, 41], owner: [42, 46], due: [47, 49] } as const;
const LONGEST_ANSWER = 84;
/** Where nothing is to be done. */
const NOBODY = '–';

/** Cause and action, owner and date as people enter them on Off-track; what is owed is named, unless it is optional. */
export function addOffTrackAnswers(
  draft: SheetDraft,
  subject: ReviewSubject,
  row: number,
  kpi: PlacedKpi,
  isOptional: boolean,
): void {
  const { summary } = subject.words;
  const answers = answersFor(kpi.row, subject);
  const isNone = hasNoAction(answers);
  const put = ([first, last]: Columns, content: CellContent, style: CellStyle = {}): void => {
    const borders = { bottom: LINES.hair };
    const look = { ...STYLES.muted, vertical: 'top', borders, ...style } as const;
    draft.box(blockOf(row, first, row, last), content, look);
  };
  const answered = (column: 'owner' | 'due', now: string | number | undefined, text: string) => {
    const owed = isOptional ? '' : text;
    const formula = orElse(offTrackReference(subject, kpi.at, column), owed);
    return { formula, result: (isNone ? NOBODY : now) ?? owed };
  };
  put(ANSWER_COLUMNS.cause, causeAndAction(subject, kpi, answers, isOptional));
  const right = { align: 'right' } as const;
  put(ANSWER_COLUMNS.owner, answered('owner', answers.owner, summary.noOwner), right);
  const due = answered('due', dateSerial(answers.due), summary.noDate);
  put(ANSWER_COLUMNS.due, due, { ...right, format: 'd mmm' });
}

/** Cause: action, cut where it is too long for the line. */
function causeAndAction(
  subject: ReviewSubject,
  { at }: PlacedKpi,
  answers: Answers,
  isOptional: boolean,
): CellContent {
  const { summary, offTrack } = subject.words;
  const owed = (text: string): string => (isOptional ? '' : text);
  const cell = offTrackReference(subject, at, 'rootCause');
  const actionCell = offTrackReference(subject, at, 'action');
  const blank = `OR(${cell}="",${actionCell}="")`;
  const colon = isOptional ? `IF(${blank},"",": ")` : '": "';
  const formula = [
    orElse(cell, owed(summary.cause)),
    colon,
    orElse(actionCell, owed(summary.actionToName)),
  ].join('&');
  const cause = answers.rootCause && offTrack.causes[answers.rootCause];
  const action = hasNoAction(answers)
    ? fill(offTrack.noAction, { reason: answers.noActionBecause })
    : answers.action;
  const isSplit = !isOptional || (cause !== undefined && action !== undefined);
  const text =
    (cause ?? owed(summary.cause)) + (isSplit ? ': ' : '') + (action ?? owed(summary.actionToName));
  return cutFormula(formula, text, LONGEST_ANSWER);
}

function hasNoAction({ action, noActionBecause }: Answers): boolean {
  return action === undefined && noActionBecause !== undefined;
}

/** The text of a cell, or another one where it is empty. */
function orElse(cell: string, otherwise: string): string {
  return `IF(${cell}="",${quoted(otherwise)},${cell})`;
}
