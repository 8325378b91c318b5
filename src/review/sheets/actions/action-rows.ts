import { effectText } from '../../../look/effect-text';
import { separatorsOf } from '../../../look/separators';
import { actionEffect } from '../../../scorecard/evaluation/action-effect';
import { DATE_FORMAT } from '../../../look/excel-formats';
import { periodLabel } from '../../../look/period-label';
import { isOpen } from '../../../scorecard/health/is-open';
import type { Action } from '../../../scorecard/model/action';
import type { CellContent, CellFormula } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { dateSerial } from '../../book/date-serial';
import { quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { isOverdue } from '../../facts/actions-of-review';
import { LINES, STYLES } from '../../styling/styles';
import { textHeight } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ActionBlock } from './actions-layout';
import { ACTION_COLUMNS as COLUMNS, ACTION_WIDTHS, type ActionColumn } from './columns';

/** How the rows of a list differ: in a new one people also write which KPI and which action. */
export interface RowKind {
  readonly isNew: boolean;
  readonly nameOf: (row: number, id: string | undefined) => CellFormula;
}

const ROW_HEIGHT = 20;
/** Characters that the indent of a cell takes. */
const INDENT = 1.5;

export function addActionRows(
  draft: SheetDraft,
  subject: ReviewSubject,
  { first, last, actions }: ActionBlock,
  kind: RowKind,
): void {
  for (let row = first; row <= last; row++) {
    addRow(draft, subject, row, actions[row - first], kind);
  }
}

function addRow(
  draft: SheetDraft,
  subject: ReviewSubject,
  row: number,
  action: Action | undefined,
  { isNew, nameOf }: RowKind,
): void {
  const rule = { borders: { bottom: LINES.hair } };
  const body: CellStyle = { ...STYLES.body, ...rule };
  const wide: CellStyle = { ...body, wrap: true };
  const input: CellStyle = { ...STYLES.input, align: 'left', indent: 1 };
  const day: CellStyle = { ...input, align: 'right', format: DATE_FORMAT };
  const put = (column: ActionColumn, content: CellContent | undefined, style: CellStyle): void => {
    draft.put(row, COLUMNS[column], content, style);
  };
  const raised = action?.raisedIn && periodLabel(action.raisedIn, subject.language);
  const name = nameOf(row, action?.kpi);
  put('number', action?.id, { ...STYLES.muted, ...rule });
  put('raised', raised, { ...STYLES.muted, ...rule });
  put('kpi', action?.kpi, isNew ? input : wide);
  put('name', name, { ...wide, align: 'left', indent: 1 });
  put('action', action?.action, isNew ? input : wide);
  put('owner', action?.owner, input);
  put('due', dateSerial(action?.due), day);
  put('status', action && statusOf(action, subject), input);
  put('doneOn', dateSerial(action?.doneOn), day);
  const late = { ...STYLES.number, ...rule, bold: true, format: '0', align: 'center' } as const;
  put('daysOverdue', daysOverdue(subject, row, action), late);
  put('result', action && resultOf(action), input);
  const effect = action && effectOf(action, subject);
  put('effect', effect, { ...wide, align: 'left', indent: 1 });
  const texts = [
    wrapped(String(name.result), 'name'),
    wrapped(action?.action, 'action'),
    wrapped(action && resultOf(action), 'result'),
    wrapped(effect, 'effect'),
    wrapped(action?.owner, 'owner'),
  ];
  draft.height(row, textHeight(texts, ROW_HEIGHT));
}

/** Status of an action in words; one with a day on which it was done is done. */
function statusOf(action: Action, { words }: ReviewSubject): string {
  const { statuses } = words.actions;
  if (isOpen(action)) return statuses[action.status ?? 'Open'];
  return action.status === 'Dropped' ? statuses.Dropped : statuses.Done;
}

/** Days from the due date to the day the review counts to, as long as it is open. */
function daysOverdue(
  { words, asOf }: ReviewSubject,
  row: number,
  action: Action | undefined,
): CellFormula {
  const { statuses } = words.actions;
  const closed = [statuses.Done, statuses.Dropped].map((word) => `I${row}=${quoted(word)}`);
  const formula = `IF(OR(H${row}="",J${row}<>"",${closed.join(',')}),"",IF(H${row}<BSC_AsOf,BSC_AsOf-H${row},""))`;
  const [due, today] = [dateSerial(action?.due), dateSerial(asOf)];
  const isLate = action !== undefined && isOverdue(action, asOf);
  return { formula, result: isLate && due && today ? today - due : '' };
}

/** Where the KPI of a done action stood before it, and where it stands now. */
function effectOf(
  action: Action,
  { whole, period, context, settings, language, words }: ReviewSubject,
): string | undefined {
  const kpi = whole.kpis.find(({ id }) => id === action.kpi);
  const effect = actionEffect(action, kpi, period, context);
  if (effect === undefined) return undefined;
  const { statusWords } = settings;
  const separators = separatorsOf(language);
  return effectText(effect, { language, separators, statusWords, words: words.actions });
}

function resultOf({ result, reason }: Action): string | undefined {
  return result ?? reason;
}

function wrapped(text: string | undefined, column: ActionColumn): { text: string; width: number } {
  const width = ACTION_WIDTHS[COLUMNS[column] - COLUMNS.number] ?? 10;
  return { text: text ?? '', width: width - INDENT };
}
