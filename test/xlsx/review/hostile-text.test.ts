import fc from 'fast-check';
import { blockOf } from '../../../src/review/book/place';
import { quoted } from '../../../src/review/book/reference';
import type { ReviewBook } from '../../../src/review/book/review-book';
import { SheetDraft } from '../../../src/review/book/sheet-draft';
import { checkPackage } from '../../../src/xlsx/package-check/package-check';
import { parseSharedStrings } from '../../../src/xlsx/reading/shared-strings';
import { decodeEscapes } from '../../../src/xlsx/xml-text';
import { sdkErrors } from '../sdk-validator';
import { elements, partsOf, writtenBytes } from './written-parts';

const HOSTILE = [
  "=cmd|' /C calc'!A0",
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  "'=1",
  'bell\u0007 nul\u0000',
  'carriage\r\nreturn',
  '_x0041_ _x_x0041__',
  'half \ud83d',
  '\ude00 other half',
  'שלום \u200Fמרחבא\u202E',
  '😀 emoji 👩‍👩‍👧',
  'e\u0301 & <b>"bold"</b> ]]>',
  '&P &N &8 {page}',
  '\uFDD00041 \uFFFF',
  '__proto__',
  '',
  ' edges ',
  '\uFDD0\u0000\ud800\ud800\ud800',
];

/** The text wherever a text of a user can stand. */
function bookOf(text: string): ReviewBook {
  const sheet = new SheetDraft('Summary', '#1B365D');
  const place = { sheet: 'Summary', block: blockOf(1, 1, 1, 2) };
  const link = { sheet: 'Summary', cell: 'A1', tip: text };
  sheet.put(1, 1, text, { format: `${quoted(text.slice(0, 60))}0` }, { link, note: text });
  sheet.put(1, 2, { formula: `"is "&${quoted(text.slice(0, 200))}`, result: text });
  sheet.validations.push({
    blocks: [blockOf(2, 1)],
    allows: { kind: 'list', values: [text.slice(0, 60).replaceAll(',', ''), 'other'] },
    title: text,
    message: text,
    prompt: text,
  });
  sheet.charts.push({
    kind: 'columns',
    place: blockOf(3, 1, 6, 2),
    alternativeText: text,
    stacked: false,
    gap: 60,
    series: [{ name: text, categories: place, values: place, drawn: [1, 2], as: 'column' }],
    showsCategories: true,
    legend: true,
    axis: {},
    plot: 'auto',
  });
  const properties = {
    title: text,
    subject: text,
    author: text,
    company: text,
    manager: text,
    keywords: text,
    category: text,
    comment: text,
    custom: new Map([['BSC_Company', text]]),
  };
  const page = {
    area: blockOf(1, 1, 6, 2),
    paper: 'A4' as const,
    fit: { wide: 1 },
    margin: 0.4,
    header: { left: text, right: text },
    footer: { left: text, centre: text, right: text },
  };
  return { language: 'en', sheets: [sheet.finish(page)], names: new Map(), properties };
}

/** What a drawing can carry of a text: XML has no escape for the rest. */
function drawable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFDD0\uFFFE\uFFFF]/gu, '');
}

/** A text that is too long for a rule or a tip is there as far as it fits. */
function expectAsFarAsItFits(shown: string, text: string, limit: number): void {
  // A character that has to be escaped takes seven in the file.
  if (text.length * 7 <= limit || shown === text) {
    expect(shown).toBe(text);
    return;
  }
  expect(shown.endsWith('…')).toBe(true);
  expect(text.startsWith(shown.slice(0, -1))).toBe(true);
  expect(shown.length).toBeLessThanOrEqual(limit);
  // As many as fit if each takes seven, less the one for the ellipsis and half of a character that is not cut in two.
  expect(shown.length).toBeGreaterThanOrEqual(Math.floor(limit / 7) - 1);
}

/** Writes the text wherever it can stand and looks for it there; the bytes it wrote. */
async function expectSame(text: string): Promise<Uint8Array> {
  const bytes = await writtenBytes(bookOf(text));
  const part = partsOf(bytes);
  const sheet = part('xl/worksheets/sheet1.xml');
  const strings = parseSharedStrings(part('xl/sharedStrings.xml'), 'strings');
  const [typed, calculated] = elements(sheet, 'c', ['r', 't']);
  expect(typed?.t).toBe('s');
  expect(strings[Number(/<c r="A1"[^>]*><v>(\d+)<\/v><\/c>/.exec(sheet)?.[1])]).toBe(text);
  expect(calculated?.t).toBe('str');
  expect(elements(sheet, 'f').slice(0, 1)).toHaveLength(1);
  expect(sheet.match(/<f>/g)).toHaveLength(1);
  const stored = (name: string, attribute: string) =>
    decodeEscapes(elements(sheet, name, [attribute])[0]?.[attribute] ?? '');
  expectAsFarAsItFits(stored('hyperlink', 'tooltip'), text, 255);
  expectAsFarAsItFits(stored('dataValidation', 'error'), text, 255);
  expectAsFarAsItFits(stored('dataValidation', 'promptTitle'), text, 32);
  const notes = elements(part('xl/comments1.xml'), 't').map((note) => decodeEscapes(note.text));
  expect(notes).toEqual([text]);
  const drawing = part('xl/drawings/drawing1.xml');
  expect(elements(drawing, 'cNvPr', ['descr'])).toMatchObject([{ descr: drawable(text) }]);
  const title = elements(part('docProps/core.xml'), 'title')[0]?.text ?? '';
  expect(decodeEscapes(title)).toBe(text);
  return bytes;
}

describe('a text of a user', () => {
  it.each(HOSTILE)('%j stays a text wherever it stands', async (text) => {
    expect(checkPackage(await expectSame(text))).toEqual([]);
  });

  it('of 32,767 characters stays whole in a cell and a remark', async () => {
    await expectSame(`${'=😀'.repeat(10_922)}.`);
  });

  it('whatever it is, is never a formula', async () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        '&',
        '_x0041_',
        '"',
        ',',
        '<',
        '\uFDD0',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
      fc.constantFrom('\ud800', '\udc00', '\u200f', '\u0000', '\u001b'),
    );
    const property = fc.asyncProperty(fc.string({ unit, maxLength: 40 }), async (text) => {
      await expectSame(text);
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('breaks no rule of the Open XML SDK', async () => {
    const bytes = await writtenBytes(bookOf(HOSTILE.join(' ')));
    expect(await sdkErrors(bytes, 'Microsoft365')).toEqual([]);
  });
});
