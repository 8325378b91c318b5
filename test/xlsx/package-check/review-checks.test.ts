import { checkPackage } from '../../../src/xlsx/package-check/package-check';
import { SAMPLE_BOOK } from '../review/sample-book';
import { writtenBytes } from '../review/written-parts';
import { changed, replace, type Change } from './changed-package';

const SUMMARY = 'xl/worksheets/sheet1.xml';
const CARDS = 'xl/worksheets/sheet2.xml';
const DATA = 'xl/worksheets/sheet3.xml';
const CHART = 'xl/charts/chart1.xml';
const DRAWING = 'xl/drawings/drawing2.xml';
const WORKBOOK = 'xl/workbook.xml';

let sound: Uint8Array;

beforeAll(async () => {
  sound = await writtenBytes(SAMPLE_BOOK);
});

function findings(...changes: Change[]) {
  return checkPackage(changed(sound, changes));
}

const remove =
  (part: string): Change =>
  (parts) => {
    if (!parts.delete(part)) throw new Error(`no ${part}`);
  };

describe('checking a written review', () => {
  it('finds nothing in a sound one', () => {
    expect(findings()).toEqual([]);
  });

  it('finds a chart that is not there, and an id in a drawing that leads nowhere', () => {
    expect(findings(remove(CHART))).toMatchObject([
      { check: 'relationship-dangling', part: DRAWING, data: { target: CHART } },
      { check: 'content-type-without-part', part: CHART },
    ]);
    expect(findings(replace(DRAWING, 'r:id="rId1"', 'r:id="rId9"'))).toEqual([
      { check: 'relationship-missing', part: DRAWING, data: { id: 'rId9' } },
    ]);
  });

  it('finds an id in a drawing that has no list of links', () => {
    expect(findings(remove('xl/drawings/_rels/drawing2.xml.rels'))).toMatchObject([
      { check: 'relationship-missing', part: DRAWING, data: { id: 'rId1' } },
      { check: 'relationship-missing', part: DRAWING, data: { id: 'rId2' } },
    ]);
  });

  it('finds figures of a chart and of a sparkline on a sheet that the workbook does not have', () => {
    const other = ["'Off-track'!$D$5:$F$5", 'Gone!$D$5:$F$5'] as const;
    expect(findings(replace(CHART, ...other))).toMatchObject([
      { check: 'unknown-sheet-in-formula', part: CHART, data: { place: 'val' } },
    ]);
    const sparkline = ['&apos;Off-track&apos;!D5:F5', 'Gone!D5:F5'] as const;
    expect(findings(replace(CARDS, ...sparkline))).toMatchObject([
      { check: 'unknown-sheet-in-formula', part: CARDS },
    ]);
  });

  it('finds a name and a formula whose cells are gone', () => {
    expect(findings(replace(WORKBOOK, '>Summary!$B$4<', '>Summary!#REF!<'))).toMatchObject([
      { check: 'reference-lost', part: WORKBOOK, data: { place: 'BSC_Score' } },
    ]);
    expect(findings(replace(SUMMARY, '>B4&gt;7<', '>#REF!&gt;7<'))).toMatchObject([
      { check: 'reference-lost', part: SUMMARY, data: { place: 'E7' } },
    ]);
  });

  it('finds a name on a sheet that is not there, and a name given twice', () => {
    expect(findings(replace(WORKBOOK, '>Summary!$B$4<', '>Gone!$B$4<'))).toMatchObject([
      { check: 'unknown-sheet-in-formula', part: WORKBOOK, data: { place: 'BSC_Score' } },
    ]);
    expect(findings(replace(WORKBOOK, 'name="BSC_Owners"', 'name="bsc_score"'))).toEqual([
      { check: 'name-taken', part: WORKBOOK, data: { name: 'bsc_score', sheet: '' } },
    ]);
  });

  it.each([
    ['promptTitle', 'promptTitle="Root cause"', `promptTitle="${'t'.repeat(33)}"`, 33],
    ['prompt', 'prompt="What kind of cause?"', `prompt="${'p'.repeat(256)}"`, 256],
    ['error', 'error="Choose one of the list."', `error="${'e'.repeat(256)}"`, 256],
    ['list', '>&quot;Process,', `>&quot;${'l'.repeat(256)},`, 277],
  ])('finds a rule for entries whose %s is too long', (name, from, to, length) => {
    expect(findings(replace(DATA, from, to))).toMatchObject([
      { check: 'validation-too-long', part: DATA, data: { place: 'A4:A9 C4', name, length } },
    ]);
  });

  it('counts an escaped character of a rule as one', () => {
    const title = `promptTitle="${'t'.repeat(31)}_x0007_"`;
    expect(findings(replace(DATA, 'promptTitle="Root cause"', title))).toEqual([]);
  });

  it('finds a text of more than 255 characters in a formula, where "" counts as one', () => {
    const formula = (text: string) => replace(SUMMARY, '>B4&gt;7<', `>B4=&quot;${text}&quot;<`);
    expect(findings(formula('x'.repeat(256)))).toMatchObject([
      { check: 'text-in-formula-too-long', part: SUMMARY, data: { place: 'E7' } },
    ]);
    expect(findings(formula('&quot;&quot;'.repeat(200)))).toEqual([]);
  });

  it('finds a header that is too long', () => {
    const header = replace(SUMMARY, 'Sales &amp;&amp; More', 'x'.repeat(200));
    expect(findings(header)).toMatchObject([{ check: 'page-text-too-long', part: SUMMARY }]);
  });

  it('finds a conditional format without a look, or with one that is not there', () => {
    expect(findings(replace(SUMMARY, ' dxfId="0"', ''))).toEqual([
      {
        check: 'format-look-missing',
        part: SUMMARY,
        data: { place: 'E5:E6 E9:F9', priority: '1', look: '' },
      },
    ]);
    expect(findings(replace(SUMMARY, 'dxfId="0"', 'dxfId="1"'))).toMatchObject([
      { check: 'format-look-missing', data: { look: '1' } },
    ]);
  });

  it('finds two conditional formats of one priority', () => {
    expect(findings(replace(SUMMARY, 'priority="3"', 'priority="2"'))).toEqual([
      {
        check: 'format-priority-taken',
        part: SUMMARY,
        data: { place: 'E8', priority: '2' },
      },
    ]);
  });

  it('finds a link to a name that is not there', () => {
    const link = replace(SUMMARY, 'location="Data!A1"', 'location="BSC_Nothing"');
    expect(findings(link)).toMatchObject([{ check: 'link-dead', data: { cell: 'E5' } }]);
    expect(findings(replace(SUMMARY, 'location="Data!A1"', 'location="BSC_Score"'))).toEqual([]);
  });
});
