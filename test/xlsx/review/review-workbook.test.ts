import { checkPackage } from '../../../src/xlsx/package-check/package-check';
import { writeReview } from '../../../src/xlsx/review/write-review';
import { plainDeflate } from '../../../src/xlsx/writing/zip-parts';
import { atAnotherTime } from '../at-another-time';
import { sdkErrors, type OfficeVersion } from '../sdk-validator';
import { SAMPLE_BOOK } from './sample-book';
import { elements, writtenBytes, writtenParts } from './written-parts';

/** As a browser compresses it. */
const sampleFile = writtenBytes(SAMPLE_BOOK, plainDeflate);

describe('a written review', () => {
  it.each<OfficeVersion>(['Office2016', 'Microsoft365'])(
    'has no error for the Open XML SDK of %s',
    async (version) => {
      expect(await sdkErrors(await sampleFile, version)).toEqual([]);
    },
  );

  it('passes our own checks', async () => {
    expect(checkPackage(await sampleFile)).toEqual([]);
  });

  it('has the same bytes for the same book at another time', async () => {
    const first = await sampleFile;
    const second = await atAnotherTime(() => writtenBytes(SAMPLE_BOOK, plainDeflate));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('says what it is, for whom and by whom, and nothing of the clock', async () => {
    const part = await writtenParts(SAMPLE_BOOK);
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:title>Review &lt;October&gt;</dc:title>');
    expect(core).toContain('<dc:creator>BSC for Excel</dc:creator>');
    expect(core).toContain('<dc:description>Stand-alone.</dc:description>');
    expect(core).toContain('<cp:category>Management report</cp:category>');
    expect(core).not.toContain('dcterms:created');
    expect(elements(part('docProps/app.xml'), 'Company')).toEqual([{ text: 'Sales & More' }]);
    expect(elements(part('docProps/custom.xml'), 'property', ['name'])).toMatchObject([
      { name: 'BSC_Period' },
      { name: 'BSC_Company' },
    ]);
  });

  it('has the names of its cells, print areas, titles and filters', async () => {
    const workbook = (await writtenParts(SAMPLE_BOOK))('xl/workbook.xml');
    const names = elements(workbook, 'definedName', ['name', 'localSheetId', 'hidden']);
    expect(names).toEqual([
      { name: 'BSC_Score', text: 'Summary!$B$4' },
      { name: 'BSC_Owners', text: 'Data!$A$1:$A$2' },
      { name: '_xlnm.Print_Area', localSheetId: '0', text: 'Summary!$A$1:$F$20' },
      {
        name: '_xlnm._FilterDatabase',
        localSheetId: '1',
        hidden: '1',
        text: "'Off-track'!$B$3:$G$6",
      },
      { name: '_xlnm.Print_Area', localSheetId: '1', text: "'Off-track'!$A$1:$G$20" },
      {
        name: '_xlnm.Print_Titles',
        localSheetId: '1',
        text: "'Off-track'!$A:$B,'Off-track'!$2:$3",
      },
      { name: '_xlnm.Print_Area', localSheetId: '2', text: 'Data!$A$1:$C$9' },
    ]);
  });

  it('does not make Excel calculate on opening', async () => {
    const workbook = (await writtenParts(SAMPLE_BOOK))('xl/workbook.xml');
    expect(workbook).toContain('<calcPr calcId="191029"/>');
  });

  it('is refused as a whole when a cell does not fit into Excel', async () => {
    const [summary] = SAMPLE_BOOK.sheets;
    const cell = { row: 3, column: 2, content: 'x'.repeat(32_768), style: {} };
    const sheets = summary === undefined ? [] : [{ ...summary, cells: [cell] }];
    expect(await writeReview({ ...SAMPLE_BOOK, sheets })).toMatchObject({
      ok: false,
      problem: { code: 'text-too-long', place: { cell: 'Summary!B3' } },
    });
  });
});
