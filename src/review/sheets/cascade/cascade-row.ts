import { SCORE_FORMAT, VARIANCE_PERCENT_FORMAT } from '../../../look/excel-formats';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import type { NodeResult } from '../../../scorecard/evaluation/evaluation';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import type { CascadeLine } from '../../facts/cascade-lines';
import { kpiFormats } from '../../styling/kpi-formats';
import { shownStatus } from '../../styling/shown-status';
import { LINES, STYLES } from '../../styling/styles';
import { textHeight } from '../../styling/text-height';
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
  readonly link?: { readonly sheet: string; readonly cell: string };
}

const HEIGHTS = { objective: 21, other: 18 };
const NAME_WIDTH = 48;
const MOST_INDENT = 12;
/** Excel knows seven levels of folding. */
const MOST_LEVELS = 7;

/** The contents of a line: live for the reviewed unit, values for lower ones. */
export function rowOfLine(line: CascadeLine, subject: ReviewSubject): CascadeRow {
  const { words, company, unitName } = subject;
  const top = unitName ?? company;
  switch (line.kind) {
    case 'objective': {
      const { row, result } = line.row;
      const { id, name, owner } = result.objective;
      const cell = `C${row}`;
      return {
        name: `${id}  ${name}`,
        level: top,
        owner,
        ...liveScore(subject, row, result),
        status: liveStatus(subject, row, result),
        link: { sheet: subject.sheets.fixed.scorecard, cell },
      };
    }
    case 'KPI': {
      const { kpi } = line.row.result;
      const cell = `C${line.row.row}`;
      return {
        name: nameOf(line.row.result),
        level: top,
        owner: kpi.owner,
        actual: scorecardFigure(subject, line.row, 'actual'),
        target: scorecardFigure(subject, line.row, 'target'),
        variance: scorecardFigure(subject, line.row, 'variance'),
        variancePercent: scorecardFigure(subject, line.row, 'variancePercent'),
        status: liveStatus(subject, line.row.row, line.row.result),
        formats: kpiFormats(line.row.result, subject.language),
        link: { sheet: subject.sheets.fixed.scorecard, cell },
      };
    }
    case 'support': {
      const { id, name, owner } = line.result.objective;
      const { score } = line.result;
      return {
        name: `${id}  ${name}`,
        level: line.unit.unit?.name ?? '',
        owner,
        variance: words.cascade.score,
        variancePercent: score === undefined ? '' : score * 100,
        status: shownStatus(line.result, subject),
      };
    }
    case 'unit KPI':
      return unitKpi(line.result, line.unit.unit?.name ?? '', subject);
  }
}

/** Puts the row of a line on the sheet. */
export function addCascadeRow(
  draft: SheetDraft,
  line: CascadeLine,
  row: CascadeRow,
  at: number,
): void {
  const isBand = line.kind === 'objective';
  const isObjective = isBand || line.kind === 'support';
  const base: CellStyle = {
    ...STYLES.body,
    ...(isBand && { fill: SHEET_COLOURS.navySoft }),
    borders: { bottom: LINES.rule, ...(isBand && { top: LINES.total }) },
  };
  draft.paint(blockOf(at, COLUMNS.name, at, COLUMNS.difference), base);
  const indent = Math.min(MOST_INDENT, line.depth * 2);
  const bold = isBand || line.kind === 'KPI';
  const title: CellStyle = {
    ...base,
    ...(isBand && { size: 10.5, colour: SHEET_COLOURS.navy }),
    ...(isObjective && !isBand && { colour: SHEET_COLOURS.navy }),
    bold,
    wrap: true,
    align: 'left',
    indent,
  };
  draft.put(at, COLUMNS.name, row.name, title, { link: row.link });
  const small = { ...base, size: 9, colour: STYLES.muted.colour, wrap: true };
  draft.put(at, COLUMNS.level, row.level, small);
  draft.put(at, COLUMNS.owner, row.owner, { ...base, size: 9, wrap: true });
  const number = { ...base, align: 'right' } as const;
  const value = { ...number, bold: line.kind === 'KPI', format: row.formats?.value };
  draft.put(at, COLUMNS.actual, row.actual, value);
  draft.put(at, COLUMNS.target, row.target, { ...number, format: row.formats?.value });
  const varied = isObjective ? { ...number, size: 9, colour: STYLES.muted.colour } : number;
  draft.put(at, COLUMNS.variance, row.variance, { ...varied, format: row.formats?.variance });
  const format = isObjective ? SCORE_FORMAT : VARIANCE_PERCENT_FORMAT;
  draft.put(at, COLUMNS.variancePercent, row.variancePercent, { ...number, bold, format });
  draft.put(at, COLUMNS.status, row.status, { ...base, align: 'left', indent: 1 });
  const wrapped = [
    { text: row.name, width: NAME_WIDTH - 1.3 * indent, size: isBand ? 10.5 : 9.5 },
    { text: row.level, width: 19, size: 9 },
    { text: row.owner ?? '', width: 19, size: 9 },
  ];
  const outline = line.depth === 0 ? undefined : Math.min(MOST_LEVELS, line.depth);
  draft.height(at, textHeight(wrapped, isBand ? HEIGHTS.objective : HEIGHTS.other), outline);
}

function liveScore(subject: ReviewSubject, row: number, { score }: NodeResult) {
  return {
    variance: subject.words.cascade.score,
    variancePercent: {
      formula: scorecardReference(subject, row, 'achieved'),
      result: score === undefined ? '' : score * 100,
    },
  };
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
