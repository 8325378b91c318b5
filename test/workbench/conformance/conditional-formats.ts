import type { ConformanceScript } from './conformance-script';

export const CONDITIONAL_FORMAT_SCRIPTS: readonly ConformanceScript[] = [
  {
    name: 'compares values, follows a formula, looks for a text',
    run: (excel) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:B5');
        const formats = range.conditionalFormats;
        const cell = formats.add('CellValue').cellValue;
        cell.format.font.color = '#FF0000';
        cell.rule = { formula1: '=0.9', operator: 'LessThan' };
        const custom = formats.add('Custom').custom;
        custom.rule.formula = '=$C2>10';
        custom.format.fill.color = 'yellow';
        custom.format.borders.getItem('EdgeBottom').style = 'Continuous';
        const text = formats.add('ContainsText');
        text.textComparison.rule = { operator: 'Contains', text: 'Green' };
        text.textComparison.format.font.bold = true;
        text.stopIfTrue = true;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const formats = sheet.getRange('B3').conditionalFormats;
        formats.load('items/type,items/priority,items/stopIfTrue');
        const [text, custom, cell] = [0, 1, 2].map((index) => formats.getItemAt(index));
        if (!text || !custom || !cell) throw new Error('three formats');
        const textRule = text.textComparison.load('rule');
        const bold = text.textComparison.format.font.load('bold');
        const formula = custom.custom.rule.load('formula');
        const fill = custom.custom.format.fill.load('color');
        const border = custom.custom.format.borders.getItem('EdgeBottom').load('style');
        const cellRule = cell.cellValue.load('rule');
        const colour = cell.cellValue.format.font.load('color');
        const range = cell.getRange().load('address');
        const wrong = cell.iconSetOrNullObject;
        const none = sheet.getRange('D1').conditionalFormats.getCount();
        await context.sync();
        return {
          list: formats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue]),
          text: [textRule.rule, bold.bold],
          custom: [formula.formula, fill.color, border.style],
          cell: [cellRule.rule, colour.color, range.address],
          others: [wrong.isNullObject, none.value],
        };
      }),
    expected: {
      list: [
        ['ContainsText', 0, true],
        ['Custom', 1, false],
        ['CellValue', 2, false],
      ],
      text: [{ operator: 'Contains', text: 'Green' }, true],
      custom: ['=$C2>10', '#FFFF00', 'Continuous'],
      cell: [{ formula1: '=0.9', operator: 'LessThan' }, '#FF0000', 'Sheet1!B2:B5'],
      others: [true, 0],
    },
  },
  {
    name: 'shows icons, bars and colours',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const icons = sheet.getRange('A1:A9').conditionalFormats.add('IconSet').iconSet;
        icons.style = 'ThreeTrafficLights1';
        icons.criteria = [
          {} as Excel.ConditionalIconCriterion,
          { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=0.9' },
          { type: 'Number', operator: 'GreaterThan', formula: '=1' },
        ];
        icons.showIconOnly = true;
        icons.reverseIconOrder = true;
        const bar = sheet.getRange('B1:B9').conditionalFormats.add('DataBar').dataBar;
        bar.barDirection = 'LeftToRight';
        bar.lowerBoundRule = { type: 'Number', formula: '0' };
        bar.upperBoundRule = { type: 'HighestValue' };
        bar.positiveFormat.fillColor = '#4472C4';
        bar.positiveFormat.gradientFill = false;
        bar.negativeFormat.matchPositiveFillColor = true;
        bar.axisFormat = 'None';
        const scale = sheet.getRange('C1:C9').conditionalFormats.add('ColorScale').colorScale;
        scale.criteria = {
          minimum: { type: 'LowestValue', color: '#F8696B' },
          maximum: { type: 'Percentile', formula: '90', color: '#63BE7B' },
        };
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const first = (address: string) => sheet.getRange(address).conditionalFormats.getItemAt(0);
        const icons = first('A1').iconSet.load();
        const bar = first('B1').dataBar.load();
        bar.positiveFormat.load('fillColor,gradientFill');
        bar.negativeFormat.load('fillColor,matchPositiveFillColor');
        const scale = first('C1').colorScale.load();
        await context.sync();
        return { icons: icons.toJSON(), bar: bar.toJSON(), scale: scale.toJSON() };
      }),
    expected: {
      icons: {
        criteria: [
          { customIcon: null, formula: '=0', operator: 'GreaterThanOrEqual', type: 'Percent' },
          { customIcon: null, formula: '=0.9', operator: 'GreaterThanOrEqual', type: 'Number' },
          { customIcon: null, formula: '=1', operator: 'GreaterThan', type: 'Number' },
        ],
        reverseIconOrder: true,
        showIconOnly: true,
        style: 'ThreeTrafficLights1',
      },
      bar: {
        axisColor: '#000000',
        axisFormat: 'None',
        barDirection: 'LeftToRight',
        lowerBoundRule: { formula: '=0', type: 'Number' },
        upperBoundRule: { type: 'HighestValue' },
        showDataBarOnly: false,
        positiveFormat: { fillColor: '#4472C4', gradientFill: false },
        negativeFormat: { fillColor: '#4472C4', matchPositiveFillColor: true },
      },
      scale: {
        criteria: {
          minimum: { color: '#F8696B', formula: null, type: 'LowestValue' },
          maximum: { color: '#63BE7B', formula: '=90', type: 'Percentile' },
        },
        threeColorScale: false,
      },
    },
  },
  {
    name: 'knows the highest values and the ready-made criteria, and their order',
    run: (excel) =>
      excel.run(async (context) => {
        const formats = context.workbook.worksheets
          .getItem('Sheet1')
          .getRange('A1:A20').conditionalFormats;
        formats.add('TopBottom').topBottom.rule = { rank: 3, type: 'BottomPercent' };
        formats.add('PresetCriteria').preset.rule = { criterion: 'DuplicateValues' };
        const average = formats.add('PresetCriteria');
        average.preset.rule = { criterion: 'OneStdDevAboveAverage' };
        average.preset.format.fill.color = '#C6EFCE';
        average.priority = 2;
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const formats = sheet.getRange().conditionalFormats.load('items/type');
        await context.sync();
        const rules = formats.items.map((format) =>
          format.type === 'TopBottom' ? format.topBottom.load('rule') : format.preset.load('rule'),
        );
        await context.sync();
        return rules.map(({ rule }) => rule);
      }),
    expected: [
      { criterion: 'DuplicateValues' },
      { rank: 3, type: 'BottomPercent' },
      { criterion: 'OneStdDevAboveAverage' },
    ],
  },
  {
    name: 'moves with its cells and is cleared from some of them',
    run: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const rule = sheet.getRange('A1:A10').conditionalFormats.add('Custom').custom.rule;
        rule.formula = '=A1>0';
        const gone = sheet.getRange('C1:C3').conditionalFormats.add('ColorScale');
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        await context.sync();
        sheet.getRange('A5:A6').conditionalFormats.clearAll();
        gone.delete();
        await context.sync();
      }),
    read: (excel) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const formats = sheet.getRange().conditionalFormats.load('items/id');
        await context.sync();
        const areas = formats.items.map((format) => format.getRanges().load('address'));
        const single = formats.items[0]?.getRangeOrNullObject();
        await context.sync();
        return [areas.map(({ address }) => address), single?.isNullObject];
      }),
    expected: [['Sheet1!A3:A4,Sheet1!A7:A12'], true],
  },
];
