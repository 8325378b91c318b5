import type { Anchor } from '../../drawings/anchor';
import { newDrawingId } from '../../drawings/drawings';
import { newAxis, type AxisModel } from './axis-model';
import { hasAxes, type ChartType } from './chart-type';
import { LINE_GREY, newFormat, type FormatModel } from './format-model';
import type { AxisGroup, SeriesModel } from './series-model';
import { newTitle, type TitleModel } from './title-model';

export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;
export const BLANKS = ['NotPlotted', 'Zero', 'Interplotted'] as const;
export const PLOT_BY = ['Rows', 'Columns'] as const;

/** A place inside a chart, in points from its upper left corner; undefined where Excel decides. */
export interface InnerPlace {
  left: number | undefined;
  top: number | undefined;
  width: number | undefined;
  height: number | undefined;
}

export interface LegendModel extends InnerPlace {
  visible: boolean;
  overlay: boolean;
  position: (typeof LEGEND_POSITIONS)[number];
  /** Series, or slices of a pie, that the legend does not name. */
  readonly hiddenEntries: Set<number>;
  readonly format: FormatModel;
}

export interface PlotAreaModel extends InnerPlace {
  readonly format: FormatModel;
}

export interface AreaFormatModel extends FormatModel {
  roundedCorners: boolean;
}

export interface AxisPair {
  readonly Category: AxisModel;
  readonly Value: AxisModel;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly anchor: Anchor;
  chartType: ChartType;
  plotBy: (typeof PLOT_BY)[number];
  plotVisibleOnly: boolean;
  displayBlanksAs: (typeof BLANKS)[number];
  readonly title: TitleModel;
  readonly legend: LegendModel;
  readonly plotArea: PlotAreaModel;
  readonly axes: Readonly<Record<AxisGroup, AxisPair>>;
  readonly series: SeriesModel[];
  readonly format: AreaFormatModel;
}

const NOWHERE: InnerPlace = {
  left: undefined,
  top: undefined,
  width: undefined,
  height: undefined,
};

/** A chart as Excel makes it, without its series yet. */
export function newChart(name: string, anchor: Anchor, chartType: ChartType): ChartModel {
  const visible = hasAxes(chartType);
  return {
    id: newDrawingId(),
    name,
    anchor,
    chartType,
    plotBy: 'Columns',
    plotVisibleOnly: true,
    displayBlanksAs: 'NotPlotted',
    title: newTitle(14, 'Chart Title', true),
    legend: {
      ...NOWHERE,
      visible: true,
      overlay: false,
      position: 'Bottom',
      hiddenEntries: new Set(),
      format: newFormat({}),
    },
    plotArea: { ...NOWHERE, format: newFormat({}) },
    axes: {
      Primary: { Category: newAxis('category', visible), Value: newAxis('value', visible) },
      Secondary: { Category: newAxis('category', false), Value: newAxis('second value', visible) },
    },
    series: [],
    format: {
      ...newFormat({ fill: '#FFFFFF', line: { lineStyle: 'Continuous', color: LINE_GREY } }),
      roundedCorners: false,
    },
  };
}
