import { OFFICE_COLOURS, type ThemeColours } from '../../content/shown-colour';
import { parseXml } from '../package/parse-xml';
import { descendants } from '../package/xml-element';

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

/** Reads the colours of a theme part; Office's own where there is no theme. */
export function themeColours(theme: string | undefined): ThemeColours {
  if (theme === undefined) return OFFICE_COLOURS;
  const [scheme] = descendants(parseXml(theme, 'theme'), 'clrScheme');
  return ORDER.map((name, at) => {
    const colour = scheme?.children.find((found) => found.name === name)?.children[0];
    const digits = colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? '';
    return /^[0-9A-Fa-f]{6}$/.test(digits)
      ? digits.toUpperCase()
      : (OFFICE_COLOURS[at] ?? '000000');
  });
}
