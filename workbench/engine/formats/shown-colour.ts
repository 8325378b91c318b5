import type { KeptColour } from './kept-format';

/** Office's own theme, in the order in which cells number its colours. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** A file's colour as a grid shows it, #RRGGBB; undefined for the colour of the system. */
export function shownColour(colour: KeptColour | undefined): string | undefined {
  if (!colour || 'auto' in colour) return undefined;
  const digits = 'rgb' in colour ? colour.rgb : (OFFICE_THEME[colour.theme] ?? '000000');
  return `#${colour.tint ? tinted(digits, colour.tint) : digits}`;
}

function tinted(digits: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
    .map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map((part) => part.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}
