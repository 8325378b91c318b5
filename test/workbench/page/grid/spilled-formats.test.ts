import { ConditionalFormattingViewModel } from '@univerjs/sheets-conditional-formatting';
import { createNodeHost, type NodeHost } from '../../../../workbench/node/create-node-host';
import { formatSpilledCells } from '../../../../workbench/page/grid/spilled-formats';
import { until } from '../../until';

type AddRule = (formats: Excel.ConditionalFormatCollection) => void;

const overTwo: AddRule = (formats) => {
  const { cellValue } = formats.add('CellValue');
  cellValue.format.fill.color = '#FF0000';
  cellValue.rule = { formula1: '2', operator: 'GreaterThan' };
};
const firstOne: AddRule = (formats) => {
  const { topBottom } = formats.add('TopBottom');
  topBottom.format.fill.color = '#FF0000';
  topBottom.rule = { rank: 1, type: 'TopItems' };
};
const withThree: AddRule = (formats) => {
  const { textComparison } = formats.add('ContainsText');
  textComparison.format.fill.color = '#FF0000';
  textComparison.rule = { operator: 'Contains', text: '3' };
};
const duplicates: AddRule = (formats) => {
  const { preset } = formats.add('PresetCriteria');
  preset.format.fill.color = '#FF0000';
  preset.rule = { criterion: 'DuplicateValues' };
};

describe('a conditional format of spilled cells', () => {
  let node: NodeHost;
  /** Which of A1:A3 are coloured. */
  const coloured = () => {
    const { univer, sheets } = node.host.engine;
    const view = univer.injector.get(ConditionalFormattingViewModel);
    return [0, 1, 2].map((row) => {
      const found = view.getCellCfs(univer.unitId, sheets.activeId, row, 0) ?? [];
      return JSON.stringify(found.map(({ result }): unknown => result)).includes('bg');
    });
  };

  beforeEach(() => {
    node = createNodeHost();
    formatSpilledCells(node.host.engine);
  });

  afterEach(() => {
    node.dispose();
  });

  it.each([
    ['numbers over a limit', overTwo, '=SEQUENCE(3)', [false, false, true]],
    ['the largest', firstOne, '=SEQUENCE(3)', [false, false, true]],
    ['texts', withThree, '="n"&SEQUENCE(3)', [false, false, true]],
    ['duplicates', duplicates, '=MOD(SEQUENCE(3),2)', [true, false, true]],
  ] as const)('colours %s', async (_what, addRule, formula, wanted) => {
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      addRule(sheet.getRange('A1:A3').conditionalFormats);
      sheet.getRange('A1').formulas = [[formula]];
      await context.sync();
    });
    await node.host.engine.calculation.settle();
    await until(() => JSON.stringify(coloured()) === JSON.stringify(wanted));
    expect(coloured()).toEqual(wanted);
  });
});
