import { formatMeasure } from '../../../look/format-measure';
import { figureDecimals } from '../../../look/figure-decimals';
import { separatorsOf } from '../../../look/separators';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { fill } from '../../../strings/fill';
import type { Chart, ChartSeries } from '../../book/chart';
import { blockOf, type SheetBlock } from '../../book/place';
import { statusText } from '../../styling/status-text';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { dataCells } from '../data/data-reference';
import { CARD_LINES } from './card-grid';
import type { CardPoint } from './card-series';
import type { CardTable } from './card-table';

/** Columns of the actual and the line of the target over the table; undefined when nothing can be drawn. */
export function cardChart(
  sheet: string,
  subject: ReviewSubject,
  kpi: KpiRow,
  table: CardTable,
  top: number,
  points: readonly CardPoint[],
): Chart | undefined {
  const [first, last] = [points[0], points[points.length - 1]];
  const hasFigures = points.some(({ actual, target }) => (actual ?? target) !== undefined);
  if (first === undefined || last === undefined || !hasFigures) return undefined;
  const [left, right] = [first.period.column, last.period.column];
  return {
    kind: 'columns',
    place: blockOf(top + CARD_LINES.firstFact, left, table.periods - 1, right),
    alternativeText: chartText(subject, kpi, points),
    stacked: false,
    gap: 60,
    series: chartSeries(sheet, subject, kpi, table, points),
    showsCategories: false,
    legend: false,
    axis: axisOf(kpi, points),
    plot: 'full',
  };
}

function chartSeries(
  sheet: string,
  subject: ReviewSubject,
  kpi: KpiRow,
  table: CardTable,
  points: readonly CardPoint[],
): readonly ChartSeries[] {
  const [from, to] = [points[0]?.period, points[points.length - 1]?.period];
  if (from === undefined || to === undefined) return [];
  const here = (row: number | undefined): SheetBlock | undefined =>
    row === undefined ? undefined : { sheet, block: blockOf(row, from.column, row, to.column) };
  // Straight from Data: its missing cells are blank, so that they are gaps and not zeros.
  const onData = (block: 'actual' | 'target'): SheetBlock | undefined =>
    dataCells(subject, block, kpi.row, from.position, to.position);
  const categories = {
    sheet,
    block: blockOf(table.periods, from.column, table.periods, to.column),
  };
  const { common, cards } = subject.words;
  const { rangeLow, rangeHigh } = kpi.result.kpi;
  const actual = onData('actual');
  const line = (name: string, of: 'target' | 'high' | 'low', values: SheetBlock | undefined) =>
    values === undefined
      ? []
      : [
          lineOf(
            name,
            categories,
            values,
            points.map((point) => point[of]),
          ),
        ];
  return [
    ...(actual === undefined ? [] : [columnsOf(common.actual, categories, actual, points)]),
    ...line(common.target, 'target', table.target === undefined ? undefined : onData('target')),
    ...line(cards.upperLimit, 'high', rangeHigh === undefined ? undefined : here(table.high)),
    ...line(cards.lowerLimit, 'low', rangeLow === undefined ? undefined : here(table.low)),
  ];
}

function columnsOf(
  name: string,
  categories: SheetBlock,
  values: SheetBlock,
  points: readonly CardPoint[],
): ChartSeries {
  const drawn = points.map(({ actual }) => actual);
  const colour = SHEET_COLOURS.actual;
  const own = { drawn, colour, points: pointColours(points) };
  return { name, as: 'column', categories, values, ...own };
}

function lineOf(
  name: string,
  categories: SheetBlock,
  values: SheetBlock,
  drawn: ChartSeries['drawn'],
): ChartSeries {
  const dashes = hasLonePoint(drawn);
  return { name, as: 'line', categories, values, drawn, colour: SHEET_COLOURS.target, dashes };
}

function pointColours(points: readonly CardPoint[]): ChartSeries['points'] {
  const colours = {
    reviewed: SHEET_COLOURS.ink,
    'year ago': SHEET_COLOURS.priorYear,
    usual: undefined,
  };
  return points.flatMap(({ period }, index) => {
    const colour = colours[period.kind];
    return colour === undefined ? [] : [{ index, colour }];
  });
}

/** A point between two gaps, of which a line would show nothing. */
function hasLonePoint(drawn: ChartSeries['drawn']): boolean {
  return drawn.some(
    (value, index) =>
      value !== undefined && drawn[index - 1] === undefined && drawn[index + 1] === undefined,
  );
}

/** From zero, unless something is below it; yes and no are 1 and 0. */
function axisOf({ result }: KpiRow, points: readonly CardPoint[]): Chart['axis'] {
  const isRange = result.rule.direction === 'range';
  const limits = (point: CardPoint) => (isRange ? [point.low, point.high] : [point.target]);
  const isBelow = points.some((point) =>
    [point.actual, ...limits(point)].some((value = 0) => value < 0),
  );
  if (isBelow) return {};
  return result.rule.direction === 'yesno' ? { min: 0, max: 1 } : { min: 0 };
}

function chartText(
  { words, language, settings }: ReviewSubject,
  { result }: KpiRow,
  points: readonly CardPoint[],
): string {
  const { kpi, actual, target, rule } = result;
  const texts = {
    kpi: kpi.name,
    first: points[0]?.period.label ?? '',
    last: points[points.length - 1]?.period.label ?? '',
    status: statusText(result.status, settings),
  };
  if (actual === undefined) return fill(words.cards.chart, texts);
  const decimals = figureDecimals({ actual, target, rule, measure: kpi });
  const look = { decimals, separators: separatorsOf(language) };
  const latest = formatMeasure(actual, kpi, look);
  return fill(words.cards.chartLatest, { ...texts, actual: latest });
}
