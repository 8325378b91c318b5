import { SCORE_FORMAT, VARIANCE_PERCENT_FORMAT } from '../../../look/excel-formats';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import type { ObjectiveResult } from '../../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { fill } from '../../../strings/fill';
import type { CellContent, CellLink } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import type { CascadeLine } from '../../facts/cascade-lines';
import { kpiFormats } from '../../styling/kpi-formats';
import { shownStatus } from '../../styling/shown-status';
import { LINES, STYLES } from '../../styling/styles';
import { textHeight } from '../../styling/text-height';
import type { KpiRow, ObjectiveRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { rangeTarget } from '../scorecard/range-target';
import { scorecardFigure } from '../scorecard-figure';
import { scorecardReference } from '../scorecard/scorecard-reference';
import { CASCADE_COLUMNS as COLUMNS } from './columns';

/** What the row of a line shows; figures are contents of cells. */
export interface CascadeRow {
  readonly name: string;
  readonly level: string;
  readonly owner?: string;
  readonly actual?: CellContent;
  readonly target?: CellContent;
  readonly variance?: CellContent;
  readonly variancePercent?: CellContent;
  readonly status: CellContent;
  readonly formats?: { readonly value: string; readonly variance: string };
  readonly link?: CellLink;
}

const HEIGHTS = { objective: 21, other: 18 };
const NAME_WIDTH = 48;
const MOST_INDENT = 12;
/** Excel knows seven levels of folding. */
const MOST_LEVELS = 7;

/** The contents of a line: live for the reviewed unit, values for lower ones. */
export function rowOfLine(line: CascadeLine, subject: ReviewSubject): CascadeRow {
  switch (line.kind) {
    case 'objective':
      return ownObjective(line.row, subject);
    case 'KPI':
      return ownKpi(line.row, subject);
    case 'support':
      return unitObjective(line.result, line.unit.unit?.name ?? '', subject);
    case 'unit KPI':
      return unitKpi(line.result, line.unit.unit?.name ?? '', subject);
  }
}

function ownObjective({ row, result }: ObjectiveRow, subject: ReviewSubject): CascadeRow {
  const { words, company, unitName, sheets } = subject;
  const { id, name, owner } = result.objective;
  const { score } = result;
  return {
    name: `${id}  ${name}`,
    level: unitName ?? company,
    owner,
    variance: words.cascade.score,
    variancePercent: {
      formula: scorecardReference(subject, row, 'achieved'),
      result: score === undefined ? '' : score * 100,
    },
    status: liveStatus(subject, row, result),
    link: { sheet: sheets.fixed.scorecard, cell: `C${row}`, tip: name },
  };
}

function ownKpi(kpi: KpiRow, subject: ReviewSubject): CascadeRow {
  const { company, unitName, sheets, language } = subject;
  const { row, result } = kpi;
  return {
    name: nameOf(result),
    level: unitName ?? company,
    owner: result.kpi.owner,
    actual: scorecardFigure(subject, kpi, 'actual'),
    target: scorecardFigure(subject, kpi, 'target'),
    variance: scorecardFigure(subject, kpi, 'variance'),
    variancePercent: scorecardFigure(subject, kpi, 'variancePercent'),
    status: liveStatus(subject, row, result),
    formats: kpiFormats(result, language),
    link: { sheet: sheets.fixed.scorecard, cell: `C${row}`, tip: result.kpi.name },
  };
}

function unitObjective(result: ObjectiveResult, level: string, subject: ReviewSubject): CascadeRow {
  const { id, name, owner } = result.objective;
  const { score } = result;
  return {
    name: `${id}  ${name}`,
    level,
    owner,
    variance: subject.words.cascade.score,
    variancePercent: score === undefined ? '' : score * 100,
    status: shownStatus(result, subject),
  };
}

/** Puts the row of a line on the sheet. */
export function addCascadeRow(
  draft: SheetDraft,
  line: CascadeLine,
  row: CascadeRow,
  at: number,
): void {
  const isBand = line.kind === 'objective';
  const base: CellStyle = {
    ...STYLES.body,
    ...(isBand && { fill: SHEET_COLOURS.navySoft }),
    borders: { bottom: LINES.rule, ...(isBand && { top: LINES.total }) },
  };
  draft.paint(blockOf(at, COLUMNS.name, at, COLUMNS.difference), base);
  addWords(draft, line, row, at, base);
  addFigures(draft, line, row, at, base);
  const indent = indentOf(line);
  const wrapped = [
    { text: row.name, width: NAME_WIDTH - 1.3 * indent, size: isBand ? 10.5 : 9.5 },
    { text: row.level, width: 19, size: 9 },
    { text: row.owner ?? '', width: 19, size: 9 },
  ];
  const outline = line.depth === 0 ? undefined : Math.min(MOST_LEVELS, line.depth);
  draft.height(at, textHeight(wrapped, isBand ? HEIGHTS.objective : HEIGHTS.other), outline);
}

function addWords(
  draft: SheetDraft,
  line: CascadeLine,
  row: CascadeRow,
  at: number,
  base: CellStyle,
): void {
  const isBand = line.kind === 'objective';
  const title: CellStyle = {
    ...base,
    ...(isBand && { size: 10.5 }),
    ...(isObjective(line) && { colour: SHEET_COLOURS.navy }),
    bold: isBand || line.kind === 'KPI',
    wrap: true,
    align: 'left',
    indent: indentOf(line),
  };
  draft.put(at, COLUMNS.name, row.name, title, { link: row.link });
  const small = { ...base, size: 9, colour: STYLES.muted.colour, wrap: true };
  draft.put(at, COLUMNS.level, row.level, small);
  draft.put(at, COLUMNS.owner, row.owner, { ...base, size: 9, wrap: true });
}

function addFigures(
  draft: SheetDraft,
  line: CascadeLine,
  row: CascadeRow,
  at: number,
  base: CellStyle,
): void {
  const number = { ...base, align: 'right' } as const;
  const value = { ...number, format: row.formats?.value };
  draft.put(at, COLUMNS.actual, row.actual, { ...value, bold: line.kind === 'KPI' });
  draft.put(at, COLUMNS.target, row.target, value);
  const isScore = isObjective(line);
  const varied = isScore ? { ...number, size: 9, colour: STYLES.muted.colour } : number;
  draft.put(at, COLUMNS.variance, row.variance, { ...varied, format: row.formats?.variance });
  const format = isScore ? SCORE_FORMAT : VARIANCE_PERCENT_FORMAT;
  const bold = line.kind === 'objective' || line.kind === 'KPI';
  draft.put(at, COLUMNS.variancePercent, row.variancePercent, { ...number, bold, format });
  draft.put(at, COLUMNS.status, row.status, { ...base, align: 'left', indent: 1 });
}

function isObjective({ kind }: CascadeLine): boolean {
  return kind === 'objective' || kind === 'support';
}

function indentOf({ depth }: CascadeLine): number {
  return Math.min(MOST_INDENT, depth * 2);
}

function liveStatus(
  subject: ReviewSubject,
  row: number,
  result: Parameters<typeof shownStatus>[0],
): CellContent {
  const formula = scorecardReference(subject, row, 'status');
  return { formula, result: shownStatus(result, subject) };
}

function unitKpi(result: KpiResult, level: string, subject: ReviewSubject): CascadeRow {
  const { actual, target, variance, variancePercent } = result;
  const formats = kpiFormats(result, subject.language);
  // Limits of a range are written out; the formula they come with is for rows of Workings.
  const range = rangeTarget(subject, 0, result, result.kpi, '')?.result;
  return {
    name: nameOf(result),
    level,
    owner: result.kpi.owner,
    actual: actual ?? '',
    target: typeof range === 'string' ? range : (target ?? ''),
    variance: variance === undefined ? '' : variance * formats.varianceFactor,
    variancePercent: variancePercent ?? '',
    status: shownStatus(result, subject),
    formats,
  };
}

function nameOf({ kpi }: KpiResult): string {
  return fill(kpi.measureUnit === undefined ? '{id}  {name}' : '{id}  {name}, {unit}', {
    id: kpi.id,
    name: kpi.name,
    unit: kpi.measureUnit,
  });
}
