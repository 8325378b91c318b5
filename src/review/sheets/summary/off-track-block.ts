import { SCORE_CHANGE_FORMAT, VARIANCE_PERCENT_FORMAT } from '../../../look/excel-formats';
import { statusSymbol } from '../../../look/status-symbol';
import { fill } from '../../../strings/fill';
import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { blockOf, type Block } from '../../book/place';
import { cellReference, quoted } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { anyJudged } from '../../facts/off-track-kpis';
import { cutText } from '../../styling/cut-text';
import { kpiFormats } from '../../styling/kpi-formats';
import { signFormats, statusFormats } from '../../styling/status-formats';
import { LINES, statusColours, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { OFF_TRACK_COLUMNS } from '../off-track/columns';
import { offTrackLayout, type PlacedKpi } from '../off-track/off-track-layout';
import { offTrackReference } from '../off-track/off-track-reference';
import { scorecardFigure } from '../scorecard-figure';
import { scorecardReference } from '../scorecard/scorecard-reference';
import { addTitle, HEAD, type Columns } from './looks';
import { addOffTrackAnswers, ANSWER_COLUMNS } from './off-track-answers';
import { BLOCKS, type Band } from './summary-layout';

const COLUMNS = {
  sign: [26, 26],
  name: [27, 35],
  actual: [36, 38],
  target: [39, 41],
  variancePercent: [42, 44],
  lost: [45, 49],
} as const satisfies Readonly<Record<string, Columns>>;
const SHOWN = 5;
const LONGEST_NAME = 38;

/** The KPIs that cost most, each with what will be done; without any, those to watch. */
export function addOffTrack(
  draft: SheetDraft,
  subject: ReviewSubject,
  { title, first }: Band,
): void {
  const { offTrack, watched } = offTrackLayout(subject);
  const listed = [...offTrack, ...watched].slice(0, SHOWN);
  addTitle(draft, title, BLOCKS.offTrack, titleOf(subject, offTrack.length, listed.length));
  if (listed.length === 0) {
    addNothing(draft, subject, first);
    return;
  }
  addHeads(draft, subject, first);
  listed.forEach((kpi, index) => {
    addFigures(draft, subject, first + 1 + index * 2, kpi);
    const row = first + 2 + index * 2;
    draft.paint(blockOf(row, COLUMNS.sign[0]), { borders: { bottom: LINES.hair } });
    addOffTrackAnswers(draft, subject, row, kpi, index >= offTrack.length);
  });
  addFormats(
    draft,
    subject,
    listed.map((_, index) => first + 1 + index * 2),
  );
}

function titleOf({ words }: ReviewSubject, offTrack: number, listed: number): string {
  const { summary } = words;
  if (offTrack === 0) return listed === 0 ? summary.offTrack : summary.watch;
  if (offTrack < listed) return summary.offTrackAndWatch;
  if (offTrack === listed) return summary.offTrack;
  return fill(summary.offTrackMore, { shown: listed, count: offTrack - listed });
}

function addHeads(draft: SheetDraft, { words }: ReviewSubject, row: number): void {
  const head = ([first, last]: Columns, text: string, align: 'left' | 'right'): void => {
    draft.box(blockOf(row, first, row, last), text, { ...HEAD, align });
  };
  head([COLUMNS.sign[0], COLUMNS.name[1]], words.common.kpi, 'left');
  head(COLUMNS.actual, words.common.actual, 'right');
  head(COLUMNS.target, words.common.target, 'right');
  head(COLUMNS.variancePercent, words.common.variancePercent, 'right');
  head(COLUMNS.lost, words.summary.pointsLost, 'right');
}

function addFigures(draft: SheetDraft, subject: ReviewSubject, row: number, kpi: PlacedKpi): void {
  const { result } = kpi.row;
  const { value } = kpiFormats(result, subject.language);
  const put = ([first, last]: Columns, content: CellContent, style: CellStyle): void => {
    draft.box(blockOf(row, first, row, last), content, { size: 10, align: 'right', ...style });
  };
  const status = scorecardReference(subject, kpi.row.row, 'status');
  const sign = { formula: `LEFT(${status},1)`, result: statusSymbol(result.status) };
  put(COLUMNS.sign, sign, { align: 'center', bold: true });
  const { name } = result.kpi;
  const cell = cellReference({ row: kpi.at, column: OFF_TRACK_COLUMNS.id });
  const link = { sheet: subject.sheets.fixed.offTrack, cell, tip: name };
  const block = blockOf(row, COLUMNS.name[0], row, COLUMNS.name[1]);
  draft.box(block, cutText(name, LONGEST_NAME), { size: 10.5, bold: true }, { link });
  put(COLUMNS.actual, scorecardFigure(subject, kpi.row, 'actual'), { bold: true, format: value });
  put(COLUMNS.target, scorecardFigure(subject, kpi.row, 'target'), { format: value });
  const percent = scorecardFigure(subject, kpi.row, 'variancePercent');
  put(COLUMNS.variancePercent, percent, { format: VARIANCE_PERCENT_FORMAT });
  const lost = {
    formula: offTrackReference(subject, kpi.at, 'lost'),
    result: kpi.lost === undefined ? '' : 0 - kpi.lost,
  };
  put(COLUMNS.lost, lost, { bold: true, format: SCORE_CHANGE_FORMAT });
}

/** `rows`: those with figures; the answers stand below each. */
function addFormats(draft: SheetDraft, { words }: ReviewSubject, rows: readonly number[]): void {
  const { summary } = words;
  const blocks = ([from, to]: Columns, below = 0): readonly Block[] =>
    rows.map((row) => blockOf(row + below, from, row + below, to));
  const corner = ([column]: Columns): string => cellReference({ row: (rows[0] ?? 0) + 1, column });
  const { text: colour } = statusColours('Amber');
  const owed = (columns: Columns, formula: string): void => {
    const rule = { kind: 'formula', formula, colour, bold: true } as const;
    draft.conditionalFormats.push({ blocks: blocks(columns, 1), rule });
  };
  const { cause, owner, due } = ANSWER_COLUMNS;
  const { actionToName, noOwner, noDate } = summary;
  owed(cause, `RIGHT(${corner(cause)},${actionToName.length})=${quoted(actionToName)}`);
  owed(owner, `${corner(owner)}=${quoted(noOwner)}`);
  owed(due, `${corner(due)}=${quoted(noDate)}`);
  draft.conditionalFormats.push(
    ...statusFormats(blocks(COLUMNS.sign)).map(withoutFill),
    ...signFormats(blocks(COLUMNS.variancePercent)),
    ...signFormats(blocks(COLUMNS.lost)),
  );
}

/** A sign alone is coloured, not its cell. */
function withoutFill(format: SheetDraft['conditionalFormats'][number]): typeof format {
  return format.rule.kind === 'formula'
    ? { ...format, rule: { ...format.rule, fill: undefined } }
    : format;
}

function addNothing(draft: SheetDraft, subject: ReviewSubject, row: number): void {
  const { nothingOffTrack, nothingJudged } = subject.words.summary;
  const [first, last] = BLOCKS.offTrack;
  if (!anyJudged(subject)) {
    draft.put(row, first, nothingJudged, STYLES.muted);
    return;
  }
  const { text, tint } = statusColours('Green');
  const look = {
    size: 10,
    bold: true,
    colour: text,
    fill: tint,
    align: 'left',
    indent: 1,
  } as const;
  draft.box(blockOf(row, first, row + 1, last), nothingOffTrack, look);
}
