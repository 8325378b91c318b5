import type { CellStyle } from '../../../engine/formats';

const line = (s: number, rgb: string) => ({ s, cl: { rgb } });
const THIN = 1;
const DOUBLE = 7;
const MEDIUM = 8;
const THICK = 13;
const around = (s: number, rgb: string): CellStyle['bd'] => ({
  t: line(s, rgb),
  b: line(s, rgb),
  l: line(s, rgb),
  r: line(s, rgb),
});
const painted = (bg: string, cl: string, more: CellStyle = {}): CellStyle => ({
  bg: { rgb: bg },
  cl: { rgb: cl },
  ...more,
});
const heading = (fs: number, s: number, rgb: string): CellStyle => ({
  bl: 1,
  fs,
  cl: { rgb: '#44546A' },
  bd: { b: line(s, rgb) },
});

/** The accents of Office's own theme. */
const ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const WHITE = '#FFFFFF';

/** The cell styles that every workbook has, as far as they are in use. */
export const BUILT_IN: Readonly<Record<string, CellStyle>> = {
  Normal: {},
  Bad: painted('#FFC7CE', '#9C0006'),
  Good: painted('#C6EFCE', '#006100'),
  Neutral: painted('#FFEB9C', '#9C5700'),
  Calculation: painted('#F2F2F2', '#FA7D00', { bl: 1, bd: around(THIN, '#7F7F7F') }),
  'Check Cell': painted('#A5A5A5', WHITE, { bl: 1, bd: around(DOUBLE, '#3F3F3F') }),
  'Explanatory Text': { it: 1, cl: { rgb: '#7F7F7F' } },
  Input: painted('#FFCC99', '#3F3F76', { bd: around(THIN, '#7F7F7F') }),
  'Linked Cell': { cl: { rgb: '#FA7D00' }, bd: { b: line(DOUBLE, '#FF8001') } },
  Note: { bg: { rgb: '#FFFFCC' }, bd: around(THIN, '#B2B2B2') },
  Output: painted('#F2F2F2', '#3F3F3F', { bl: 1, bd: around(THIN, '#3F3F3F') }),
  'Warning Text': { cl: { rgb: '#FF0000' } },
  Title: { ff: 'Calibri Light', fs: 18, cl: { rgb: '#44546A' } },
  'Heading 1': heading(15, THICK, '#4472C4'),
  'Heading 2': heading(13, THICK, '#A2B8E1'),
  'Heading 3': heading(11, MEDIUM, '#8EA9DB'),
  'Heading 4': { bl: 1, fs: 11, cl: { rgb: '#44546A' } },
  Total: { bl: 1, bd: { t: line(THIN, '#4472C4'), b: line(DOUBLE, '#4472C4') } },
  ...Object.fromEntries(
    ACCENTS.map((rgb, at) => [`Accent${at + 1}`, painted(rgb, WHITE)] as const),
  ),
  Comma: { n: { pattern: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' } },
  'Comma [0]': { n: { pattern: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' } },
  Currency: { n: { pattern: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' } },
  'Currency [0]': { n: { pattern: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' } },
  Percent: { n: { pattern: '0%' } },
  Hyperlink: { cl: { rgb: '#0563C1' }, ul: { s: 1, t: 12 } },
  'Followed Hyperlink': { cl: { rgb: '#954F72' }, ul: { s: 1, t: 12 } },
};
