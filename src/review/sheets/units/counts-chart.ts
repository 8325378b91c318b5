import { statusWord } from '../../../look/status-word';
import { statusSymbol } from '../../../look/status-symbol';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import type { ChartSeries } from '../../book/chart';
import { statusColours, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { COUNTED, type StatusCounts } from './comparison';
import { ROWS, type UnitsLayout } from './units-layout';

/** Many bars stand closer together. */
const MOST_WIDE_BARS = 5;
const LEGEND_ROWS = 2;
/** Zeros are not written. */
const COUNT_FORMAT = '0;;;';
const DARK = '#1F2933';
const LIGHT = '#FFFFFF';

/** Stacked bars of the counts, below the comparison; returns the last row. */
export function addCountsChart(
  draft: SheetDraft,
  subject: ReviewSubject,
  counts: readonly StatusCounts[],
  layout: UnitsLayout,
  after: number,
): number {
  const texts = subject.words.units;
  if (!counts.flat().some((count) => count > 0)) return after;
  const { left, right } = layout;
  const top = after + 2;
  draft.box(blockOf(top, left, top, right), texts.chart, STYLES.section);
  const last = top + counts.length * (counts.length > MOST_WIDE_BARS ? 1 : 2) + LEGEND_ROWS;
  draft.charts.push({
    kind: 'bars',
    place: blockOf(top + 1, left, last, right),
    alternativeText: fill(texts.chartText, { count: counts.length }),
    stacked: true,
    gap: 45,
    series: [0, 1, 2, 3].map((index) => seriesOf(draft.name, subject, counts, layout, index)),
    showsCategories: true,
    legend: true,
    axis: { min: 0 },
    plot: 'auto',
  });
  return last;
}

function seriesOf(
  sheet: string,
  { words, settings, language }: ReviewSubject,
  counts: readonly StatusCounts[],
  { left }: UnitsLayout,
  index: number,
): ChartSeries {
  const status = COUNTED[index] ?? 'No data';
  const word = `${statusSymbol(status)} ${statusWord(status, language, settings.statusWords)}`;
  const rows = { top: ROWS.first + 1, bottom: ROWS.first + counts.length };
  const { fill: colour } = statusColours(status);
  const column = left + 3 + index;
  return {
    name: index < COUNTED.length ? word : words.units.otherSeries,
    categories: { sheet, block: blockOf(rows.top, left, rows.bottom) },
    values: { sheet, block: blockOf(rows.top, column, rows.bottom) },
    drawn: counts.map((each) => each[index]),
    as: 'column',
    colour,
    labels: { format: COUNT_FORMAT, colour: status === 'Amber' ? DARK : LIGHT, inside: true },
  };
}
