import { createNodeHost, type NodeHost } from '../../../../workbench/node/create-node-host';
import { picturesOf, type ChartPicture } from '../../../../workbench/host/drawings';
import { chartOption } from '../../../../workbench/page/drawings/charts/chart-option';

type Dress = (chart: Excel.Chart, sheet: Excel.Worksheet) => void;

describe('a chart in the words of ECharts', () => {
  let node: NodeHost;

  beforeEach(() => {
    node = createNodeHost();
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  /** The chart of a small table, dressed by an add-in. */
  async function optionOf(
    type: 'ColumnClustered' | 'ColumnStacked100' | 'BarStacked' | 'Pie' | 'Line',
    dress: Dress,
  ) {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C3').values = [
        ['', 'Actual', 'Target'],
        ['Jan', 1, 3],
        ['Feb', '', 4],
      ];
      dress(sheet.charts.add(type, sheet.getRange('A1:C3')), sheet);
      await context.sync();
    });
    const [picture] = picturesOf(node.host.book).filter(
      (one): one is ChartPicture => one.kind === 'chart',
    );
    if (!picture) throw new Error('There is no chart.');
    return chartOption(picture);
  }

  it('puts categories across and values up, with the bounds that were asked for', async () => {
    const option = await optionOf('ColumnClustered', (chart) => {
      chart.axes.valueAxis.maximum = 8;
      chart.axes.valueAxis.majorUnit = 2;
    });
    expect(option['xAxis']).toMatchObject([{ type: 'category', data: ['Jan', 'Feb'] }]);
    expect(option['yAxis']).toMatchObject([{ type: 'value', min: 0, max: 8, interval: 2 }]);
  });

  it('turns them for bars, which it stacks', async () => {
    const option = await optionOf('BarStacked', () => undefined);
    expect(option['yAxis']).toMatchObject([{ type: 'category' }]);
    expect(option['series']).toMatchObject([
      { type: 'bar', stack: 'bar Primary' },
      { type: 'bar', stack: 'bar Primary' },
    ]);
  });

  it('shares each category out where it is stacked to 100%', async () => {
    const option = await optionOf('ColumnStacked100', () => undefined);
    expect(option['series']).toMatchObject([
      { data: [{ value: 0.25 }, { value: '-' }] },
      { data: [{ value: 0.75 }, { value: 1 }] },
    ]);
  });

  it('gives a point its own colour and label', async () => {
    const option = await optionOf('ColumnClustered', (chart) => {
      const point = chart.series.getItemAt(1).points.getItemAt(1);
      point.format.fill.setSolidColor('#107C10');
      point.hasDataLabel = true;
      point.dataLabel.position = 'InsideEnd';
    });
    expect(option['series']).toMatchObject([
      {},
      {
        data: [
          { itemStyle: { color: '#ED7D31' }, label: { show: false } },
          { itemStyle: { color: '#107C10' }, label: { show: true, position: 'insideTop' } },
        ],
      },
    ]);
  });

  it('draws a line over blank cells when it is told to', async () => {
    const option = await optionOf('Line', (chart) => {
      chart.displayBlanksAs = 'Interplotted';
      chart.series.getItemAt(0).format.line.weight = 3;
    });
    expect(option['series']).toMatchObject([
      {
        type: 'line',
        connectNulls: true,
        lineStyle: { width: 4 },
        data: [{ value: 1 }, { value: '-' }],
      },
      {},
    ]);
  });

  it('names the slices of a pie, of its first series only', async () => {
    const option = await optionOf('Pie', (chart) => {
      chart.legend.legendEntries.getItemAt(1).visible = false;
    });
    expect(option['series']).toMatchObject([{ data: [{ name: 'Jan' }, { name: 'Feb' }] }]);
    expect(option['series']).toHaveLength(1);
    expect(option['legend']).toMatchObject({ data: [{ name: 'Jan' }] });
  });
});
