import { SetSuperTableMutation } from '@univerjs/engine-formula';
import { createNodeHost, type NodeHost } from '../../../workbench/node/create-node-host';

describe('formulas as people write them', () => {
  let node: NodeHost;
  const set = (address: string, formulas: string[][]) =>
    node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange(address).formulas = formulas;
      await context.sync();
    });
  const load = (address: string) =>
    node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
      range.load('values,formulas');
      await context.sync();
      return { values: range.values as unknown[][], formulas: range.formulas as unknown[][] };
    });

  beforeEach(async () => {
    node = createNodeHost({ sheets: ['Sheet1'] });
    await set('A1:B4', [
      ['Actual', 'Target'],
      ['80', '100'],
      ['120', '110'],
      ['50', '60'],
    ]);
    const { univer, sheets } = node.host.engine;
    univer.commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId: univer.unitId,
      tableName: 'KPIs',
      reference: {
        sheetId: sheets.activeId,
        range: { startRow: 0, endRow: 3, startColumn: 0, endColumn: 2 },
        titleMap: new Map([
          ['Actual', 0],
          ['Target', 1],
          ['Gap', 2],
        ]),
      },
    });
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  it('know the row they stand in', async () => {
    await set('C2:C3', [['=[@Actual]-[@Target]'], ['=KPIs[@Actual]-KPIs[@Target]']]);
    expect(await load('C2:C3')).toEqual({
      values: [[-20], [10]],
      formulas: [['=[@Actual]-[@Target]'], ['=KPIs[@Actual]-KPIs[@Target]']],
    });
  });

  it('name tables and columns in any case', async () => {
    await set('E1', [['=SUM(kpis[actual])']]);
    expect(await load('E1')).toEqual({ values: [[250]], formulas: [['=SUM(kpis[actual])']] });
  });

  it('take a whole row of a table', async () => {
    await set('E3', [['=SUM(KPIs[@])']]);
    expect((await load('E3')).values).toEqual([[230]]);
  });

  it('refer to what a formula spilled, also when it grows', async () => {
    await set('G1', [['2']]);
    await set('H1', [['=SEQUENCE(G1)']]);
    await set('J1', [['=SUM(H1#)']]);
    expect(await load('J1')).toEqual({ values: [[3]], formulas: [['=SUM(H1#)']] });
    await set('G1', [['4']]);
    expect((await load('J1')).values).toEqual([[10]]);
  });

  it('spill what another formula spilled', async () => {
    await set('H1', [['=SEQUENCE(2)']]);
    await set('J1', [['=H1#*10']]);
    expect((await load('J1:J2')).values).toEqual([[10], [20]]);
  });

  it('keep the words of the author while their references follow moved cells', async () => {
    await set('E2', [['=KPIs[@Actual]+G5+SUM(H1#)']]);
    await set('H1', [['=SEQUENCE(2)']]);
    await node.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('7:7').insert('Down');
      context.workbook.worksheets.getItem('Sheet1').getRange('5:5').insert('Down');
      await context.sync();
    });
    expect((await load('E2')).formulas).toEqual([['=KPIs[@Actual]+G6+SUM(H1#)']]);
  });

  it('are given without the prefixes of files', async () => {
    await set('E1', [['=_xlfn.XLOOKUP(80,A2:A4,B2:B4)']]);
    expect((await load('E1')).values).toEqual([[100]]);
  });

  it('leave texts alone', async () => {
    await set('E1', [['="[@Actual] and A1#"']]);
    expect((await load('E1')).values).toEqual([['[@Actual] and A1#']]);
  });

  it('are changed together when a column gets another name', async () => {
    await set('E1', [['=SUM(KPIs[Actual])']]);
    node.host.engine.formulaTexts.changeReferences((reference) =>
      reference.columns?.includes('Actual') ? { ...reference, columns: ['Target'] } : undefined,
    );
    expect(await load('E1')).toEqual({ values: [[270]], formulas: [['=SUM(KPIs[Target])']] });
  });
});
