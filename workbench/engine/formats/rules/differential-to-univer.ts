import type { DifferentialFormat } from '../../../content/cell-format';
import type { ThemeColours } from '../../../content/shown-colour';
import type { CellStyle } from '../cell-style';
import { styleToUniver } from '../styles/style-to-univer';

/** In a differential format the colour behind the pattern is the one that a solid fill shows. */
export function differentialToUniver(format: DifferentialFormat, theme: ThemeColours): CellStyle {
  const { fill, ...rest } = format;
  if (fill === undefined || 'gradient' in fill || fill.background === undefined) {
    return styleToUniver(format, theme);
  }
  return styleToUniver({ ...rest, fill: { pattern: 'solid', colour: fill.background } }, theme);
}
