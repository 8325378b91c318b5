import type { DifferentialFormat } from '../../content/cell-format';
import { shownColour } from '../../content/shown-colour';

/** The format by which files name the colour that a filter lets through. */
export function formatOfColour(hex: string, ofFont: boolean): DifferentialFormat {
  const colour = { rgb: hex.slice(1) };
  return ofFont ? { font: { colour } } : { fill: { pattern: 'solid', colour } };
}

/** That colour as #RRGGBB; undefined for cells, or letters, without one. */
export function colourOfFormat({ font, fill }: DifferentialFormat): string | undefined {
  const inFill = fill && 'pattern' in fill ? (fill.colour ?? fill.background) : undefined;
  return shownColour(font?.colour ?? inFill);
}
