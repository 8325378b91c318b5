import { NEWEST } from '../../../workbench/host/api-sets';
import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';

describe('charts and shapes without a page', () => {
  let node: NodeHost;

  beforeEach(() => {
    node = createNodeHost({ apiSets: NEWEST });
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  /** The code of the error that a script ends with. */
  function codeOf(
    script: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  ): Promise<unknown> {
    return node.Excel.run(async (context) => {
      script(context.workbook.worksheets.getItem('Sheet1'), context);
      await context.sync();
      return 'none';
    }).catch((error: unknown) => (error as { code: unknown }).code);
  }

  it('refuse to make pictures, and say so', async () => {
    const code = await codeOf((sheet) => {
      sheet.charts.add('Line', sheet.getRange('A1:B2')).getImage();
    });
    expect(code).toBe('ApiNotFound');
    expect(node.host.unsupported.map(({ member }) => member)).toEqual(['Chart.getImage']);
  });

  it('refuse types that the workbench cannot draw, and say so', async () => {
    const code = await codeOf((sheet) => {
      sheet.charts.add('Waterfall', sheet.getRange('A1:B2'));
    });
    expect(code).toBe('ApiNotFound');
    expect(node.host.unsupported).toHaveLength(1);
  });

  it('tell a type that does not exist from one that is not drawn', async () => {
    const code = await codeOf((sheet) => {
      const shape = sheet.shapes.addGeometricShape('Rectangle');
      shape.set({ geometricShapeType: JSON.parse('"Roundish"') as 'Ellipse' });
    });
    expect(code).toBe('InvalidArgument');
    expect(node.host.unsupported).toEqual([]);
  });

  it('have no axes in a pie', async () => {
    const code = await codeOf((sheet) => {
      const chart = sheet.charts.add('Pie', sheet.getRange('A1:B2'));
      chart.axes.valueAxis.load('maximum');
    });
    expect(code).toBe('ItemNotFound');
  });

  it('have no text in a line', async () => {
    const code = await codeOf((sheet) => {
      sheet.shapes.addLine(0, 0, 10, 10).textFrame.textRange.text = 'no';
    });
    expect(code).toBe('InvalidOperation');
  });

  it('do not connect lines to sites that a shape has not got', async () => {
    const code = await codeOf((sheet) => {
      const box = sheet.shapes.addGeometricShape('Rectangle');
      sheet.shapes.addLine(0, 0, 10, 10).line.connectBeginShape(box, 4);
    });
    expect(code).toBe('InvalidArgument');
  });
});
