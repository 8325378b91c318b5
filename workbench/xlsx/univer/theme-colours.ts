import type { Colour } from '../../content/colour';
import { parseXml } from '../package/parse-xml';
import { descendants } from '../package/xml-element';

/** The colours of a theme as six digits, in the order in which cells number them. */
export type ThemeColours = readonly string[];

/** Elements of a theme in that order: light and dark change places against the order in the part. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

const OFFICE: ThemeColours =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Reads the colours of a theme part; Office's own where there is no theme. */
export function themeColours(theme: string | undefined): ThemeColours {
  if (theme === undefined) return OFFICE;
  const [scheme] = descendants(parseXml(theme, 'theme'), 'clrScheme');
  return ORDER.map((name, at) => {
    const colour = scheme?.children.find((found) => found.name === name)?.children[0];
    const digits = colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? '';
    return /^[0-9A-Fa-f]{6}$/.test(digits) ? digits.toUpperCase() : (OFFICE[at] ?? '000000');
  });
}

/** A colour as a grid shows it, #RRGGBB; undefined for the colour of the system. */
export function shownColour(colour: Colour | undefined, theme: ThemeColours): string | undefined {
  if (colour === undefined || 'auto' in colour) return undefined;
  const digits = 'rgb' in colour ? colour.rgb : (theme[colour.theme] ?? '000000');
  return `#${colour.tint === undefined ? digits : tinted(digits, colour.tint)}`;
}

/** Lighter for a positive tint, darker for a negative one; the lightness of the colour changes, as in Excel. */
function tinted(digits: string, tint: number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255,
  );
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const lightness = (highest + lowest) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const spread = highest - lowest;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const base = wanted - chroma / 2;
  return [red, green, blue]
    .map((part) => base + (spread === 0 ? 0 : ((part - lowest) / spread) * chroma))
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}
