import { createNodeHost } from '../../../../workbench/node/create-node-host';
import { contentOfEngine } from '../../../../workbench/xlsx/book/engine-content';

describe('what add-ins make, in a file', () => {
  it('has tables, names, filters, properties and XML parts', async () => {
    const node = createNodeHost();
    await node.Excel.run(async (context) => {
      const { names, properties, customXmlParts, worksheets } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      sheet.getRange('B2:C4').values = [
        ['Name', 'Value'],
        ['a', 1],
        ['b', 2],
      ];
      const table = sheet.tables.add('B2:C4', true);
      table.name = 'Data';
      table.style = 'TableStyleLight9';
      table.showTotals = true;
      table.columns.getItem('Value').filter.applyCustomFilter('>1');
      names.add('Rate', '=0.5', 'Half');
      properties.title = 'Scorecard';
      customXmlParts.add('<m xmlns="urn:m"/>');
      await context.sync();
      sheet.getRange('B:B').insert('Right');
      await context.sync();
    });
    const content = contentOfEngine(node.host.engine);
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
    expect(content.sheets[0]?.tables).toMatchObject([
      {
        name: 'Data',
        range: { startRow: 1, startColumn: 2, endRow: 4, endColumn: 3 },
        headerRow: true,
        totalsRow: true,
        columns: [{ name: 'Name' }, { name: 'Value' }],
        style: { name: 'TableStyleLight9', rowStripes: true },
        filter: {
          columns: [
            {
              column: 1,
              criterion: { kind: 'custom', comparisons: [{ operator: 'greaterThan', value: '1' }] },
            },
          ],
        },
      },
    ]);
    expect(content.names).toMatchObject([{ name: 'Rate', formula: '=0.5', comment: 'Half' }]);
    expect(content.properties.core).toMatchObject({ title: 'Scorecard' });
    expect(content.customXml.map(({ xml }) => xml)).toEqual(['<m xmlns="urn:m"/>']);
  });
});
