import { zipSync, strToU8 } from 'fflate';
import { readSourceSheets } from '../../src/xlsx/read-source-sheets';
import { HEADINGS, smallWorkbookParts, type SmallWorkbook } from './small-workbook';

function read(options: SmallWorkbook) {
  const parts = smallWorkbookParts(options);
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  const result = readSourceSheets(zipSync(Object.fromEntries(files)));
  return result.ok ? result.sheets[0] : undefined;
}

describe('the cells of a file for an import', () => {
  it('come with value, format and whether they are calculated', () => {
    const sheet = read({
      rows: `${HEADINGS}<row r="2" hidden="1"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><f>1/4</f><v>0.25</v></c></row><row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3"/></row>`,
      sharedStrings: ['Margin'],
      styles:
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>',
      afterRows: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    });
    expect(sheet?.cells.get(1)?.get(0)).toEqual({ value: 'Margin' });
    expect(sheet?.cells.get(1)?.get(1)).toEqual({ value: 0.25, format: '0.00%', isFormula: true });
    expect([...(sheet?.cells.get(2)?.entries() ?? [])]).toEqual([
      [0, { value: { error: '#N/A' } }],
    ]);
    expect(sheet?.hiddenRows).toEqual(new Set([1]));
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(sheet?.tables[0]).toMatchObject({ name: 'BSC_KPIs', hasHeadings: true, isQuery: false });
  });

  it('are one problem where the bytes are no workbook', () => {
    expect(readSourceSheets(strToU8('KPI;Target'))).toMatchObject({ ok: false });
  });
});
