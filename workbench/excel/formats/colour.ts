import { shownColour } from '../../content/shown-colour';
import { invalidArgument, text, type ArgumentReader } from '../../protocol';
import { COLOUR_NAMES } from './colour-names';

const SIX_DIGITS = /^#?([0-9a-f]{6})$/i;
const THREE_DIGITS = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i;
const PARTS = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i;

/** Six digits of any way to write a colour, or undefined. */
function digitsOf(colour: string): string | undefined {
  const six = SIX_DIGITS.exec(colour)?.[1];
  if (six !== undefined) return six;
  const three = THREE_DIGITS.exec(colour)?.slice(1);
  if (three) return three.map((digit) => digit + digit).join('');
  const parts = PARTS.exec(colour)?.slice(1);
  if (parts) return parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return COLOUR_NAMES.get(colour.toLowerCase())?.slice(1);
}

/** `#RRGGBB` in capitals of a colour that Univer keeps; undefined for none. */
export function hexOf(colour: string): string | undefined {
  const digits = digitsOf(colour.trim());
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}

/** Reads `#FFA500`, `FFA500` or `orange`. */
export const colour: ArgumentReader<string> = (value) => {
  const hex = hexOf(text(value));
  if (hex === undefined) throw invalidArgument();
  return hex;
};

/** Reads a colour, or '' for none. */
export const colourOrNone: ArgumentReader<string> = (value) => (value === '' ? '' : colour(value));

/** Lighter for a tint above 0, darker for one below. */
export function tinted(hex: string, tint: number): string {
  return shownColour({ rgb: hex.slice(1), tint }) ?? hex;
}

/** Reads a tint, from -1 to 1. */
export const tintValue: ArgumentReader<number> = (value) => {
  if (typeof value === 'number' && value >= -1 && value <= 1) return value;
  throw invalidArgument();
};
