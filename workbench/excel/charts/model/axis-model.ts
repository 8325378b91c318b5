import type { Region } from '../../../engine';
import { newFormat, LINE_GREY, type FormatModel } from './format-model';
import type { TitleModel } from './title-model';
import { newTitle } from './title-model';

export const AXIS_TYPES = ['Category', 'Value', 'Series'] as const;
export const SCALE_TYPES = ['Linear', 'Logarithmic'] as const;
export const TICK_MARKS = ['None', 'Cross', 'Inside', 'Outside'] as const;
export const TICK_LABEL_POSITIONS = ['NextToAxis', 'High', 'Low', 'None'] as const;
export const DISPLAY_UNITS = [
  'None',
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
  'Custom',
] as const;
export const CROSSINGS = ['Automatic', 'Maximum', 'Minimum'] as const;

export interface GridlinesModel {
  visible: boolean;
  readonly format: FormatModel;
}

export interface AxisModel {
  visible: boolean;
  /** Undefined: as the values ask for. */
  minimum: number | undefined;
  maximum: number | undefined;
  majorUnit: number | undefined;
  minorUnit: number | undefined;
  scaleType: (typeof SCALE_TYPES)[number];
  logBase: number;
  reversePlotOrder: boolean;
  /** Where on this axis the other one crosses. */
  position: (typeof CROSSINGS)[number];
  isBetweenCategories: boolean;
  majorTickMark: (typeof TICK_MARKS)[number];
  minorTickMark: (typeof TICK_MARKS)[number];
  /** How many categories there are from one mark, or label, to the next. */
  tickMarkSpacing: number;
  tickLabelSpacing: number | undefined;
  tickLabelPosition: (typeof TICK_LABEL_POSITIONS)[number];
  numberFormat: string;
  linkNumberFormat: boolean;
  displayUnit: (typeof DISPLAY_UNITS)[number];
  customDisplayUnit: number;
  showDisplayUnitLabel: boolean;
  /** In degrees, counter-clockwise; undefined as fits. */
  textOrientation: number | undefined;
  /** Names instead of those of the series. */
  categoryNames: Region | undefined;
  readonly title: TitleModel;
  readonly majorGridlines: GridlinesModel;
  readonly minorGridlines: GridlinesModel;
  readonly format: FormatModel;
}

function newGridlines(visible: boolean): GridlinesModel {
  return { visible, format: newFormat({ line: { lineStyle: 'Continuous', color: LINE_GREY } }) };
}

/** @param kind categories have a line in Excel, the main values have gridlines instead */
export function newAxis(kind: 'category' | 'value' | 'second value', visible: boolean): AxisModel {
  const isCategory = kind === 'category';
  return {
    visible,
    minimum: undefined,
    maximum: undefined,
    majorUnit: undefined,
    minorUnit: undefined,
    scaleType: 'Linear',
    logBase: 10,
    reversePlotOrder: false,
    position: 'Automatic',
    isBetweenCategories: true,
    majorTickMark: 'None',
    minorTickMark: 'None',
    tickMarkSpacing: 1,
    tickLabelSpacing: undefined,
    tickLabelPosition: 'NextToAxis',
    numberFormat: 'General',
    linkNumberFormat: true,
    displayUnit: 'None',
    customDisplayUnit: 1,
    showDisplayUnitLabel: true,
    textOrientation: undefined,
    categoryNames: undefined,
    title: newTitle(10, 'Axis Title', false),
    majorGridlines: newGridlines(kind === 'value'),
    minorGridlines: newGridlines(false),
    format: newFormat({ line: { lineStyle: isCategory ? 'Continuous' : 'None' } }),
  };
}
