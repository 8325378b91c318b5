import { SHEET_COLOURS } from '../../look/sheet-colours';
import type { Chart, ChartSeries } from '../../review/book/chart';
import type { SheetBlock } from '../../review/book/place';
import { blockReference } from '../../review/book/reference';
import type { ReviewSheet } from '../../review/book/review-sheet';
import type { Step } from '../writing/step';
import { pointsOf } from './sheet-points';
import { sheetStep } from './sheet-step';

const CALLS_OF_A_CHART = 40;
const CALLS_OF_A_SERIES = 20;
const LINE_WIDTH = 2.25;
const LABEL_SIZE = 9;
const AXIS_SIZE = 9;
const DASH_SIZE = 18;
const LONGEST_NAME = 200;

/** Native charts over the cells of a sheet. */
export function chartSteps(sheet: ReviewSheet): Step[] {
  return sheet.charts.map((plan, index) => {
    const calls = CALLS_OF_A_CHART + plan.series.length * CALLS_OF_A_SERIES;
    return sheetStep(sheet.name, calls, (drawn, { workbook }) => {
      const rangeOf: RangeOf = ({ sheet: name, block }) =>
        workbook.worksheets.getItem(name).getRange(blockReference(block));
      const chart = addChart(drawn, plan, rangeOf);
      if (!chart) return;
      // Office.js knows no alternative text of charts; the name is what screen readers say of one.
      chart.name = `${index + 1} ${plan.alternativeText}`.slice(0, LONGEST_NAME);
      placePlot(chart, plan, sheet);
    });
  });
}

type RangeOf = (place: SheetBlock) => Excel.Range;

function addChart(sheet: Excel.Worksheet, plan: Chart, rangeOf: RangeOf): Excel.Chart | undefined {
  const [first, ...others] = plan.series;
  if (!first) return undefined;
  const { block } = first.values;
  const by = block.top === block.bottom ? 'Rows' : 'Columns';
  const chart = sheet.charts.add(kindOf(plan), rangeOf(first.values), by);
  chart.setPosition(corner(plan, 'top', 'left'), corner(plan, 'bottom', 'right'));
  chart.title.visible = false;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = 'Bottom';
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  chart.format.border.lineStyle = 'None';
  chart.format.fill.clear();
  setAxes(chart, plan);
  setSeries(chart.series.getItemAt(0), first, plan, rangeOf);
  for (const series of others) setSeries(chart.series.add(series.name), series, plan, rangeOf);
  return chart;
}

function kindOf({
  kind,
  stacked,
}: Chart): 'ColumnStacked' | 'ColumnClustered' | 'BarStacked' | 'BarClustered' {
  if (kind === 'columns') return stacked ? 'ColumnStacked' : 'ColumnClustered';
  return stacked ? 'BarStacked' : 'BarClustered';
}

function corner({ place }: Chart, row: 'top' | 'bottom', column: 'left' | 'right'): string {
  const at = { top: place[row], left: place[column], bottom: place[row], right: place[column] };
  return blockReference(at);
}

function setAxes({ axes }: Excel.Chart, { kind, axis, showsCategories }: Chart): void {
  const { valueAxis, categoryAxis } = axes;
  valueAxis.majorGridlines.visible = false;
  if (axis.min !== undefined) valueAxis.minimum = axis.min;
  if (axis.max !== undefined) valueAxis.maximum = axis.max;
  valueAxis.visible = false;
  categoryAxis.majorGridlines.visible = false;
  categoryAxis.majorTickMark = 'None';
  categoryAxis.minorTickMark = 'None';
  categoryAxis.tickLabelPosition = showsCategories ? 'Low' : 'None';
  categoryAxis.format.line.color = SHEET_COLOURS.muted;
  categoryAxis.format.font.set({ color: SHEET_COLOURS.ink, size: AXIS_SIZE });
  // The first category of lying bars is at the top, as the rows beside them.
  if (kind === 'bars') categoryAxis.reversePlotOrder = true;
}

function setSeries(
  series: Excel.ChartSeries,
  plan: ChartSeries,
  { stacked, gap }: Chart,
  rangeOf: RangeOf,
): void {
  series.name = plan.name;
  series.setValues(rangeOf(plan.values));
  series.setXAxisValues(rangeOf(plan.categories));
  if (plan.as === 'line') setLine(series, plan);
  else setColumns(series, plan, gap);
  if (plan.labels) setLabels(series, plan, plan.labels, stacked);
}

function setLine(series: Excel.ChartSeries, { colour, dashes }: ChartSeries): void {
  series.chartType = 'Line';
  if (colour === undefined) series.format.line.lineStyle = 'None';
  else {
    series.format.line.color = colour;
    series.format.line.weight = LINE_WIDTH;
  }
  if (dashes !== true || colour === undefined) {
    series.markerStyle = 'None';
    return;
  }
  series.markerStyle = 'Dash';
  series.markerSize = DASH_SIZE;
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}

function setColumns(series: Excel.ChartSeries, plan: ChartSeries, gap: number): void {
  const { colour, outline, points = [] } = plan;
  series.gapWidth = gap;
  if (colour === undefined) series.format.fill.clear();
  else series.format.fill.setSolidColor(colour);
  if (outline === undefined) series.format.line.lineStyle = 'None';
  else series.format.line.color = outline;
  for (const { index, colour: own } of points) {
    series.points.getItemAt(index).format.fill.setSolidColor(own);
  }
}

function setLabels(
  series: Excel.ChartSeries,
  { as }: ChartSeries,
  { format, colour, inside }: NonNullable<ChartSeries['labels']>,
  stacked: boolean,
): void {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.numberFormat = format;
  dataLabels.position = as === 'line' ? 'Top' : inside || stacked ? 'Center' : 'OutsideEnd';
  dataLabels.format.font.set({ color: colour, size: LABEL_SIZE });
}

type Shares = Readonly<Record<'x' | 'y' | 'w' | 'h', number>>;

/** As the file has it: with no margins beside, so that columns stand over the cells of their periods, or above. */
const PLOTS: Readonly<Record<'full' | 'rows', Shares>> = {
  full: { x: 0, y: 0.04, w: 1, h: 0.92 },
  rows: { x: 0.02, y: 0, w: 0.96, h: 1 },
};

function placePlot(
  { plotArea }: Excel.Chart,
  { plot, place }: Chart,
  sheet: Pick<ReviewSheet, 'columns' | 'rows'>,
): void {
  if (plot === 'auto') return;
  const start = pointsOf({ row: place.top, column: place.left, across: 0, down: 0 }, sheet);
  const end = pointsOf({ row: place.bottom, column: place.right, across: 1, down: 1 }, sheet);
  const [wide, high] = [end.left - start.left, end.top - start.top];
  const { x, y, w, h } = PLOTS[plot];
  plotArea.left = x * wide;
  plotArea.top = y * high;
  plotArea.width = w * wide;
  plotArea.height = h * high;
}
