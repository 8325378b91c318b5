import { percentFormat, SCORE_CHANGE_FORMAT } from '../../../look/excel-formats';
import { periodLabel } from '../../../look/period-label';
import { samePeriod } from '../../../scorecard/periods/period';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { improvementsOf, type Improvement, type Improvements } from '../../facts/improvements';
import { cutText } from '../../styling/cut-text';
import { kpiFormats } from '../../styling/kpi-formats';
import { statusColours, STYLES } from '../../styling/styles';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { dataReference } from '../data/data-reference';
import { scorecardFigure } from '../scorecard-figure';
import { workingsReference } from '../workings/workings-reference';
import { kpiLink } from './kpi-link';
import { addTitle, FIGURE, HEAD, LINE, type Columns } from './looks';
import { BLOCKS, type Band } from './summary-layout';

const COLUMNS = {
  name: [2, 8],
  actual: [9, 11],
  other: [12, 14],
  by: [15, 17],
} as const satisfies Readonly<Record<string, Columns>>;
const LONGEST_NAME = 34;

/** The KPIs that won the score most or, in the first review, those furthest above target. */
export function addImprovements(
  draft: SheetDraft,
  subject: ReviewSubject,
  { title, first }: Band,
): void {
  const { summary } = subject.words;
  const found = improvementsOf(subject);
  const isFirst = found.measuredBy === 'achievement';
  addTitle(draft, title, BLOCKS.improvements, isFirst ? summary.firstBest : summary.improvements);
  if (found.best.length === 0) {
    const text = isFirst ? summary.noneAboveTarget : summary.noImprovement;
    draft.put(first, COLUMNS.name[0], text, STYLES.muted);
    return;
  }
  addHeads(draft, subject, first, found.measuredBy);
  found.best.forEach((improvement, index) => {
    addLine(draft, subject, first + 1 + index, improvement, found.measuredBy);
  });
}

function addHeads(
  draft: SheetDraft,
  { words, previous, language }: ReviewSubject,
  row: number,
  measuredBy: Improvements['measuredBy'],
): void {
  const { common, summary } = words;
  const head = ([first, last]: Columns, text: string, align: 'left' | 'right'): void => {
    draft.box(blockOf(row, first, row, last), text, { ...HEAD, align });
  };
  const byWords = {
    points: summary.pointsWon,
    'own score': summary.ownScore,
    achievement: summary.achieved,
  };
  head(COLUMNS.name, common.kpi, 'left');
  head(COLUMNS.actual, common.actual, 'right');
  const isFirst = measuredBy === 'achievement';
  head(COLUMNS.other, isFirst ? common.target : periodLabel(previous, language), 'right');
  head(COLUMNS.by, byWords[measuredBy], 'right');
}

function addLine(
  draft: SheetDraft,
  subject: ReviewSubject,
  row: number,
  improvement: Improvement,
  measuredBy: Improvements['measuredBy'],
): void {
  const kpi = improvement.row;
  const { name } = kpi.result.kpi;
  const { value } = kpiFormats(kpi.result, subject.language);
  const put = ([first, last]: Columns, content: CellContent, style: CellStyle): void => {
    draft.box(blockOf(row, first, row, last), content, { ...FIGURE, ...style });
  };
  const block = blockOf(row, COLUMNS.name[0], row, COLUMNS.name[1]);
  const link = { ...kpiLink(subject, kpi), tip: name };
  draft.box(block, cutText(name, LONGEST_NAME), LINE, { link });
  put(COLUMNS.actual, scorecardFigure(subject, kpi, 'actual'), { bold: true, format: value });
  const isFirst = measuredBy === 'achievement';
  const other = isFirst ? scorecardFigure(subject, kpi, 'target') : actualBefore(subject, kpi);
  put(COLUMNS.other, other, { colour: STYLES.muted.colour, format: value });
  put(COLUMNS.by, byContent(subject, improvement, measuredBy), {
    bold: true,
    colour: statusColours('Green').text,
    format: isFirst ? percentFormat(0) : SCORE_CHANGE_FORMAT,
  });
}

function byContent(
  subject: ReviewSubject,
  { row, by }: Improvement,
  measuredBy: Improvements['measuredBy'],
): CellContent {
  if (measuredBy === 'achievement') return scorecardFigure(subject, row, 'achieved');
  const of = (column: 'moved' | 'score' | 'scoreBefore'): string =>
    workingsReference(subject, row.row, column);
  if (measuredBy === 'points') return { formula: of('moved'), result: by };
  const blank = `OR(${of('score')}="",${of('scoreBefore')}="")`;
  return { formula: `IF(${blank},"",${of('score')}-${of('scoreBefore')})`, result: by };
}

/** The actual of the period before: on Data when it is one reading there, else as it was found. */
function actualBefore(subject: ReviewSubject, { row, result }: KpiRow): CellContent {
  const before = subject.before?.kpiById.get(result.kpi.id);
  const actual = before?.actual ?? '';
  const slot = subject
    .seriesOf(result.kpi)
    .slots.find(({ reading }) => before !== undefined && samePeriod(reading.period, before.period));
  const cell = slot && dataReference(subject, 'actual', row, slot.column);
  return cell === undefined ? actual : { formula: `IF(${cell}="","",${cell})`, result: actual };
}
