import type { Region } from '../../../engine';
import type { TextRun } from '../../drawings/text-runs';
import { newFormat, type FontModel, type FormatModel } from './format-model';

export const TITLE_POSITIONS = ['Automatic', 'Top', 'Bottom', 'Left', 'Right'] as const;
export const HORIZONTAL_ALIGNMENTS = ['Center', 'Left', 'Right', 'Justify', 'Distributed'] as const;

/** The title of a chart or an axis. */
export interface TitleModel {
  /** A text, or the cell that says it; undefined: what Excel says by itself. */
  text: string | Region | undefined;
  readonly usualText: string;
  visible: boolean;
  overlay: boolean;
  position: (typeof TITLE_POSITIONS)[number];
  horizontalAlignment: (typeof HORIZONTAL_ALIGNMENTS)[number];
  /** In degrees, counter-clockwise. */
  textOrientation: number;
  /** In points from the upper left corner of the chart; undefined: where Excel puts it. */
  left: number | undefined;
  top: number | undefined;
  readonly runs: TextRun<FontModel>[];
  readonly format: FormatModel;
}

export function newTitle(fontSize: number, usualText: string, visible: boolean): TitleModel {
  return {
    text: undefined,
    usualText,
    visible,
    overlay: false,
    position: 'Automatic',
    horizontalAlignment: 'Center',
    textOrientation: 0,
    left: undefined,
    top: undefined,
    runs: [],
    format: newFormat({ fontSize }),
  };
}
