import { SCORE_CHANGE_FORMAT, SCORE_FORMAT } from '../../../look/excel-formats';
import { blockOf } from '../../book/place';
import { blockReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { scoreBridge } from '../../facts/score-bridge';
import { scoreSource } from '../../facts/score-source';
import { signFormats } from '../../styling/status-formats';
import { LINES, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { addBridgeChart } from './bridge-chart';
import { bridgeLines, type BridgeLine } from './bridge-lines';
import { addTitle, FIGURE, LINE } from './looks';
import { addLowest } from './lowest-block';
import { BLOCKS, type SummaryLayout } from './summary-layout';

export const BRIDGE_COLUMNS = { name: [2, 11], figure: [12, 14], chart: [15, 24] } as const;

/** With start, rest and end as many lines as the list of KPIs beside it has. */
const ROOM = { gains: 3, losses: 4, all: 8 };

/** What moved the score since the period before or, in the first review, what it lacks. */
export function addBridge(draft: SheetDraft, subject: ReviewSubject, layout: SummaryLayout): void {
  const { summary } = subject.words;
  const { title, first } = layout.middle;
  const bridge = scoreBridge(subject, ROOM);
  if (bridge === undefined) {
    const isLowest = scoreSource(subject) === 'lowest' && subject.now.overall.score !== undefined;
    addTitle(draft, title, BLOCKS.bridge, isLowest ? summary.lowest : summary.moved);
    if (isLowest) addLowest(draft, subject, layout.middle);
    else addNothing(draft, subject, first);
    return;
  }
  addTitle(draft, title, BLOCKS.bridge, bridge.from === 'before' ? summary.moved : summary.below);
  const [figure] = BRIDGE_COLUMNS.figure;
  const { start, lines, end } = bridgeLines(bridge, subject, (count) =>
    blockReference(blockOf(first + 1, figure, first + count)),
  );
  addLine(draft, first, start, SCORE_FORMAT, true);
  lines.forEach((line, index) => {
    addLine(draft, first + 1 + index, line, SCORE_CHANGE_FORMAT, false);
  });
  const last = first + lines.length;
  addLine(draft, last + 1, end, SCORE_FORMAT, true);
  const [left, right] = BLOCKS.bridge;
  draft.restyle(blockOf(last + 1, left, last + 1, right), {
    borders: { top: LINES.total, bottom: LINES.total },
  });
  if (lines.length === 0) return;
  const figures = blockOf(first + 1, figure, last);
  draft.conditionalFormats.push(...signFormats([figures]));
  addBridgeChart(draft, subject, bridge, {
    first: first + 1,
    points: lines.map((line) => line.points),
  });
}

function addLine(
  draft: SheetDraft,
  row: number,
  { label, content, link, note, isQuiet }: BridgeLine,
  format: string,
  bold: boolean,
): void {
  const [from, to] = BRIDGE_COLUMNS.name;
  const [left, right] = BRIDGE_COLUMNS.figure;
  const [chartFrom, chartTo] = BRIDGE_COLUMNS.chart;
  const colour = isQuiet === true ? STYLES.muted.colour : undefined;
  draft.box(blockOf(row, from, row, to), label, { ...LINE, bold, colour }, { link, note });
  const figure = { ...FIGURE, size: 10, bold: true, format };
  draft.box(blockOf(row, left, row, right), content, figure);
  draft.paint(blockOf(row, chartFrom, row, chartTo), { borders: LINE.borders });
}

function addNothing(draft: SheetDraft, { words }: ReviewSubject, row: number): void {
  const [column] = BLOCKS.bridge;
  draft.put(row, column, words.summary.noBridge, STYLES.muted);
  draft.put(row + 1, column, words.summary.noBridgeHint, STYLES.muted);
}
