import { freezeSheets } from '../../../src/excel/freezing/freeze-sheets';
import { findFunctionSheets } from '../../../src/excel/freezing/find-function-sheets';
import { cellAround } from '../../../src/excel/inserting/cell-around';
import { insertFormula } from '../../../src/excel/inserting/insert-formula';
import { planRemoval } from '../../../src/excel/removing/plan-removal';
import { removeBsc } from '../../../src/excel/removing/remove-bsc';
import { runExcel } from '../../../src/excel/run-excel';
import { saveScorecard } from '../../../src/excel/save-scorecard';
import { drawCard } from '../../../src/excel/sheets/draw-card';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { mayCallBscFunction } from '../../../src/xlsx/formulas/bsc-function';
import { NEWEST } from '../../../workbench/host/api-sets';
import type { NodeHost } from '../../../workbench/node/create-node-host';
import { openBook } from '../open-book';
import { calculated, openBookWithFunctions } from '../open-book-with-functions';

const OCTOBER = monthPeriod(2026, 10);
const SMALL: Scorecard = {
  ...EMPTY_SCORECARD,
  setup: { company: 'Sao Mai' },
  perspectives: [{ id: 'F', name: 'Financial' }],
  objectives: [{ id: 'F1', name: 'Grow', perspective: 'F' }],
  kpis: [{ id: 'Z', name: 'Zero', objective: 'F1' }],
  readings: [{ kpi: 'Z', period: OCTOBER, actual: 0, target: 2 }],
};
const SUFFIX = '(values)';

async function write(node: NodeHost, cells: Record<string, string | number>): Promise<void> {
  await node.Excel.run(async (context) => {
    for (const [address, content] of Object.entries(cells)) {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).formulas = [[content]];
    }
    await context.sync();
  });
}

async function cellsAt(node: NodeHost, sheet: string, address: string): Promise<unknown[][]> {
  return node.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load({ formulas: true });
    await context.sync();
    return range.formulas;
  });
}

async function sheetNames(node: NodeHost): Promise<string[]> {
  return node.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** A status, three weights that spill, an error, a formula without functions. */
async function openWithFunctions(): Promise<NodeHost> {
  const node = await openBookWithFunctions({ apiSets: NEWEST });
  await write(node, {
    A1: 90,
    B1: 100,
    C1: '=IF(A1="","No data",BSC.STATUS(A1,B1))',
    C2: '=IF(A1="","",BSC.VARIANCE(A1,B1))',
    E1: '=BSC.WEIGHTS({1;1;2})',
    C4: '=BSC.STATUS("many",B1)',
    D1: '=A1*2',
  });
  await calculated(node);
  return node;
}

describe('Functions of a workbook', () => {
  it('are counted with what spills from them, errors apart, and become values in place', async () => {
    const node = await openWithFunctions();
    const found = await runExcel((context) => findFunctionSheets(context, mayCallBscFunction));
    expect(found).toEqual({
      ok: true,
      value: [
        {
          sheet: 'Sheet1',
          isProtected: false,
          isHidden: false,
          own: [
            { address: 'E1:E3', cells: 3, formulas: ['BSC.WEIGHTS({1;1;2})'] },
            {
              address: 'C1:C2',
              cells: 2,
              formulas: [
                'IF(A1="","No data",BSC.STATUS(A1,B1))',
                'IF(A1="","",BSC.VARIANCE(A1,B1))',
              ],
            },
          ],
          leaning: [],
          errors: [{ address: 'C4', value: '#VALUE!' }],
        },
      ],
    });
    const before = await cellsAt(node, 'Sheet1', 'A1:E4');
    for (const sync of [1, 2, 3, 4, 5]) {
      node.host.faults.failAt(sync);
      const outcome = await freezeSheets(
        { sheets: ['Sheet1'], where: 'in place', suffix: SUFFIX },
        mayCallBscFunction,
      );
      expect(outcome).toMatchObject({ kind: 'failed' });
      expect(await cellsAt(node, 'Sheet1', 'A1:E4')).toEqual(before);
    }
    const done = await freezeSheets(
      { sheets: ['Sheet1'], where: 'in place', suffix: SUFFIX },
      mayCallBscFunction,
    );
    expect(done).toEqual({ kind: 'frozen', sheets: ['Sheet1'], cells: 5, left: 1 });
    expect(await cellsAt(node, 'Sheet1', 'A1:E4')).toEqual([
      [90, 100, 'Amber', '=A1*2', 0.25],
      ['', '', -10, '', 0.25],
      ['', '', '', '', 0.5],
      ['', '', '=BSC.STATUS("many",B1)', '', ''],
    ]);
  });

  it('become values on a copy, which a fault leaves nothing of', async () => {
    const node = await openWithFunctions();
    const freeze = () =>
      freezeSheets({ sheets: ['Sheet1'], where: 'copy', suffix: SUFFIX }, mayCallBscFunction);
    for (const sync of [1, 2, 3, 4, 5]) {
      node.host.faults.failAt(sync);
      expect(await freeze()).toMatchObject({ kind: 'failed' });
      expect(await sheetNames(node)).toEqual(['Sheet1']);
    }
    expect(await freeze()).toEqual({
      kind: 'frozen',
      sheets: ['Sheet1 (values)'],
      cells: 5,
      left: 1,
    });
    expect(await cellsAt(node, 'Sheet1 (values)', 'C1:E1')).toEqual([['Amber', '=A1*2', 0.25]]);
    expect((await cellsAt(node, 'Sheet1', 'C1'))[0]?.[0]).toContain('BSC.STATUS');
  });
});

describe('A formula that is inserted', () => {
  it('finds the block around the active cell, and fills the rows below', async () => {
    const node = openBook({ apiSets: NEWEST });
    await write(node, {
      A1: 'KPI',
      B1: 'Actual',
      C1: 'Target',
      A2: 'Sales',
      B2: 9,
      C2: 10,
      A3: 'Cost',
    });
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('D2').select();
      await context.sync();
    });
    const found = await cellAround();
    expect(found).toMatchObject({
      ok: true,
      value: {
        sheet: 'Sheet1',
        address: 'D2',
        row: 1,
        column: 3,
        content: '',
        block: { row: 0, column: 0, rows: 3 },
      },
    });
    const formula = 'IF(B2="","",C2)';
    await insertFormula({ sheet: 'Sheet1', address: 'D2', formula, rows: 2 });
    expect(await cellsAt(node, 'Sheet1', 'D2:D3')).toEqual([
      ['=IF(B2="","",C2)'],
      ['=IF(B3="","",C3)'],
    ]);
  });
});

