import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { pageOf, startSheet } from '../sheet-frame';
import { mapArrows } from './map-arrows';
import { addMapBand, LABEL_COLUMN } from './map-bands';
import { mapFormats } from './map-formats';
import { MAP_GRID, MAP_ROWS, mapLayout } from './map-layout';
import { linksLeaving, mapLinks } from './map-links';
import { mapEnd, mapPage } from './map-page';
import { weakLinks } from './weak-links';

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
  const last = mapEnd(layout);
  draft.height(MAP_ROWS.first - 1, 14);
  draft.height(last - 1, 14);
  draft.put(last, LABEL_COLUMN, notes(subject, links.length > 0), STYLES.muted);
  return { sheet: draft.finish(pageOf(subject, mapPage(layout))) };
}

function notes(subject: ReviewSubject, hasArrows: boolean): string {
  const { strategyMap: words } = subject.words;
  const leaving = linksLeaving(subject);
  const legend = hasArrows ? words.legend : words.legendPlain;
  if (leaving === 0) return legend;
  return `${legend} ${fill(leaving === 1 ? words.outsideOne : words.outside, { count: leaving })}`;
}
