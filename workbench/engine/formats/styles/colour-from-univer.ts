import type { Colour } from '../../../content/colour';
import { shownColour, type ThemeColours } from '../../../content/shown-colour';

/** The colour that the file had if it still shows so, else the one that shows. */
export function colourFromUniver(
  rgb: string | null | undefined,
  original: Colour | undefined,
  theme: ThemeColours,
): Colour | undefined {
  const shown = hexadecimal(rgb);
  if (shown === undefined)
    return original !== undefined && 'auto' in original ? original : undefined;
  return shown === shownColour(original, theme) ? original : { rgb: shown.slice(1) };
}

/** #RRGGBB of any way to write a colour that Univer knows: #rgb, #rrggbb, rgb(r, g, b). */
export function hexadecimal(colour: string | null | undefined): string | undefined {
  const text = (colour ?? '').trim();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}([0-9a-f]{2})?$/i.test(text)) return text.slice(0, 7).toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text)?.slice(1, 4);
  if (parts === undefined) return undefined;
  const digits = parts.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`.toUpperCase();
}
