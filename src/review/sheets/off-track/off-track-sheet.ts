import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { anyJudged } from '../../facts/off-track-kpis';
import { offTrackHeadline } from '../../facts/off-track-headline';
import { statusText } from '../../styling/status-text';
import { signFormats } from '../../styling/status-formats';
import { LINES, STYLES, statusColours } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { onePageIfItFits } from '../one-page';
import { pageOf, startSheet } from '../sheet-frame';
import { addAnswerCells, addAnswerRules, addOwedFormats, rowsOf } from './answer-cells';
import { answersGiven } from './answers-given';
import { addCauseCounts } from './cause-counts';
import { OFF_TRACK_COLUMNS as COLUMNS, OFF_TRACK_WIDTHS } from './columns';
import { addKpiCells, addKpiFormats } from './kpi-cells';
import { offTrackLayout, OFF_TRACK_HEADING_ROW, type OffTrackLayout } from './off-track-layout';

const HEADINGS = { first: OFF_TRACK_HEADING_ROW - 1, last: OFF_TRACK_HEADING_ROW };
/** Heads of what people fill in, apart from the navy of the figures. */
const FOUND = { group: '#8A6A14', heading: '#F5EBCB' };
const HEIGHTS = { offTrack: 38, watched: 26, band: 22 };

/** What is off track, why, and what will be done: the list of answers that the review asks for. */
export function offTrackSheet(subject: ReviewSubject): ComposedSheet {
  const { sheets } = subject;
  const layout = offTrackLayout(subject);
  const draft = startSheet(subject, sheets.fixed.offTrack, {
    ...offTrackHeadline(subject),
    links: [COLUMNS.id, COLUMNS.actual, COLUMNS.variancePercent],
  });
  draft.widths(COLUMNS.id, OFF_TRACK_WIDTHS);
  addHeadings(draft, subject);
  addLists(draft, subject, layout);
  const { content, completeWhen } = answersGiven(subject, layout);
  draft.put(5, COLUMNS.id, content, { size: 10, bold: true, colour: statusColours('Red').text });
  draft.conditionalFormats.push({
    blocks: [blockOf(5, COLUMNS.id)],
    rule: { kind: 'formula', formula: completeWhen, colour: statusColours('Green').text },
  });
  draft.height(5, 18);
  const last = addCauseCounts(draft, subject, layout);
  draft.frozen = { rows: HEADINGS.last, columns: COLUMNS.name };
  const area = blockOf(1, 1, last, COLUMNS.wonBack);
  const page = pageOf(subject, onePageIfItFits(draft, area, HEADINGS));
  const bottom = layout.offTrack[layout.offTrack.length - 1]?.at ?? layout.noneAt ?? last;
  const block = blockOf(OFF_TRACK_HEADING_ROW, COLUMNS.id, bottom, COLUMNS.wonBack);
  return {
    sheet: draft.finish(page),
    names: new Map([['BSC_OffTrack', { sheet: draft.name, block }]]),
  };
}

function addHeadings(draft: SheetDraft, { words, period }: ReviewSubject): void {
  const { offTrack, common } = words;
  const [group, row] = [HEADINGS.first, HEADINGS.last];
  draft.box(blockOf(group, COLUMNS.id, group, COLUMNS.periods), offTrack.figures, STYLES.group);
  draft.box(blockOf(group, COLUMNS.happened, group, COLUMNS.wonBack), offTrack.found, {
    ...STYLES.group,
    fill: FOUND.group,
  });
  draft.height(group, 17);
  draft.height(row, 28);
  const texts: readonly [number, string, 'left' | 'center' | 'right'][] = [
    [COLUMNS.id, common.id, 'left'],
    [COLUMNS.name, common.kpi, 'left'],
    [COLUMNS.actual, common.actual, 'right'],
    [COLUMNS.target, common.target, 'right'],
    [COLUMNS.variance, common.variance, 'right'],
    [COLUMNS.variancePercent, common.variancePercent, 'right'],
    [COLUMNS.lost, offTrack.pointsLost, 'right'],
    [COLUMNS.periods, period.grain === 'Month' ? offTrack.months : offTrack.periods, 'center'],
    [COLUMNS.happened, offTrack.happened, 'left'],
    [COLUMNS.rootCause, offTrack.rootCause, 'left'],
    [COLUMNS.action, offTrack.action, 'left'],
    [COLUMNS.owner, common.owner, 'left'],
    [COLUMNS.due, common.due, 'right'],
    [COLUMNS.wonBack, offTrack.wonBack, 'right'],
  ];
  for (const [column, text, align] of texts) {
    const heading = column < COLUMNS.happened ? {} : { fill: FOUND.heading, indent: 1 };
    draft.put(row, column, text, { ...STYLES.heading, align, ...heading });
  }
}

function addLists(draft: SheetDraft, subject: ReviewSubject, layout: OffTrackLayout): void {
  const { offTrack, watched, noneAt, watchBandAt } = layout;
  const asksForWatched = subject.scorecard.setup.explainAmber === true;
  const isJudged = anyJudged(subject);
  const { noneOffTrack, noneJudged } = subject.words.offTrack;
  const none = isJudged ? `● ${noneOffTrack}` : noneJudged;
  if (noneAt !== undefined) addBand(draft, noneAt, none, isJudged);
  if (watchBandAt !== undefined) addBand(draft, watchBandAt, watchTitle(subject, layout), false);
  for (const kpi of offTrack) {
    addKpiCells(draft, subject, kpi, true);
    addAnswerCells(draft, subject, kpi, HEIGHTS.offTrack);
  }
  for (const kpi of watched) {
    addKpiCells(draft, subject, kpi, false);
    addAnswerCells(draft, subject, kpi, HEIGHTS.watched);
  }
  addKpiFormats(draft, offTrack);
  const signed = [offTrack, watched].flatMap((kpis) =>
    rowsOf(kpis, COLUMNS.variance, COLUMNS.lost),
  );
  draft.conditionalFormats.push(...signFormats(signed));
  if (offTrack.length + watched.length === 0) return;
  addAnswerRules(draft, subject, (from, to) =>
    [offTrack, watched].flatMap((kpis) => rowsOf(kpis, from, to)),
  );
  addOwedFormats(draft, [
    ...rowsOf(offTrack, COLUMNS.happened, COLUMNS.due),
    ...(asksForWatched ? rowsOf(watched, COLUMNS.happened, COLUMNS.rootCause) : []),
  ]);
}

/** A line across all columns. */
function addBand(draft: SheetDraft, row: number, text: string, isGood: boolean): void {
  const { text: colour, tint } = statusColours('Green');
  const look = isGood
    ? { fill: tint, colour }
    : { fill: SHEET_COLOURS.navySoft, colour: SHEET_COLOURS.navy };
  const style = { size: 10, bold: true, borders: { bottom: LINES.rule }, ...look };
  draft.box(blockOf(row, COLUMNS.id, row, COLUMNS.wonBack), text, style);
  draft.height(row, HEIGHTS.band);
}

function watchTitle({ words, settings, scorecard }: ReviewSubject, layout: OffTrackLayout): string {
  const { watchList, watchListOwed, watchListCut } = words.offTrack;
  const { watched, watchedInAll } = layout;
  const status = statusText('Amber', settings);
  if (scorecard.setup.explainAmber === true) return fill(watchListOwed, { status });
  if (watched.length === watchedInAll) return fill(watchList, { status });
  return fill(watchListCut, { status, shown: watched.length, count: watchedInAll });
}
