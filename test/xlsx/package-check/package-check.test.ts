import { strToU8 } from 'fflate';
import { checkPackage } from '../../../src/xlsx/package-check/package-check';
import { writeWorkbook } from '../../../src/xlsx/write-workbook';
import { SAMPLE_PLAN } from '../sample-plan';
import { changed, replace, type Change } from './changed-package';

const SHEET = 'xl/worksheets/sheet1.xml';
const DATA_SHEET = 'xl/worksheets/sheet2.xml';
const WORKBOOK = 'xl/workbook.xml';
const TABLE = 'xl/tables/table1.xml';
const OTHER_TABLE = 'xl/tables/table2.xml';
const TYPES = '[Content_Types].xml';
const SHEET_LINKS = 'xl/worksheets/_rels/sheet1.xml.rels';

let sound: Uint8Array;

beforeAll(async () => {
  const result = await writeWorkbook(SAMPLE_PLAN);
  if (!result.ok) throw new Error(result.problem.code);
  sound = changed(result.bytes, [replace(DATA_SHEET, '_xldudf_BSC_STATUS(', 'MAX(')]);
});

function add(part: string, text: string): Change {
  return (parts) => {
    parts.set(part, strToU8(text));
  };
}

function remove(part: string): Change {
  return (parts) => {
    if (!parts.delete(part)) throw new Error(`no ${part}`);
  };
}

function findings(...changes: Change[]) {
  return checkPackage(changed(sound, changes));
}

const afterRows = (xml: string) => replace(SHEET, '</sheetData>', `</sheetData>${xml}`);
const formula = (text: string) => replace(DATA_SHEET, '&apos;Data entry&apos;!D4/200', text);
const link = (id: string, type: string, target: string, mode = '') =>
  replace(
    SHEET_LINKS,
    '</Relationships>',
    `<Relationship Id="${id}" Type="http://x/${type}" Target="${target}" ${mode}/></Relationships>`,
  );

