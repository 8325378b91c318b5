import { PALETTES } from '../../look/palette';
import { SHEET_COLOURS } from '../../look/sheet-colours';
import type { Status } from '../../scorecard/model/status';
import type { BorderLine, CellStyle } from '../book/cell-style';

const { ink, muted, navy, navySoft, link, inputText, inputFill, inputLine, rule, hair } =
  SHEET_COLOURS;

const line = (weight: BorderLine['weight'], colour: string): BorderLine => ({ weight, colour });

/** The lines of generated sheets. */
export const LINES = {
  hair: line('thin', hair),
  rule: line('thin', rule),
  section: line('medium', navy),
  total: line('thin', ink),
  input: line('hair', inputLine),
} as const;

/** The colours of a status on paper. */
export function statusColours(status: Status): { text: string; tint: string; fill: string } {
  return PALETTES.light.status[status];
}

/** The looks that sheets share; `{ ...STYLES.body, bold: true }` makes another one. */
export const STYLES = {
  message: { size: 16, bold: true, colour: navy },
  subtitle: { size: 9.5, colour: muted },
  navigation: { size: 8.5, colour: link, underline: true },
  section: { size: 11, bold: true, colour: navy, borders: { bottom: LINES.section } },
  heading: {
    size: 9,
    bold: true,
    fill: navySoft,
    vertical: 'bottom',
    wrap: true,
    borders: { bottom: LINES.section },
  },
  /** Above headings, over the columns that belong together. */
  group: { size: 9, bold: true, colour: '#FFFFFF', fill: navy, align: 'center' },
  body: { size: 9.5 },
  number: { size: 9.5, align: 'right' },
  muted: { size: 9, colour: muted },
  note: { size: 8.5, colour: muted, vertical: 'top', wrap: true },
  link: { size: 9.5, colour: link, underline: true },
  /** A name that leads to more, without being blue. */
  inkLink: { size: 9.5 },
  input: {
    size: 9.5,
    colour: inputText,
    fill: inputFill,
    wrap: true,
    borders: { top: LINES.input, right: LINES.input, bottom: LINES.input, left: LINES.input },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;
