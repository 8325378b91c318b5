import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { periodLabel } from '../../../look/period-label';
import { formatPercent } from '../../../look/format-number';
import { separatorsOf } from '../../../look/separators';
import type { PerspectiveResult } from '../../../scorecard/evaluation/evaluation';
import { fill } from '../../../strings/fill';
import type { CellStyle } from '../../book/cell-style';
import { blockOf, type Block } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { signFormats, statusFormats, trendFormats } from '../../styling/status-formats';
import { textHeight } from '../../styling/text-height';
import { LINES, statusColours, STYLES } from '../../styling/styles';
import { SHOWN_PERIODS } from '../../subject/data-window';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { dataCells } from '../data/data-reference';
import { pageOf, startSheet } from '../sheet-frame';
import { SCORECARD_COLUMNS as COLUMNS } from './columns';
import { addKpiLine } from './kpi-line';
import { addNodeLine } from './node-line';
import { scorecardMessage } from './scorecard-message';
import { addHeadings, SCORECARD_WIDTHS } from './scorecard-headings';

const HEADING_ROW = 7;
const ONE_PAGE = 30;
const MOST_SPARKLINES = 300;
/** What an indent takes, in characters. */
const INDENT = 2;
/** Of what stands beside a name, in points. */
const SMALL = 9;

/** All KPIs by perspective and objective, with status, trend, year to date and full year. */
export function scorecardSheet(subject: ReviewSubject): ComposedSheet {
  const { words, sheets, outline, company, unitName, period, language } = subject;
  const draft = startSheet(subject, sheets.fixed.scorecard, {
    message: scorecardMessage(subject),
    who: fill(words.scorecard.who, {
      who: unitName ?? company,
      period: periodLabel(period, language),
    }),
    links: [COLUMNS.id, COLUMNS.unit, COLUMNS.actual],
  });
  addHeadings(draft, subject, HEADING_ROW);
  addTree(draft, subject);
  addFormats(draft, outline.top, outline.last);
  addSparklines(draft, subject);
  draft.frozen = { rows: HEADING_ROW, columns: COLUMNS.name };
  draft.filter = blockOf(HEADING_ROW, COLUMNS.id, outline.last, COLUMNS.owner);
  const legend = outline.last + 2;
  draft.put(legend, COLUMNS.id, words.scorecard.signs, STYLES.subtitle);
  draft.put(legend + 1, COLUMNS.id, words.scorecard.legend, STYLES.subtitle);
  const isLong = outline.kpis.length > ONE_PAGE;
  const page = {
    area: blockOf(1, 1, legend + 1, COLUMNS.owner),
    fit: isLong ? { wide: 1 } : { wide: 1, tall: 1 },
    titleRows: { first: 2, last: HEADING_ROW },
  };
  const block = blockOf(HEADING_ROW, COLUMNS.id, outline.last, COLUMNS.owner);
  return {
    sheet: draft.finish(pageOf(subject, page)),
    names: new Map([
      ['BSC_Scorecard', { sheet: sheets.fixed.scorecard, block }],
      [
        'BSC_Status',
        { sheet: sheets.fixed.scorecard, block: blockOf(outline.top, COLUMNS.status) },
      ],
    ]),
  };
}

function addTree(draft: SheetDraft, subject: ReviewSubject): void {
  const { outline, now, company, unitName, words, sheets, cards } = subject;
  line(draft, outline.top, 22, BAND);
  const remark = changeRemark(subject);
  const top = { row: outline.top, id: '', name: unitName ?? company, result: now.overall, remark };
  addNodeLine(draft, top, { ...BAND, size: 11.5 }, subject);
  ruleOff(draft, outline.top);
  outline.perspectives.forEach(({ row, result, objectives }, index) => {
    const { id, name } = result.perspective;
    const sheet = cards.length > 1 ? sheets.cards[index] : sheets.cards[0];
    line(draft, row, 20, BAND);
    addNodeLine(
      draft,
      {
        row,
        id,
        name,
        result,
        remark,
        link: sheet === undefined ? undefined : { sheet, cell: 'A1' },
        owner: weightText(result, subject),
      },
      BAND,
      subject,
    );
    ruleOff(draft, row);
    for (const objective of objectives) addObjective(draft, objective, subject);
  });
  if (outline.loose === undefined) return;
  line(draft, outline.loose.row, 20, BAND);
  draft.put(outline.loose.row, COLUMNS.name, words.workings.loose, BAND);
  ruleOff(draft, outline.loose.row);
  for (const kpi of outline.loose.kpis) addKpi(draft, kpi, subject);
}

