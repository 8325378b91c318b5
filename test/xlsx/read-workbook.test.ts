import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import type { WorkbookFile } from '../../src/xlsx/workbook-file';
import {
  HEADINGS,
  packageOf,
  smallWorkbook,
  smallWorkbookParts,
  tableXml,
  workbookXml,
  type SmallWorkbook,
} from './small-workbook';

function read(options: SmallWorkbook): WorkbookFile {
  const result = readWorkbook(smallWorkbook(options));
  if (!result.ok) throw new Error(result.problem.code);
  return result.workbook;
}

function firstTable(options: SmallWorkbook) {
  const table = read(options).tables[0];
  if (table === undefined) throw new Error('no table');
  return table;
}

const rowsWith = (cells: string) => `${HEADINGS}<row r="2">${cells}</row>`;

describe('reading the tables of a workbook', () => {
  it('gives name, sheet, place, headings and rows', () => {
    const table = firstTable({});
    expect(table).toEqual({
      name: 'BSC_KPIs',
      sheet: 'KPIs',
      top: 0,
      left: 0,
      columns: ['ID', 'Actual'],
      rows: [
        ['F1', 7],
        [null, null],
      ],
    });
  });

  it('finds a table that does not begin in A1', () => {
    const rows =
      '<row r="5"><c r="D5"><v>1</v></c><c r="E5"><v>2</v></c><c r="F5"><v>3</v></c></row>';
    const table = firstTable({ rows, table: tableXml('D4:E5') });
    expect([table.top, table.left, table.rows]).toEqual([3, 3, [[1, 2]]]);
  });

  it.each([
    ['a shared text', '<c r="A2" t="s"><v>1</v></c>', 'second'],
    ['a text in the cell', '<c r="A2" t="inlineStr"><is><t> a </t></is></c>', ' a '],
    ['rich text', '<c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['furigana', '<c r="A2" t="inlineStr"><is><t>a</t><rPh><t>x</t></rPh></is></c>', 'a'],
    ['an escaped character', '<c r="A2" t="str"><v>a_x000D_b</v></c>', 'a\rb'],
    ['an escaped escape', '<c r="A2" t="str"><v>_x005F_x0041_</v></c>', '_x0041_'],
    ['entities', '<c r="A2" t="str"><v>&lt;&amp;&#233;&#x1F600;</v></c>', '<&é😀'],
    ['a truth value', '<c r="A2" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A2" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a number in exponents', '<c r="A2"><v>1.5E-3</v></c>', 0.0015],
    ['a date in ISO form', '<c r="A2" t="d"><v>2026-10-31</v></c>', 46326],
    ['a moment in ISO form', '<c r="A2" t="d"><v>2026-10-31T12:00:00</v></c>', 46326.5],
    ['an empty value', '<c r="A2"><v></v></c>', null],
    ['a cell with a style only', '<c r="A2" s="4"/>', null],
  ])('reads %s', (_what, cell, value) => {
    const table = firstTable({ rows: rowsWith(cell), sharedStrings: ['first', 'second'] });
    expect(table.rows[0]?.[0]).toEqual(value);
  });

  it('keeps formulas beside the values Excel calculated', () => {
    const rows = rowsWith(
      '<c r="A2" t="str"><v>F1</v></c><c r="B2"><f>Ledger!C7*2</f><v>14</v></c>',
    );
    const table = firstTable({ rows });
    expect(table.rows[0]).toEqual(['F1', 14]);
    expect(table.formulas).toEqual(new Map([[0, new Map([[1, 'Ledger!C7*2']])]]));
  });

  it('tells a formula that gives an empty text from one that was never calculated', () => {
    const rows = rowsWith('<c r="A2" t="str"><f>""</f></c><c r="B2"><f>1+1</f></c>');
    expect(firstTable({ rows }).rows[0]).toEqual(['', null]);
  });

  it('writes shared formulas out for each cell', () => {
    const first =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">Ledger!C7+$A$1</f><v>1</v></c></row>';
    const second = '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>';
    const table = firstTable({ rows: HEADINGS + first + second });
    expect(table.formulas?.get(1)?.get(1)).toBe('Ledger!C8+$A$1');
  });

  it('leaves the totals row out and counts the rows below switched-off headings', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>99</v></c></row>';
    const totals = firstTable({ rows, table: tableXml('A1:B3', 'totalsRowCount="1"') });
    expect(totals.rows).toEqual([]);
    const bare = firstTable({ rows, table: tableXml('A1:B3', 'headerRowCount="0"') });
    expect([bare.top, bare.rows.map((row) => row[0])]).toEqual([-1, [1, null, 99]]);
  });

  it('takes the one blank row that Excel keeps in an empty table as no row', () => {
    expect(firstTable({ rows: HEADINGS, table: tableXml('A1:B2') }).rows).toEqual([]);
  });

  it('shifts dates of the 1904 system, and only dates', () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm;@"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="46"/></cellXfs>';
    const row = (n: number, style: number) =>
      `<row r="${n}"><c r="A${n}" s="${style}"><v>100</v></c></row>`;
    const rows = HEADINGS + row(2, 0) + row(3, 1) + row(4, 2) + row(5, 3);
    const workbook = workbookXml('<workbookPr date1904="1"/>');
    const table = firstTable({ rows, styles, workbook, table: tableXml('A1:B5') });
    expect(table.rows.map((cells) => cells[0])).toEqual([100, 1562, 1562, 100]);
  });

  it('finds the styles of dates in a part with line breaks between elements, too', () => {
    const styles = '\n<cellXfs>\n<xf numFmtId="0"/>\n<xf numFmtId="14"/>\n</cellXfs>\n';
    const workbook = workbookXml('<workbookPr date1904="1"/>');
    const rows = rowsWith('<c r="A2" s="1"><v>100</v></c>');
    expect(firstTable({ rows, styles, workbook }).rows[0]?.[0]).toBe(1562);
  });

  it('reads a strict workbook like any other and says so', () => {
    const workbook = workbookXml().replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006',
      'http://purl.oclc.org/ooxml/officeDocument',
    );
    const found = read({ workbook });
    expect([found.strict, found.tables.length]).toEqual([true, 1]);
  });

  it('reads a workbook with macros without opening them', () => {
    const parts = smallWorkbookParts();
    const links = parts['xl/_rels/workbook.xml.rels'] ?? '';
    const macro =
      '<Relationship Id="m" Type="http://x/vbaProject" Target="vbaProject.bin"/></Relationships>';
    const result = readWorkbook(
      packageOf({
        ...parts,
        'xl/_rels/workbook.xml.rels': links.replace('</Relationships>', macro),
        'xl/vbaProject.bin': 'never looked at',
      }),
    );
    expect(result.ok && [result.workbook.macros, result.workbook.tables.length]).toEqual([true, 1]);
  });

  it('lists sheets, names and formulas of custom functions in any sheet', () => {
    const names =
      '<definedNames><definedName name="__proto__">KPIs!$A$1</definedName><definedName name="Here" localSheetId="0">1</definedName></definedNames>';
    const rows = `${HEADINGS}<row r="9"><c r="G9" t="str"><f>_xldudf_BSC_STATUS(B2,1)</f><v>Red</v></c><c r="H9"><f>1+1</f><v>2</v></c></row>`;
    const found = read({ rows, workbook: workbookXml('', names) });
    expect(found.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['KPIs', 'visible'],
    ]);
    expect(found.sheets[0]?.formulaCells.size).toBe(2);
    expect(found.definedNames).toEqual([
      { name: '__proto__', refersTo: 'KPIs!$A$1' },
      { name: 'Here', refersTo: '1', sheet: 'KPIs' },
    ]);
    expect(found.bscFormulas).toEqual([
      { sheet: 'KPIs', row: 8, column: 6, formula: '_xldudf_BSC_STATUS(B2,1)' },
    ]);
  });

  it('reads cells and rows that do not tell their place', () => {
    const rows = '<row><c><v>1</v></c></row><row><c><v>2</v></c><c><v>3</v></c></row>';
    expect(firstTable({ rows }).rows[0]).toEqual([2, 3]);
  });

  it('reads parts in UTF-16 and parts whose names differ in case from their links', () => {
    const { 'xl/tables/table1.xml': table = '', ...parts } = smallWorkbookParts();
    const utf16 = new Uint8Array(2 + 2 * table.length);
    utf16.set([0xff, 0xfe]);
    for (let i = 0; i < table.length; i++) utf16[2 + 2 * i] = table.charCodeAt(i);
    const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
    const file = zipSync({ ...Object.fromEntries(entries), 'xl/Tables/Table1.xml': utf16 });
    const result = readWorkbook(file);
    expect(result.ok && result.workbook.tables[0]?.columns).toEqual(['ID', 'Actual']);
  });
});
