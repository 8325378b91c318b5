import { newFormat, type FormatModel } from './format-model';

export const LABEL_POSITIONS = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
] as const;

/** What the labels at the points of a series say. */
export interface LabelModel {
  /** Excel's own choice until somebody sets one. */
  position: (typeof LABEL_POSITIONS)[number] | 'Automatic';
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showPercentage: boolean;
  separator: string;
  /** Of the source cells while it is linked. */
  numberFormat: string;
  linkNumberFormat: boolean;
  /** In degrees, counter-clockwise. */
  textOrientation: number;
  /** Written by somebody instead of what the label would say. */
  text: string | undefined;
  readonly format: FormatModel;
}

export function newLabels(): LabelModel {
  return {
    position: 'Automatic',
    showValue: false,
    showSeriesName: false,
    showCategoryName: false,
    showPercentage: false,
    separator: ', ',
    numberFormat: 'General',
    linkNumberFormat: true,
    textOrientation: 0,
    text: undefined,
    format: newFormat({ fontSize: 9 }),
  };
}

export function isShown(labels: LabelModel): boolean {
  const { showValue, showSeriesName, showCategoryName, showPercentage } = labels;
  return showValue || showSeriesName || showCategoryName || showPercentage;
}
