import type { Colour } from '../../content/colour';
import { child, flag, number, type XmlElement } from '../package/xml-element';

/** The palette of old files, which numbers of colours point into unless the file has its own. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

export type Palette = readonly string[];

/** The palette of a styles part: its own colours over Excel's. */
export function paletteOf(styles: XmlElement | undefined): Palette {
  const own = child(child(styles, 'colors'), 'indexedColors');
  const colours = own?.children.map(({ attributes }) => sixDigits(attributes['rgb'] ?? '')) ?? [];
  return PALETTE.map((colour, at) => colours[at] ?? colour);
}

/** Reads a colour element; undefined for none or for one that says nothing. */
export function readColour(element: XmlElement | undefined, palette: Palette): Colour | undefined {
  if (element === undefined) return undefined;
  const tint = number(element, 'tint');
  const shade = tint === undefined || tint === 0 ? {} : { tint };
  const theme = number(element, 'theme');
  if (theme !== undefined) return { theme, ...shade };
  const rgb = element.attributes['rgb'];
  if (rgb !== undefined) return { rgb: sixDigits(rgb), ...shade };
  const indexed = number(element, 'indexed');
  const fromPalette = indexed === undefined ? undefined : palette[indexed];
  if (fromPalette !== undefined) return { rgb: fromPalette, ...shade };
  return indexed !== undefined || flag(element, 'auto') ? { auto: true } : undefined;
}

/** Eight digits begin with the opacity, which Excel does not look at. */
function sixDigits(rgb: string): string {
  return rgb.slice(-6).toUpperCase().padStart(6, '0');
}
