import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { pageOf, startSheet, type PageWish } from '../sheet-frame';
import { mapArrows } from './map-arrows';
import { addMapBand, LABEL_COLUMN } from './map-bands';
import { mapFormats } from './map-formats';
import { MAP_GRID, MAP_ROWS, mapLayout, ROWS_TO_LINE } from './map-layout';
import { linksLeaving, mapLinks } from './map-links';
import { weakLinks } from './weak-links';

const LINES_ON_ONE_PAGE = 6;
const LINES_TO_PAGE = 4;
/** At this scale, in %, the map fills the width of a page. */
const SCALE = 82;

/** The strategy map: objectives as boxes by perspective, and arrows for what helps to achieve what. */
export function strategyMapSheet(subject: ReviewSubject): ComposedSheet {
  const { words, sheets, language, period, outline } = subject;
  const links = mapLinks(subject);
  const hasObjectives = outline.objectives.length > 0;
  const who = fill(words.strategyMap.who, { period: periodLabel(period, language) });
  const draft = startSheet(subject, sheets.fixed.strategyMap, {
    message: weakLinks(subject, links),
    who: hasObjectives ? who : words.strategyMap.noneMore,
    links: [LABEL_COLUMN, MAP_GRID.first + 3, MAP_GRID.first + 15],
  });
  draft.widths(LABEL_COLUMN, [22]);
  draft.widths(
    MAP_GRID.first,
    Array.from({ length: MAP_GRID.count }, () => MAP_GRID.width),
  );
  const layout = mapLayout(outline);
  for (const band of layout.perspectives) addMapBand(draft, subject, band);
  draft.conditionalFormats.push(...mapFormats(layout));
  draft.connectors.push(...mapArrows(links, layout, words.strategyMap));
  const last = MAP_ROWS.first + layout.lines.length * ROWS_TO_LINE;
  draft.height(MAP_ROWS.first - 1, 14);
  draft.height(last - 1, 14);
  draft.put(last, LABEL_COLUMN, notes(subject, links.length > 0), STYLES.muted);
  return { sheet: draft.finish(pageOf(subject, pageFor(layout.lines.length, last))) };
}

function notes(subject: ReviewSubject, hasArrows: boolean): string {
  const { strategyMap: words } = subject.words;
  const leaving = linksLeaving(subject);
  const legend = hasArrows ? words.legend : words.legendPlain;
  if (leaving === 0) return legend;
  return `${legend} ${fill(leaving === 1 ? words.outsideOne : words.outside, { count: leaving })}`;
}

function pageFor(lines: number, last: number): PageWish {
  const area = blockOf(1, 1, last, MAP_GRID.first + MAP_GRID.count - 1);
  if (lines <= LINES_ON_ONE_PAGE) return { area, fit: { wide: 1, tall: 1 } };
  const pages = Math.ceil(lines / LINES_TO_PAGE);
  const breaksAfter = Array.from(
    { length: pages - 1 },
    (_, index) => MAP_ROWS.first - 1 + (index + 1) * LINES_TO_PAGE * ROWS_TO_LINE,
  );
  return { area, fit: { scale: SCALE }, titleRows: { first: 2, last: 3 }, breaksAfter };
}
