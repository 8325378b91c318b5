import type { ConformanceScript } from './conformance-script';

export const CHART_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'makes a chart of a range with names and categories',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C4').values = [
          ['', 'Actual', 'Target'],
          ['Jan', 10, 12],
          ['Feb', 20, 18],
          ['Mar', 30, 24],
        ];
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto');
        chart.name = 'Revenue';
        chart.title.text = 'Revenue by month';
        chart.setPosition('E2', 'J16');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Sheet1');
        const chart = charts.getItem('Revenue');
        chart.load('chartType,left,top,width,height,plotBy');
        chart.title.load('text,visible');
        chart.series.load('items/name,items/chartType,count');
        chart.load('worksheet/name');
        const count = charts.getCount();
        await context.sync();
        const first = chart.series.getItemAt(0);
        const values = first.getDimensionValues('Values');
        const categories = first.getDimensionValues('Categories');
        await context.sync();
        return {
          place: [chart.left, chart.top, chart.width, chart.height],
          kind: [chart.chartType, chart.plotBy, chart.worksheet.name],
          title: [chart.title.text, chart.title.visible],
          series: chart.series.items.map(({ name, chartType }) => [name, chartType]),
          count: [count.value, chart.series.count],
          values: values.value,
          categories: categories.value,
        };
      }),
    expected: {
      place: [192, 15, 288, 225],
      kind: ['ColumnClustered', 'Columns', 'Sheet1'],
      title: ['Revenue by month', true],
      series: [
        ['Actual', 'ColumnClustered'],
        ['Target', 'ColumnClustered'],
      ],
      count: [1, 2],
      values: [10, 20, 30],
      categories: ['Jan', 'Feb', 'Mar'],
    },
  },
  {
    name: 'lets a chart follow its cells, and its sources grow with insertions',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['Month', 'Actual'],
          ['Jan', 1],
          ['Feb', '=B2*2'],
        ];
        const chart = sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
        chart.setPosition('D5', 'F8');
        await context.sync();
        sheet.getRange('3:3').insert('Down');
        sheet.getRange('A3:B3').values = [['Late Jan', 5]];
        sheet.getRange('B2').values = [[4]];
        sheet.getRange('A:A').insert('Right');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem('Sheet1').charts.getItemAt(0);
        chart.load('name,left,top,width,height');
        chart.title.load('text');
        const values = chart.series.getItemAt(0).getDimensionValues('Values');
        const names = chart.series.getItemAt(0).getDimensionValues('Categories');
        await context.sync();
        const { name, left, top, width, height } = chart;
        return [name, [left, top, width, height], chart.title.text, values.value, names.value];
      }),
    expected: ['Chart 1', [192, 75, 144, 60], 'Actual', [4, 5, 8], ['Jan', 'Late Jan', 'Feb']],
  },
  {
    name: 'combines columns with a line on a second axis',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C3').values = [
          ['', 'Units', 'Share'],
          ['Q1', 80, 0.4],
          ['Q2', 100, 0.6],
        ];
        sheet.getRange('C2:C3').numberFormat = [['0%'], ['0%']];
        const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'));
        const share = chart.series.getItemAt(1);
        share.chartType = 'LineMarkers';
        share.axisGroup = 'Secondary';
        share.format.line.color = '#C00000';
        share.format.line.weight = 3;
        share.markerStyle = 'Diamond';
        share.markerSize = 9;
        share.markerBackgroundColor = 'white';
        share.hasDataLabels = true;
        share.dataLabels.position = 'Top';
        share.dataLabels.format.font.bold = true;
        const units = chart.series.getItemAt(0);
        units.format.fill.setSolidColor('#0F6CBD');
        units.gapWidth = 60;
        units.trendlines.add('Linear').name = 'Trend of units';
        units.points.getItemAt(1).format.fill.setSolidColor('#107C10');
        chart.legend.position = 'Right';
        chart.legend.format.font.size = 11;
        const values = chart.axes.valueAxis;
        values.maximum = 150;
        values.title.text = 'Pieces';
        values.majorGridlines.visible = false;
        values.numberFormat = '#,##0';
        chart.axes.categoryAxis.reversePlotOrder = true;
        chart.axes.categoryAxis.format.font.color = '#333333';
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem('Sheet1').charts.getItemAt(0);
        const [units, share] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
        units.load('chartType,gapWidth,overlap,hasDataLabels,axisGroup');
        units.trendlines.load('items/name,items/type');
        units.points.load('items/value');
        share.load(
          'chartType,axisGroup,markerStyle,markerSize,markerBackgroundColor,hasDataLabels',
        );
        share.format.line.load('color,weight,lineStyle');
        share.dataLabels.load('position,showValue');
        share.dataLabels.format.font.load('bold,size');
        chart.legend.load('position,visible');
        chart.legend.format.font.load('size');
        const primary = chart.axes.valueAxis;
        primary.load('minimum,maximum,majorUnit,numberFormat,visible');
        primary.title.load('text,visible');
        primary.majorGridlines.load('visible');
        const secondary = chart.axes.getItem('Value', 'Secondary');
        secondary.load('minimum,maximum,numberFormat,axisGroup');
        chart.axes.categoryAxis.load('reversePlotOrder,type');
        chart.axes.categoryAxis.format.font.load('color');
        await context.sync();
        return {
          units: [units.chartType, units.gapWidth, units.overlap, units.hasDataLabels],
          trend: units.trendlines.items.map(({ name, type }) => [name, type]),
          points: units.points.items.map(({ value }) => Number(value)),
          share: [share.chartType, share.axisGroup, share.hasDataLabels],
          marker: [share.markerStyle, share.markerSize, share.markerBackgroundColor],
          line: share.format.line.toJSON(),
          labels: [share.dataLabels.toJSON(), share.dataLabels.format.font.bold],
          legend: [chart.legend.position, chart.legend.visible, chart.legend.format.font.size],
          primary: primary.toJSON(),
          secondary: secondary.toJSON(),
          category: [
            chart.axes.categoryAxis.type,
            chart.axes.categoryAxis.reversePlotOrder,
            chart.axes.categoryAxis.format.font.color,
          ],
        };
      }),
    expected: {
      units: ['ColumnStacked', 60, 100, false],
      trend: [['Trend of units', 'Linear']],
      points: [80, 100],
      share: ['LineMarkers', 'Secondary', true],
      marker: ['Diamond', 9, '#FFFFFF'],
      line: { color: '#C00000', lineStyle: 'Continuous', weight: 3 },
      labels: [
        { position: 'Top', showValue: true, format: { font: { bold: true, size: 9 } } },
        true,
      ],
      legend: ['Right', true, 11],
      primary: {
        minimum: 0,
        maximum: 150,
        majorUnit: 20,
        numberFormat: '#,##0',
        visible: true,
        title: { text: 'Pieces', visible: true },
        majorGridlines: { visible: false },
      },
      secondary: { minimum: 0, maximum: 0.7, numberFormat: '0%', axisGroup: 'Secondary' },
      category: ['Category', true, '#333333'],
    },
  },
  {
    name: 'adds series with sources of their own, moves and deletes them',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:C4').values = [
          [1, 10, 5],
          [2, 20, 6],
          [3, 30, 7],
          [4, 40, 8],
        ];
        const chart = sheet.charts.add('XYScatter', sheet.getRange('A1:B4'));
        const added = chart.series.add('Extra');
        added.setValues(sheet.getRange('C1:C4'));
        added.setXAxisValues(sheet.getRange('A1:A4'));
        added.plotOrder = 1;
        chart.series.add('Gone').delete();
        chart.setPosition('E1');
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const chart = context.workbook.worksheets.getItem('Sheet1').charts.getItemAt(0);
        chart.series.load('items/name,items/plotOrder');
        chart.load('left,width');
        const first = chart.series.getItemAt(0);
        const [x, y] = [first.getDimensionValues('XValues'), first.getDimensionValues('YValues')];
        await context.sync();
        const series = chart.series.items.map(({ name, plotOrder }) => [name, plotOrder]);
        return [series, x.value, y.value, chart.left, chart.width];
      }),
    expected: [
      [
        ['Extra', 1],
        ['Series2', 2],
      ],
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      192,
      360,
    ],
  },
  {
    name: 'changes the type and the source of a chart, and deletes charts',
    needsNewest: true,
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.getRange('A1:B3').values = [
          ['A', 1],
          ['B', 2],
          ['C', 3],
        ];
        const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B2'));
        const other = sheet.charts.add('Area', sheet.getRange('A1:B2'));
        await context.sync();
        chart.chartType = 'Doughnut';
        chart.setData(sheet.getRange('A1:B3'), 'Columns');
        chart.series.getItemAt(0).doughnutHoleSize = 60;
        chart.dataLabels.showPercentage = true;
        chart.title.visible = false;
        chart.activate();
        other.delete();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const { charts } = context.workbook.worksheets.getItem('Sheet1');
        charts.load('items/name,items/chartType,items/id');
        const missing = charts.getItemOrNullObject('Chart 2');
        const active = context.workbook.getActiveChart();
        active.load('name');
        const [series] = [charts.getItemAt(0).series.getItemAt(0)];
        series.load('hasDataLabels,doughnutHoleSize');
        series.dataLabels.load('showValue,showPercentage');
        const entries = charts.getItemAt(0).legend.legendEntries.getCount();
        const values = series.getDimensionValues('Values');
        await context.sync();
        const list = charts.items.map(({ name, chartType }) => [name, chartType]);
        const labels = [series.hasDataLabels, series.dataLabels.showPercentage];
        const counts = [series.doughnutHoleSize, entries.value, values.value];
        return [list, missing.isNullObject, active.name, labels, counts];
      }),
    expected: [[['Chart 1', 'Doughnut']], true, 'Chart 1', [true, true], [60, 3, [1, 2, 3]]],
  },
];
