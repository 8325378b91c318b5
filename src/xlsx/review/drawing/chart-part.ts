import { SHEET_COLOURS } from '../../../look/sheet-colours';
import type { Chart } from '../../../review/book/chart';
import type { CategoriesOf } from './categories';
import { chartSeries } from './chart-series';
import { solidFill } from './drawing-text';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CATEGORY_AXIS = '500000001';
const VALUE_AXIS = '500000002';
/** Of the axis and the legend: Calibri 9. */
const SIZE = 900;
/** Of the category line: 0.75 points. */
const LINE = 9_525;
const NOTHING = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** Inner part of the chart that is drawn on, in shares of it. */
const PLOTS = {
  // A line at the very edge would be cut in half.
  full: { x: 0, y: 0.04, w: 1, h: 0.92 },
  rows: { x: 0.02, y: 0, w: 0.96, h: 1 },
} as const;

/**
 * The part of a chart: columns or bars, and lines above them on the same axes; no title, grid or axis of values.
 * Gaps stay gaps; folded rows and columns stay in the chart.
 */
export function chartPart(chart: Chart, categoriesOf: CategoriesOf): string {
  const plots = barPlot(chart, categoriesOf) + linePlot(chart, categoriesOf);
  const plotArea = `<c:plotArea>${layout(chart)}${plots}${axes(chart)}${NOTHING}</c:plotArea>`;
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:date1904 val="0"/>` +
    '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>' +
    `${plotArea}${chart.legend ? legend(chart) : ''}<c:plotVisOnly val="0"/>` +
    `<c:dispBlanksAs val="gap"/></c:chart>${NOTHING}${textLook(SHEET_COLOURS.ink)}</c:chartSpace>`
  );
}

function textLook(colour: string): string {
  return (
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr sz="${SIZE}">${solidFill(colour)}<a:latin typeface="Calibri"/></a:defRPr>` +
    '</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
  );
}

/** Columns come before lines; what is not drawn has no entry. */
function legend({ series }: Chart): string {
  const inOrder = [
    ...series.filter(({ as }) => as === 'column'),
    ...series.filter(({ as }) => as === 'line'),
  ];
  const hidden = inOrder.map(({ colour }, index) =>
    colour === undefined
      ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`
      : '',
  );
  return (
    `<c:legend><c:legendPos val="t"/>${hidden.join('')}<c:overlay val="0"/>` +
    `${textLook(SHEET_COLOURS.ink)}</c:legend>`
  );
}

function layout({ plot }: Chart): string {
  if (plot === 'auto') return '<c:layout/>';
  const { x, y, w, h } = PLOTS[plot];
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/>' +
    `<c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/>` +
    '</c:manualLayout></c:layout>'
  );
}

function barPlot(chart: Chart, categoriesOf: CategoriesOf): string {
  const series = seriesOf(chart, 'column', categoriesOf);
  if (series === '') return '';
  const { kind, stacked, gap } = chart;
  return (
    `<c:barChart><c:barDir val="${kind === 'bars' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="${gap}"/>${stacked ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}</c:barChart>`
  );
}

function linePlot(chart: Chart, categoriesOf: CategoriesOf): string {
  const series = seriesOf(chart, 'line', categoriesOf);
  if (series === '') return '';
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
    `<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`
  );
}

const AXIS_IDS = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

/** Numbered across columns and lines, in the order of the chart. */
function seriesOf(
  { series, stacked }: Chart,
  as: 'column' | 'line',
  categoriesOf: CategoriesOf,
): string {
  return series
    .map((one, index) => (one.as === as ? chartSeries(one, index, categoriesOf, stacked) : ''))
    .join('');
}

/** The category line stands at zero, the names below or left of everything. */
function axes({ kind, showsCategories, axis }: Chart): string {
  const isLying = kind === 'bars';
  const bounds =
    (axis.max === undefined ? '' : `<c:max val="${axis.max}"/>`) +
    (axis.min === undefined ? '' : `<c:min val="${axis.min}"/>`);
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const line = `<c:spPr><a:ln w="${LINE}">${solidFill(SHEET_COLOURS.muted)}</a:ln></c:spPr>`;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling>` +
    `<c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="1"/>` +
    `${ticks}<c:tickLblPos val="${showsCategories ? 'low' : 'none'}"/>${line}` +
    `${textLook(SHEET_COLOURS.ink)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${bounds}` +
    `</c:scaling><c:delete val="1"/><c:axPos val="${isLying ? 't' : 'l'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="none"/>` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}
