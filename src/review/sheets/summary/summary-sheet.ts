import { statusText } from '../../styling/status-text';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { scoreHeadline } from '../../facts/score-headline';
import { fill } from '../../../strings/fill';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { pageOf, startSheet } from '../sheet-frame';
import { addActions } from './action-block';
import { addAgenda } from './agenda-block';
import { addBridge } from './bridge-block';
import { addDecisions } from './decision-block';
import { addImprovements } from './improvement-block';
import { addLinks, linkRows, placeLinks } from './link-strip';
import { addOffTrack } from './off-track-block';
import { addPerspectives } from './perspective-block';
import { addScore } from './score-block';
import { addStatuses } from './status-block';
import { GRID, summaryLayout, type Band, type SummaryLayout } from './summary-layout';

const LINKS_AT = 4;
/** In points; the upper blocks have lower rows when there are many perspectives. */
const HEIGHTS = { title: 19, gap: 8, top: 19, topTight: 15.5, middle: 17.5, bottom: 17, head: 16 };
const USUAL_TOP_ROWS = 6;

/** The whole review on one page: what the score is, why, what is off track and what is to be decided. */
export function summarySheet(subject: ReviewSubject): ComposedSheet {
  const { sheets } = subject;
  const links = placeLinks(subject);
  const layout = summaryLayout(subject, linkRows(links));
  const draft = startSheet(subject, sheets.fixed.summary, {
    ...scoreHeadline(subject),
    links: [GRID.first, GRID.first, GRID.first],
  });
  const columns = GRID.last - GRID.first + 1;
  draft.widths(GRID.first, [...Array.from({ length: columns }, () => GRID.width), 1, 2]);
  setHeights(draft, layout);
  draft.restyle(blockOf(2, GRID.first), { size: 18 });
  addLinks(draft, links, LINKS_AT);
  addScore(draft, subject, layout.top);
  addStatuses(draft, subject, layout.top);
  addPerspectives(draft, subject, layout);
  addBridge(draft, subject, layout);
  addOffTrack(draft, subject, layout.middle);
  addImprovements(draft, subject, layout.bottom);
  addActions(draft, subject, layout.bottom);
  addAgenda(draft, subject, layout.bottom);
  addDecisions(draft, subject, layout.decisions);
  draft.put(layout.legend, GRID.first, legend(subject), { ...STYLES.muted, size: 8.5 });
  const area = blockOf(1, 1, layout.legend, GRID.last + 1);
  const page = pageOf(subject, { area, fit: { wide: 1, tall: 1 }, margin: 0.35 });
  return { sheet: draft.finish(page) };
}

function setHeights(draft: SheetDraft, layout: SummaryLayout): void {
  const { top, middle, bottom, decisions, legend, linkRows: lines } = layout;
  draft.height(1, 6);
  draft.height(2, 28);
  draft.height(LINKS_AT + lines, 6);
  const isTight = top.last - top.first + 1 > USUAL_TOP_ROWS;
  const band = ({ title, first, last }: Band, height: number): void => {
    draft.height(title, HEIGHTS.title);
    for (let row = first; row <= last; row++) draft.height(row, height);
    draft.height(last + 1, HEIGHTS.gap);
  };
  band(top, isTight ? HEIGHTS.topTight : HEIGHTS.top);
  band(middle, HEIGHTS.middle);
  band(bottom, HEIGHTS.bottom);
  draft.height(decisions.title, HEIGHTS.title);
  draft.height(decisions.first, HEIGHTS.head);
  draft.height(legend, HEIGHTS.head);
}

/** What signs and colours mean. */
function legend({ words, settings, sheets }: ReviewSubject): string {
  return fill(words.summary.legend, {
    green: statusText('Green', settings),
    amber: statusText('Amber', settings),
    red: statusText('Red', settings),
    noData: statusText('No data', settings),
    notDue: statusText('Not due', settings),
    notScored: statusText('Not scored', settings),
    input: words.common.inputHint,
    method: sheets.labelOf(sheets.fixed.method),
  });
}