describe('BSC is removed from a workbook', () => {
  const open = async (): Promise<NodeHost> => {
    const node = openBook({ apiSets: NEWEST });
    await saveScorecard({ base: EMPTY_SCORECARD, mine: SMALL });
    await drawCard({ language: 'en', period: OCTOBER, periods: [OCTOBER] });
    await write(node, { A1: 'mine' });
    return node;
  };
  const left = async (): Promise<unknown> => {
    const planned = await runExcel((context) => planRemoval(context, mayCallBscFunction));
    if (!planned.ok) throw new Error(planned.fault.code);
    const { tables, generated, names } = planned.value;
    return { tables: tables.length, generated, names };
  };

  it('with its tables as plain ranges: unchanged when a sync fails, else complete', async () => {
    const node = await open();
    const before = [await sheetNames(node), await left()];
    for (const sync of [1, 2, 3, 4, 5, 6]) {
      node.host.faults.failAt(sync);
      expect(await removeBsc('ranges', mayCallBscFunction)).toMatchObject({ kind: 'failed' });
      expect([await sheetNames(node), await left()]).toEqual(before);
    }
    expect(await removeBsc('ranges', mayCallBscFunction)).toEqual({ kind: 'removed', left: 0 });
    expect(await left()).toEqual({ tables: 0, generated: [], names: [] });
    expect(await sheetNames(node)).toEqual([
      'Sheet1',
      'Setup',
      'Perspectives',
      'Objectives',
      'KPIs',
      'Data',
    ]);
    expect((await cellsAt(node, 'KPIs', 'A2:B2'))[0]).toEqual(['Z', 'Zero']);
  });

  it('with the sheets of its tables, but not where the user keeps something', async () => {
    const node = await open();
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('Z9').values = [['my note']];
      await context.sync();
    });
    expect(await removeBsc('deleted', mayCallBscFunction)).toEqual({ kind: 'removed', left: 0 });
    expect(await sheetNames(node)).toEqual(['Sheet1', 'Data']);
    expect(await cellsAt(node, 'Data', 'Z9')).toEqual([['my note']]);
  });
});