describe('checking a written package', () => {
  it('finds nothing in a sound one', () => {
    expect(findings()).toEqual([]);
  });

  it.each([
    ['a bracket never closed', 'SUM((D4)'],
    ['a bracket too many', 'SUM(D4))'],
    ['brackets of different kinds', 'SUM({1,2)}'],
    ['a quote never closed', 'D4&amp;"x'],
    ['a column name never closed', 'SUM(BSC_Data[Actual)'],
    ['an operator at the end', 'D4+'],
    ['no formula at all', ''],
  ])('finds a formula with %s', (_what, text) => {
    expect(findings(formula(text))).toMatchObject([
      { check: 'broken-formula', part: DATA_SHEET, data: { place: 'D5' } },
    ]);
  });

  it.each([
    'SUM(BSC_Data[[#This Row],[Actual]],{1,2;3,4})',
    '"a ""quoted"" ) text"&amp;\'Data entry\'!D4',
    'IF(D4&lt;&gt;"",-D4%,1.5E+3)',
    "BSC_Data[it''s '[odd']]",
    'SUM(KPIs!$A:$A,KPIs!1:2,A1#)',
  ])('takes the sound formula %s', (text) => {
    expect(findings(formula(text))).toEqual([]);
  });

  it('finds a broken formula in a rule of choices and in a name', () => {
    expect(
      findings(
        replace(DATA_SHEET, '<formula1>', '<formula1>('),
        replace(WORKBOOK, '>BSC_KPIs[ID]<', '>BSC_KPIs[ID<'),
      ),
    ).toMatchObject([
      { check: 'broken-formula', part: DATA_SHEET },
      { check: 'broken-formula', part: WORKBOOK, data: { place: 'Choices_BSC_KPIs_ID' } },
    ]);
  });

  it.each([
    ['unknown-sheet-in-formula', 'Nowhere!A1'],
    ['unknown-sheet-in-formula', "SUM('No sheet'!A1:B2)"],
    ['custom-function', '_xldudf_BSC_RAG(D4)'],
    ['custom-function', 'BSC.RAG(D4)'],
    ['custom-function', '_xldudf_OTHER_CALL(D4)'],
    ['volatile-function', 'SUM(OFFSET(D4,0,0))'],
    ['volatile-function', 'TODAY()'],
    ['external-link', '[1]Sheet1!A1'],
    ['external-link', "'C:\\[Book.xlsx]Sheet1'!A1"],
  ])('finds %s in %s', (check, text) => {
    expect(findings(formula(text))).toMatchObject([{ check, data: { place: 'D5' } }]);
  });

  it('does not take a text for a function', () => {
    expect(findings(formula('"TODAY() BSC.RAG( [1]Sheet1!A1"'))).toEqual([]);
  });

  it('finds a cell behind the end of the shared texts', () => {
    const cell = '<row r="99"><c r="A99" t="s"><v>99999</v></c></row></sheetData>';
    expect(findings(replace(SHEET, '</sheetData>', cell))).toEqual([
      { check: 'shared-string-missing', part: SHEET, data: { cell: 'A99', index: 99999 } },
    ]);
  });

  it('finds a table number used twice', () => {
    expect(findings(replace(OTHER_TABLE, ' id="2"', ' id="1"'))).toMatchObject([
      { check: 'table-id-taken', part: OTHER_TABLE, data: { id: '1' } },
    ]);
  });

  it('finds a table name used twice, in any case', () => {
    const rename = replace(OTHER_TABLE, 'displayName="BSC_Data"', 'displayName="bsc_kpis"');
    expect(findings(rename)).toMatchObject([{ check: 'table-name-taken', part: OTHER_TABLE }]);
  });

  it('finds a table named like a name of the workbook', () => {
    const rename = replace(
      OTHER_TABLE,
      'displayName="BSC_Data"',
      'displayName="Choices_BSC_KPIs_ID"',
    );
    expect(findings(rename)).toMatchObject([{ check: 'table-name-taken', part: OTHER_TABLE }]);
  });

  it('finds a heading that is not the name of its column', () => {
    expect(findings(replace(TABLE, 'name="Objective"', 'name="objective "'))).toEqual([
      {
        check: 'heading-differs',
        part: TABLE,
        data: { table: 'BSC_KPIs', column: 'objective ', cell: 'C1', text: 'Objective' },
      },
    ]);
  });

  it('finds merged ranges that overlap each other or a table', () => {
    const merges = afterRows(
      '<mergeCells><mergeCell ref="K1:L2"/><mergeCell ref="L2:M3"/><mergeCell ref="D3:E9"/><mergeCell ref="K9:L9"/></mergeCells>',
    );
    expect(findings(merges)).toMatchObject([
      { check: 'merges-overlap', data: { merge: 'L2:M3', other: 'K1:L2' } },
      { check: 'merges-overlap', data: { merge: 'D3:E9', other: 'A1:D3' } },
    ]);
  });

  it('finds a link to a part that is not there, and the type told for it', () => {
    expect(findings(remove('xl/theme/theme1.xml'))).toMatchObject([
      { check: 'relationship-dangling', part: WORKBOOK, data: { target: 'xl/theme/theme1.xml' } },
      { check: 'content-type-without-part', part: 'xl/theme/theme1.xml' },
    ]);
  });

  it('finds an id that leads nowhere', () => {
    expect(findings(afterRows('<drawing r:id="rId77"/>'))).toEqual([
      { check: 'relationship-missing', part: SHEET, data: { id: 'rId77' } },
    ]);
  });

  it('finds a part without a type', () => {
    expect(
      findings(replace(TYPES, 'PartName="/xl/styles.xml"', 'PartName="/xl/workbook.xml"')),
    ).toEqual([{ check: 'content-type-missing', part: 'xl/styles.xml', data: {} }]);
    expect(findings(add('xl/media/image1.png', 'x'))).toEqual([
      { check: 'content-type-missing', part: 'xl/media/image1.png', data: {} },
    ]);
  });

  it('finds links that lead to no sheet, name or table', () => {
    const hyperlink = (ref: string, location: string) =>
      `<hyperlink ref="${ref}" location="${location}"/>`;
    const links = [
      hyperlink('F1', "'Data entry'!A1"),
      hyperlink('F2', 'BSC_Data'),
      hyperlink('F3', 'Gone!A1'),
      hyperlink('F4', 'KPIs!Nothing'),
    ];
    expect(findings(afterRows(`<hyperlinks>${links.join('')}</hyperlinks>`))).toEqual([
      { check: 'link-dead', part: SHEET, data: { cell: 'F3', location: 'Gone!A1' } },
      { check: 'link-dead', part: SHEET, data: { cell: 'F4', location: 'KPIs!Nothing' } },
    ]);
  });

  it('finds a picture outside the file but leaves links to the web alone', () => {
    const mode = 'TargetMode="External"';
    expect(
      findings(
        link('w', 'hyperlink', 'https://example.com', mode),
        link('p', 'image', 'https://example.com/a.png', mode),
      ),
    ).toEqual([
      {
        check: 'external-link',
        part: SHEET,
        data: { id: 'p', target: 'https://example.com/a.png' },
      },
    ]);
  });

  it('names a part that is not XML', () => {
    expect(findings(add(SHEET, '<worksheet><sheetData>'))).toEqual([
      { check: 'unreadable-part', part: SHEET, data: { code: 'damaged-file' } },
    ]);
  });
});
