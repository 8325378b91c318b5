import { listenToDrawings, picturesOf } from '../../../workbench/host/drawings';
import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';

describe('the pictures of drawings', () => {
  let node: NodeHost;
  let told = 0;

  beforeEach(() => {
    node = createNodeHost();
    told = 0;
    listenToDrawings(node.host.book, () => {
      told += 1;
    });
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  function change(script: (sheet: Excel.Worksheet) => void): Promise<void> {
    return node.Excel.run(async (context) => {
      script(context.workbook.worksheets.getItem('Sheet1'));
      await context.sync();
    });
  }

  it('move and grow with columns that get wider, and are told of it', async () => {
    await change((sheet) => {
      const box = sheet.shapes.addGeometricShape('Rectangle');
      box.set({ left: 48, top: 0, width: 48, height: 15 });
      sheet.shapes.addLine(10, 10, 60, 10);
    });
    const before = told;
    await change((sheet) => {
      sheet.getRange('A:B').format.columnWidth = 96;
    });
    expect(told).toBeGreaterThan(before);
    const [box, line] = picturesOf(node.host.book);
    expect(box?.place).toEqual({ left: 96, top: 0, width: 96, height: 15 });
    expect(line?.place).toEqual({ left: 10, top: 10, width: 98, height: 0 });
  });

  it('are of what is in a group, and not of what is hidden', async () => {
    await change((sheet) => {
      const [one, other, hidden] = ['Rectangle', 'Ellipse', 'Diamond'].map((type) =>
        sheet.shapes.addGeometricShape(type as 'Rectangle'),
      );
      if (!one || !other || !hidden) return;
      sheet.shapes.addGroup([one, other]);
      hidden.visible = false;
    });
    expect(picturesOf(node.host.book)).toHaveLength(2);
  });

  it('are gone with their sheet', async () => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Gone');
      sheet.charts.add('Pie', sheet.getRange('A1:B2'));
      sheet.shapes.addTextBox('Gone');
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    expect(picturesOf(node.host.book)).toEqual([]);
  });
});
