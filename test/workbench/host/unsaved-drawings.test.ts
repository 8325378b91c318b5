import { describeLost } from '../../../workbench/content/lost-part';
import { NEWEST } from '../../../workbench/host/api-sets';
import { unsavedDrawingsOf } from '../../../workbench/host/unsaved-drawings';
import { unsavedSettingsOf } from '../../../workbench/host/unsaved-settings';
import { createNodeHost } from '../../../workbench/node/create-node-host';

describe('what a saved copy would lack of what an add-in has drawn', () => {
  it('is nothing at first', () => {
    const node = createNodeHost();
    expect(unsavedDrawingsOf(node.host.book)).toEqual([]);
    expect(unsavedSettingsOf(node.host)).toEqual([]);
    node.dispose();
  });

  it('is counted by sheets; a group counts as what is in it', async () => {
    const node = createNodeHost({ sheets: ['Map', 'Data'], apiSets: NEWEST });
    const { host } = node;
    await node.Excel.run(async (context) => {
      const map = context.workbook.worksheets.getItem('Map');
      const data = context.workbook.worksheets.getItem('Data');
      const one = map.shapes.addGeometricShape('Rectangle');
      const other = map.shapes.addGeometricShape('Ellipse');
      map.shapes.addGroup([one, other]);
      data.charts.add('Pie', data.getRange('A1:B2'));
      context.workbook.comments.add('Data!A1', 'Why?');
      await context.sync();
    });
    expect(host.hostFaults).toEqual([]);
    expect(unsavedDrawingsOf(host.book)).toEqual([
      { kind: 'shape', sheet: 'Map', count: 2 },
      { kind: 'chart', sheet: 'Data', count: 1 },
      { kind: 'comment', sheet: 'Data', count: 1 },
    ]);
    node.dispose();
  });

  it('names the settings that the add-in keeps, whichever way it keeps them', async () => {
    const node = createNodeHost();
    node.host.settings.save([['pane width', '350']]);
    await node.Excel.run(async (context) => {
      context.workbook.settings.add('language', 'vi');
      await context.sync();
    });
    expect(describeLost(unsavedSettingsOf(node.host))).toEqual([
      'Workbook: 2 add-in settings (pane width, language)',
    ]);
    node.dispose();
  });
});
