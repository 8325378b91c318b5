import { idAndName } from '../../../look/id-and-name';
import { DATE_FORMAT, percentFormat } from '../../../look/excel-formats';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import type { Initiative } from '../../../scorecard/model/initiative';
import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { blockOf, type Block } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { signFormats, statusFormats } from '../../styling/status-formats';
import { statusText } from '../../styling/status-text';
import { LINES, STYLES } from '../../styling/styles';
import { textHeight } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import { INITIATIVE_COLUMNS as AT, INITIATIVE_WIDTHS, type InitiativeColumn } from './columns';
import { initiativeFormulas } from './initiative-formulas';
import { addInitiativeTotals } from './initiative-total-row';
import type { InitiativeRow } from './initiative-rows';
import { moneyFormats, type MoneyFormats } from './money-formats';

/** Rows of group heads and of headings; the table follows. */
const GROUPS = 5;
const HEADINGS = 6;
export const FIRST_INITIATIVE = 7;
const ROW_HEIGHT = 21;
const DONE_BAR = '#9DB2D0';
const GAP_FORMAT = '+0.0;"\u2212"0.0;0.0';

/** Puts the table with its totals on the sheet; gives the row of the totals. */
export function addInitiativeTable(
  draft: SheetDraft,
  subject: ReviewSubject,
  rows: readonly InitiativeRow[],
): number {
  draft.widths(AT.id, INITIATIVE_WIDTHS);
  addHeadings(draft, subject);
  const money = moneyFormats(subject, rows);
  rows.forEach((row, index) => {
    addRow(draft, subject, row, FIRST_INITIATIVE + index, money);
  });
  const last = FIRST_INITIATIVE + rows.length - 1;
  addFormats(draft, last);
  addInitiativeTotals(draft, subject, rows, { first: FIRST_INITIATIVE, last, money });
  return last + 1;
}

function addHeadings(draft: SheetDraft, { words, scorecard }: ReviewSubject): void {
  const { initiatives: own, common } = words;
  const { currency } = scorecard.setup;
  const money = currency === undefined ? own.groupMoney : fill(own.groupMoneyIn, { currency });
  const group = (
    from: InitiativeColumn,
    to: InitiativeColumn,
    text: string,
    fillColour: string,
  ) => {
    draft.box(blockOf(GROUPS, AT[from], GROUPS, AT[to]), text, {
      ...STYLES.group,
      fill: fillColour,
    });
  };
  group('id', 'state', own.groupInitiative, '#4A5968');
  group('done', 'status', own.groupProgress, SHEET_COLOURS.navy);
  group('budget', 'variance', money, '#3D5A80');
  draft.height(GROUPS, 15);
  draft.height(HEADINGS, 27);
  const heads: Record<InitiativeColumn, string> = {
    ...{ id: own.number, name: own.name, objective: own.objective, owner: common.owner },
    ...{ start: own.start, due: common.due, state: own.state },
    ...{ done: own.done, elapsed: own.elapsed, gap: own.gap, status: common.status },
    ...{ budget: own.budget, spent: own.spent, spentShare: own.spentShare },
    ...{ forecast: own.forecast, variance: common.variance },
  };
  for (const column of COLUMNS) {
    const { align, indent } = STYLE_OF[column];
    draft.put(HEADINGS, AT[column], heads[column], { ...STYLES.heading, align, indent });
  }
}

const COLUMNS = Object.keys(AT) as readonly InitiativeColumn[];

const CHIP: CellStyle = { size: 9.5, bold: true, align: 'left', indent: 1 };