const BAND = {
  size: 10.5,
  bold: true,
  colour: STYLES.group.fill,
  fill: STYLES.heading.fill,
} as const;
const OBJECTIVE = { size: 9.5, bold: true } as const;
const KPI = { size: 9.5, borders: { bottom: LINES.hair } } as const;
/** The columns of a KPI's line that begin a group: they have a rule at their left. */
const GROUP_STARTS = [COLUMNS.actual, COLUMNS.ytdActual, COLUMNS.yearForecast, COLUMNS.owner];
const RULE_AT_LEFT: CellStyle = { borders: { left: LINES.rule } };

function addObjective(
  draft: SheetDraft,
  { row, result, kpis }: ReviewSubject['outline']['objectives'][number],
  subject: ReviewSubject,
): void {
  const { objective } = result;
  line(draft, row, rowHeight(objective, 17), OBJECTIVE, 1);
  const { id, name, owner } = objective;
  addNodeLine(draft, { row, id, name, result, owner }, { ...OBJECTIVE, borders: BOTTOM }, subject);
  for (const kpi of kpis) addKpi(draft, kpi, subject);
}

const BOTTOM = { bottom: LINES.hair };

function addKpi(draft: SheetDraft, kpi: KpiRow, subject: ReviewSubject): void {
  draft.height(kpi.row, rowHeight(kpi.result.kpi, 18), 2);
  addKpiLine(draft, kpi, KPI, subject);
  draft.paintRest(blockOf(kpi.row, COLUMNS.id, kpi.row, COLUMNS.owner), KPI);
  for (const column of GROUP_STARTS) draft.restyle(blockOf(kpi.row, column), RULE_AT_LEFT);
}

interface Words {
  readonly name: string;
  readonly measureUnit?: string;
  readonly owner?: string;
}

/** Of a line in which the name, the unit and the owner can be read in full. */
function rowHeight({ name, measureUnit = '', owner = '' }: Words, usual: number): number {
  const { name: nameWidth, unit, owner: ownerWidth } = SCORECARD_WIDTHS;
  return textHeight(
    [
      { text: name, width: nameWidth - INDENT },
      { text: measureUnit, width: unit, size: SMALL },
      { text: owner, width: ownerWidth - INDENT, size: SMALL },
    ],
    usual,
  );
}

/** The look of a whole line, and how far it folds away. */
function line(
  draft: SheetDraft,
  row: number,
  height: number,
  style: CellStyle,
  outline?: number,
): void {
  draft.height(row, height, outline);
  draft.paint(blockOf(row, COLUMNS.id, row, COLUMNS.owner), { ...style, borders: BOTTOM });
}

/** A band begins a new part of the scorecard. */
function ruleOff(draft: SheetDraft, row: number): void {
  const borders = { top: LINES.total, bottom: LINES.rule };
  draft.restyle(blockOf(row, COLUMNS.id, row, COLUMNS.owner), { borders });
}

function changeRemark({ before, words, previous, language }: ReviewSubject): string {
  if (before === undefined) return words.scorecard.firstReview;
  return fill(words.scorecard.against, { period: periodLabel(previous, language) });
}

/** The share of the scorecard that a perspective's weight is. */
function weightText(
  result: PerspectiveResult,
  { outline, words, language }: ReviewSubject,
): string {
  const total = outline.perspectives.reduce((sum, each) => sum + each.result.weight, 0);
  const share = total > 0 ? result.weight / total : 0;
  const percent = formatPercent(share, { decimals: 0, separators: separatorsOf(language) });
  return fill(words.scorecard.weight, { percent });
}

function addFormats(draft: SheetDraft, first: number, last: number): void {
  const column = (number: number): Block => blockOf(first, number, last, number);
  draft.conditionalFormats.push(
    ...statusFormats([COLUMNS.status, COLUMNS.ytdStatus, COLUMNS.yearStatus].map(column)),
    ...signFormats([blockOf(first, COLUMNS.variance, last, COLUMNS.variancePercent)]),
    ...signFormats([column(COLUMNS.trend)]),
    ...trendFormats([column(COLUMNS.trend)]),
  );
}

function addSparklines(draft: SheetDraft, subject: ReviewSubject): void {
  const { outline, window } = subject;
  if (outline.kpis.length > MOST_SPARKLINES) return;
  const from = Math.max(0, window.now - SHOWN_PERIODS + 1);
  const lines = outline.kpis.flatMap(({ row }) => {
    const figures = dataCells(subject, 'actual', row, from, window.now);
    return figures === undefined ? [] : [{ figures, cell: { row, column: COLUMNS.history } }];
  });
  if (lines.length === 0) return;
  draft.sparklines.push({
    lines,
    colour: SHEET_COLOURS.actual,
    lastColour: SHEET_COLOURS.ink,
    negativeColour: statusColours('Red').fill,
  });
}
