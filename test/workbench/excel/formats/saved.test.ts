import { NEWEST } from '../../../../workbench/host/api-sets';
import { createNodeHost, type NodeHost } from '../../../../workbench/node/create-node-host';
import { contentOfEngine } from '../../../../workbench/xlsx/book/engine-content';
import { openWorkbook } from '../../../../workbench/xlsx/open-workbook';
import { saveWorkbook } from '../../../../workbench/xlsx/save-workbook';

/** The first sheet of a saved copy. */
function savedSheet({ host }: NodeHost) {
  const bytes = saveWorkbook(contentOfEngine(host.engine));
  return openWorkbook(bytes).content.sheets[0];
}

describe('what an add-in formats, in a saved file', () => {
  let node: NodeHost;

  beforeEach(() => {
    node = createNodeHost({ apiSets: NEWEST });
  });
  afterEach(() => {
    node.dispose();
  });

  it('has formats of cells, those too that the grid cannot draw', async () => {
    await node.Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      format.fill.color = '#4472C4';
      format.fill.pattern = 'LightUp';
      format.font.bold = true;
      format.indentLevel = 2;
      format.shrinkToFit = true;
      format.protection.locked = false;
      await context.sync();
    });
    const [cell] = savedSheet(node)?.cells ?? [];
    expect(cell?.format).toMatchObject({
      font: { bold: true },
      fill: { pattern: 'lightUp', background: { rgb: '4472C4' } },
      alignment: { horizontal: 'left', indent: 2, shrink: true },
      protection: { locked: false },
    });
  });

  it('has rules, protection, page layout and groups', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const bar = sheet.getRange('A1:A5').conditionalFormats.add('DataBar').dataBar;
      bar.axisFormat = 'CellMidPoint';
      sheet.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('3:4').group('ByRows');
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintArea('A1:C9');
      sheet.showHeadings = false;
      sheet.freezePanes.freezeRows(1);
      sheet.getRange('C1').hyperlink = { address: 'https://localhost/', textToDisplay: 'x' };
      sheet.protection.protect({ allowSort: true }, 'pw');
      await context.sync();
    });
    expect(node.host.hostFaults).toEqual([]);
    const sheet = savedSheet(node);
    expect(sheet?.conditionalFormats).toMatchObject([
      { ranges: [{ startRow: 0, endRow: 4 }], rule: { kind: 'dataBar', bar: { axis: 'middle' } } },
    ]);
    expect(sheet?.validations).toMatchObject([{ type: 'list', formula1: '"a,b"' }]);
    expect(sheet?.rows).toMatchObject([
      { row: 2, outlineLevel: 1 },
      { row: 3, outlineLevel: 1 },
    ]);
    expect(sheet?.page).toMatchObject({
      orientation: 'landscape',
      printAreas: [{ startRow: 0, endRow: 8, startColumn: 0, endColumn: 2 }],
    });
    expect(sheet?.view).toMatchObject({ headings: false, freeze: { rows: 1 } });
    expect(sheet?.protection?.attributes).toMatchObject({ sheet: '1', sort: '0' });
    expect(sheet?.cells.at(-1)?.link).toEqual({ address: 'https://localhost/' });
  });
});
