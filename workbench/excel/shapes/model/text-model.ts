import type { DrawnFont } from '../../drawings/font-model';
import type { TextRun } from '../../drawings/text-runs';

export const HORIZONTAL_ALIGNMENTS = [
  'Left',
  'Center',
  'Right',
  'Justify',
  'JustifyLow',
  'Distributed',
  'ThaiDistributed',
] as const;
export const VERTICAL_ALIGNMENTS = ['Top', 'Middle', 'Bottom', 'Justified', 'Distributed'] as const;
export const ORIENTATIONS = ['Horizontal', 'Vertical', 'Vertical270'] as const;
export const READING_ORDERS = ['LeftToRight', 'RightToLeft'] as const;
export const AUTO_SIZES = [
  'AutoSizeNone',
  'AutoSizeTextToFitShape',
  'AutoSizeShapeToFitText',
] as const;
export const HORIZONTAL_OVERFLOWS = ['Overflow', 'Clip'] as const;
export const VERTICAL_OVERFLOWS = ['Overflow', 'Ellipsis', 'Clip'] as const;
export const FONT_UNDERLINES = ['None', 'Single', 'Double'] as const;

export type ShapeFontModel = DrawnFont<(typeof FONT_UNDERLINES)[number]>;

/** The text in a shape; margins in points. */
export interface TextModel {
  text: string;
  readonly font: ShapeFontModel;
  readonly runs: TextRun<ShapeFontModel>[];
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  horizontalAlignment: (typeof HORIZONTAL_ALIGNMENTS)[number];
  verticalAlignment: (typeof VERTICAL_ALIGNMENTS)[number];
  horizontalOverflow: (typeof HORIZONTAL_OVERFLOWS)[number];
  verticalOverflow: (typeof VERTICAL_OVERFLOWS)[number];
  orientation: (typeof ORIENTATIONS)[number];
  readingOrder: (typeof READING_ORDERS)[number];
  autoSizeSetting: (typeof AUTO_SIZES)[number];
}

export function newText(text: string, color: string): TextModel {
  return {
    text,
    font: { bold: false, italic: false, color, name: 'Calibri', size: 11, underline: 'None' },
    runs: [],
    leftMargin: 7.2,
    rightMargin: 7.2,
    topMargin: 3.6,
    bottomMargin: 3.6,
    horizontalAlignment: 'Left',
    verticalAlignment: 'Top',
    horizontalOverflow: 'Overflow',
    verticalOverflow: 'Overflow',
    orientation: 'Horizontal',
    readingOrder: 'LeftToRight',
    autoSizeSetting: 'AutoSizeNone',
  };
}
