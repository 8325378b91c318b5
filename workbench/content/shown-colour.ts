import type { Colour } from './colour';

/** The colours of a theme as six digits, in the order in which cells number them. */
export type ThemeColours = readonly string[];

/** Office's own theme. */
export const OFFICE_COLOURS: ThemeColours =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** A colour as a grid shows it, #RRGGBB; undefined for the colour of the system. */
export function shownColour(
  colour: Colour | undefined,
  theme: ThemeColours = OFFICE_COLOURS,
): string | undefined {
  if (colour === undefined || 'auto' in colour) return undefined;
  const digits = 'rgb' in colour ? colour.rgb : (theme[colour.theme] ?? '000000');
  return `#${colour.tint ? tinted(digits, colour.tint) : digits}`;
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
