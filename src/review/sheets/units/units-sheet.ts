import { formatScore } from '../../../look/format-score';
import { periodLabel } from '../../../look/period-label';
import { separatorsOf } from '../../../look/separators';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import { heatMap, type HeatMap } from '../../facts/heat-map';
import { statusText } from '../../styling/status-text';
import { cutText } from '../../styling/cut-text';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import type { ComposedSheet } from '../composed-sheet';
import { pageOf, startSheet } from '../sheet-frame';
import { addComparison, countsOf } from './comparison';
import { addCountsChart } from './counts-chart';
import { ROWS, unitsLayout } from './units-layout';
import { addMatrix } from './matrix';
import { rowHeight } from './matrix-rows';

/** Of a unit in the message. */
const LONGEST_NAME = 40;
/** With more units than these the page is A3. */
const MOST_ON_A4 = 8;
/** More rows than these are too small to read on one page. */
const MOST_ROWS_ON_PAGE = 45;

/** The units below the reviewed one side by side: a heat map of their scores, a comparison, and their KPIs by status. */
export function unitsSheet(subject: ReviewSubject): ComposedSheet {
  const map = heatMap(subject);
  if (map.units.length === 0) return sheetWithoutUnits(subject);
  const layout = unitsLayout(map, subject.settings.unitRollUp === 'Children');
  const name = subject.sheets.fixed.units;
  const draft = startSheet(subject, name, {
    message: messageOf(subject, map),
    who: `${whoOf(subject)}   |   ${signsOf(subject)}`,
    links: [layout.name, layout.whole, layout.firstUnit + 1],
  });
  draft.widths(layout.name, layout.widths);
  const counts = countsOf(subject, map);
  const matrix = addMatrix(draft, subject, map, layout);
  const table = addComparison(draft, subject, map, counts, layout);
  const last = Math.max(matrix, addCountsChart(draft, subject, counts, layout, table));
  for (let row = ROWS.first + map.rows.length; row <= last; row++)
    draft.height(row, rowHeight(map));
  draft.frozen = { rows: ROWS.heads, columns: layout.name };
  const page = pageOf(subject, {
    area: blockOf(1, 1, last, layout.right),
    paper: map.units.length > MOST_ON_A4 ? 'A3' : 'A4',
    ...(last > MOST_ROWS_ON_PAGE
      ? { fit: { wide: 1 }, titleRows: { first: ROWS.section, last: ROWS.heads } }
      : { fit: { wide: 1, tall: 1 } }),
  });
  return { sheet: draft.finish(page) };
}

function sheetWithoutUnits(subject: ReviewSubject): ComposedSheet {
  const { words, company, unitName, sheets } = subject;
  const message = fill(words.units.none, { name: unitName ?? company });
  const heading = { message, who: whoOf(subject), links: [2, 3, 4] } as const;
  const draft = startSheet(subject, sheets.fixed.units, heading);
  draft.widths(2, [44, 24, 24]);
  draft.height(ROWS.section, 40);
  const block = blockOf(ROWS.section, 2, ROWS.section, 4);
  draft.box(block, words.units.noneNote, { ...STYLES.body, wrap: true });
  const area = blockOf(1, 1, ROWS.section, 4);
  return { sheet: draft.finish(pageOf(subject, { area, fit: { wide: 1, tall: 1 } })) };
}

function messageOf({ words, settings, language }: ReviewSubject, { units }: HeatMap): string {
  const texts = words.units;
  const scored = units.flatMap(({ unit, score }) =>
    score === undefined ? [] : [{ name: cutText(unit?.name ?? '', LONGEST_NAME), score }],
  );
  const text = (score: number): string => formatScore(score, settings, separatorsOf(language));
  const [only] = scored;
  if (only === undefined) return texts.noScores;
  const lowest = scored.reduce((low, each) => (each.score < low.score ? each : low));
  const highest = scored.reduce((high, each) => (each.score > high.score ? each : high));
  const [low, high] = [text(lowest.score), text(highest.score)];
  if (scored.length === 1) return fill(texts.one, { unit: only.name, score: low });
  if (low === high) return fill(texts.even, { score: low });
  const names = { worst: lowest.name, best: highest.name };
  return fill(texts.spread, { ...names, low, high });
}

function whoOf({ words, company, unitName, period, language }: ReviewSubject): string {
  const who = unitName ?? company;
  return fill(words.units.who, { who, period: periodLabel(period, language) });
}

function signsOf({ words, settings }: ReviewSubject): string {
  return fill(words.units.signs, {
    green: statusText('Green', settings),
    amber: statusText('Amber', settings),
    red: statusText('Red', settings),
  });
}