const STYLE_OF: Readonly<Record<InitiativeColumn, CellStyle>> = {
  id: STYLES.muted,
  name: { ...STYLES.body, bold: true, wrap: true },
  objective: { ...STYLES.body, size: 9, wrap: true },
  owner: { ...STYLES.body, wrap: true },
  start: { ...STYLES.number, format: DATE_FORMAT },
  due: { ...STYLES.number, format: DATE_FORMAT },
  state: { ...STYLES.body, size: 9, align: 'left', indent: 1 },
  done: { ...STYLES.number, format: percentFormat(0) },
  elapsed: { ...STYLES.number, format: percentFormat(0) },
  gap: { ...STYLES.number, bold: true, format: GAP_FORMAT },
  status: CHIP,
  budget: STYLES.number,
  spent: { ...STYLES.number, bold: true },
  spentShare: { ...STYLES.number, format: percentFormat(0) },
  forecast: { ...STYLES.number, italic: true },
  variance: { ...STYLES.number, bold: true },
};

function addRow(
  draft: SheetDraft,
  subject: ReviewSubject,
  row: InitiativeRow,
  at: number,
  money: MoneyFormats,
): void {
  const { initiative, elapsed, gap, spentShare, variance } = row;
  const { states } = subject.words.initiatives;
  const formulas = initiativeFormulas(at, states.Stopped);
  const objective = objectiveText(subject, initiative);
  const contents: Record<InitiativeColumn, CellContent | undefined> = {
    ...{ id: initiative.id, name: initiative.name, objective, owner: initiative.owner },
    ...{ start: row.start, due: row.due },
    state: initiative.status && states[initiative.status],
    done: initiative.done,
    elapsed: { formula: formulas.elapsed, result: elapsed ?? '' },
    gap: { formula: formulas.gap, result: gap ?? '' },
    status: { formula: formulas.status, result: statusText(row.status, subject.settings) },
    ...{ budget: initiative.budget, spent: initiative.spent, forecast: initiative.forecast },
    spentShare: { formula: formulas.spentShare, result: spentShare ?? '' },
    variance: { formula: formulas.variance, result: variance ?? '' },
  };
  for (const column of COLUMNS) {
    const format = FORMATTED_AS[column];
    const style = { ...STYLE_OF[column], borders: { bottom: LINES.hair } };
    const shown = format === undefined ? style : { ...style, format: money[format] };
    draft.put(at, AT[column], contents[column], shown);
  }
  draft.height(at, heightOf(initiative, objective));
}

const FORMATTED_AS: Readonly<Partial<Record<InitiativeColumn, keyof MoneyFormats>>> = {
  budget: 'amount',
  spent: 'amount',
  forecast: 'amount',
  variance: 'variance',
};

function heightOf({ name, owner }: Initiative, objective: string | undefined): number {
  const widthOf = (column: InitiativeColumn): number => INITIATIVE_WIDTHS[AT[column] - AT.id] ?? 10;
  const texts = [
    { text: name, width: widthOf('name') - 1 },
    { text: objective ?? '', width: widthOf('objective'), size: 9 },
    { text: owner ?? '', width: widthOf('owner') },
  ];
  return textHeight(texts, ROW_HEIGHT);
}

/** What the initiative should move: its objective, else its KPI. */
function objectiveText(
  { whole }: ReviewSubject,
  { objective, kpi }: Initiative,
): string | undefined {
  const id = objective ?? kpi;
  const found = [...whole.objectives, ...whole.kpis].find((each) => each.id === id);
  return found === undefined ? id : idAndName(found);
}

function addFormats(draft: SheetDraft, last: number): void {
  const rowsOf = (column: InitiativeColumn, to = last): Block =>
    blockOf(FIRST_INITIATIVE, AT[column], to, AT[column]);
  const bar = (column: InitiativeColumn, colour: string) => {
    const rule = { kind: 'bar', colour, from: 0, to: 1 } as const;
    draft.conditionalFormats.push({ blocks: [rowsOf(column)], rule });
  };
  bar('done', DONE_BAR);
  bar('elapsed', SHEET_COLOURS.rule);
  draft.conditionalFormats.push(...statusFormats([rowsOf('status')]));
  draft.conditionalFormats.push(...signFormats([rowsOf('variance', last + 1)]));
}
