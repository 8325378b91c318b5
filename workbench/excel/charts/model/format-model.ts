import type { DrawnFont } from '../../drawings/font-model';
/** How a line of a chart is drawn. */
export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];
export const UNDERLINES = ['None', 'Single'] as const;

export type FontModel = DrawnFont<(typeof UNDERLINES)[number]>;

export interface FillModel {
  /** `#RRGGBB`; 'none' after `clear`; 'automatic' until somebody sets one. */
  color: string;
}

export interface LineModel {
  /** `#RRGGBB`. */
  color: string;
  lineStyle: LineStyle;
  /** In points. */
  weight: number;
}

/** The looks of one element of a chart; elements that have no text or no fill leave that part alone. */
export interface FormatModel {
  readonly fill: FillModel;
  readonly line: LineModel;
  readonly font: FontModel;
}

export const TEXT_GREY = '#595959';
export const LINE_GREY = '#D9D9D9';

export function newFont(size: number, part: Partial<FontModel> = {}): FontModel {
  return {
    bold: false,
    italic: false,
    color: TEXT_GREY,
    name: 'Calibri',
    size,
    underline: 'None',
    ...part,
  };
}

/** Excel's look of an element that nobody has formatted. */
export function newFormat(part: {
  readonly fill?: string;
  readonly line?: Partial<LineModel>;
  readonly fontSize?: number;
}): FormatModel {
  return {
    fill: { color: part.fill ?? 'none' },
    line: { color: LINE_GREY, lineStyle: 'None', weight: 0.75, ...part.line },
    font: newFont(part.fontSize ?? 9),
  };
}
