import { invalidArgument, text, type ArgumentReader } from '../../protocol';

/** The names of HTML's first colours, and some more that people write. */
const NAMED: Readonly<Record<string, string | undefined>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  brown: '#A52A2A',
  cyan: '#00FFFF',
  fuchsia: '#FF00FF',
  gold: '#FFD700',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lime: '#00FF00',
  magenta: '#FF00FF',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  pink: '#FFC0CB',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};
const HEX = /^#?([\da-f]{6})$/i;

/** `#RRGGBB` of a colour in that form, or of its name in HTML. */
export const colour: ArgumentReader<string> = (value) => {
  const written = text(value).trim();
  const digits = HEX.exec(written)?.[1];
  const found = digits === undefined ? NAMED[written.toLowerCase()] : `#${digits.toUpperCase()}`;
  if (found === undefined) throw invalidArgument();
  return found;
};
