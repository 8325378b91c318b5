import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { MoveRangeCommand } from '@univerjs/sheets';
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
    const { formulaTexts, sheets } = node.host.engine;
    formulaTexts.tables.set({
      name: 'KPIs',
      sheetId: sheets.activeId,
      box: { row: 0, column: 0, rows: 4, columns: 3 },
      showHeaders: true,
      showTotals: false,
      columns: ['Actual', 'Target', 'Gap'],
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

  it('are calculated whatever was typed before them', async () => {
    const reader = node.host.engine.univer.injector.get(LexerTreeBuilder);
    // The grid has the text read after each key, and at the end asks which brackets are missing.
    const typed = '=KPIs[@Actual]-[@Target]';
    for (let length = 1; length < typed.length; length += 1) {
      reader.sequenceNodesBuilder(typed.slice(0, length));
    }
    expect(reader.checkIfAddBracket(typed)).toBe(0);
    await set('C2', [[typed]]);
    reader.sequenceNodesBuilder('=]');
    await set('C3', [['=[@Actual]*[@Target]']]);
    expect((await load('C2:C3')).values).toEqual([[-20], [13200]]);
  });

  it('name their table when they are moved out of it', async () => {
    await set('C2', [['=[@Actual]-[@Target]']]);
    const { univer, formulaTexts } = node.host.engine;
    await univer.commands.executeCommand(MoveRangeCommand.id, {
      fromRange: { startRow: 1, endRow: 1, startColumn: 2, endColumn: 2 },
      toRange: { startRow: 2, endRow: 2, startColumn: 5, endColumn: 5 },
    });
    expect(await load('F3')).toEqual({
      values: [[10]],
      formulas: [['=KPIs[@Actual]-KPIs[@Target]']],
    });
    formulaTexts.renew();
    expect((await load('F3')).values).toEqual([[10]]);
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

  it('reads the tables once for many formulas, and looks formulas through once for many names', async () => {
    const { formulaTexts } = node.host.engine;
    const tables = formulaTexts.tables.all;
    const walks = jest.spyOn(formulaTexts, 'renew');
    const values = await node.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItem('Sheet1');
      for (let row = 0; row < 30; row += 1) {
        sheet.getCell(row, 5).formulas = [[`=SUM(KPIs[Actual])+Number_${row}`]];
      }
      await context.sync();
      expect(formulaTexts.tables.all).toBe(tables);
      for (let row = 0; row < 30; row += 1) names.add(`Number_${row}`, `=${row}`);
      await context.sync();
      const last = sheet.getRange('F30').load('values');
      await context.sync();
      return last.values as unknown[][];
    });
    expect(walks).toHaveBeenCalledTimes(1);
    expect(values).toEqual([[279]]);
  });

  it('calculates the totals below columns whose names have signs of formulas, and rows named in short', async () => {
    const values = await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('J1:L3').values = [
        ["Act'ual [x]", 'c', 'twice'],
        [1, 2, '=My_T[[#This Row],c]*2'],
        [3, 4, '=[[#This Row],c]*2'],
      ];
      const table = sheet.tables.add('J1:L3', true);
      table.name = 'My_T';
      await context.sync();
      sheet.getRange('N1:N4').formulas = [
        ["=SUM(My_T[Act''ual '[x']])"],
        ['=SUM(My_T[[#Headers],[#Data],[c]])'],
        ['=ROWS(My_T[#All])'],
        ['=INDEX(My_T[c],MATCH(MAX(My_T[c]),My_T[c],0))'],
      ];
      await context.sync();
      table.showTotals = true;
      await context.sync();
      const columns = [
        sheet.getRange('L2:L4').load('values'),
        sheet.getRange('N1:N4').load('values'),
      ];
      await context.sync();
      return columns.map((column) => column.values.map(([value]) => value as unknown));
    });
    expect(values).toEqual([
      [4, 8, 12],
      [4, 6, 4, 4],
    ]);
  });
});

describe('formulas that name tables', () => {
  let node: NodeHost;
  const FORMULAS = [
    '=SUM(My_T[#Totals])',
    '=SUM(My_T[[#Data],[#Totals],[Target (%)]])',
    '=SUM(My_T[[#Headers],[#Data],[Target (%)]])',
    '=ROWS(my_t[#All])',
    '=COUNTA(My_T[[#Headers],[KPI]:[Target (%)]])',
    '=ROWS(my_t)',
    '=SUM(My_T[Nope])',
  ];

  beforeEach(async () => {
    node = createNodeHost({ sheets: ['Sheet1'] });
    await node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C3').values = [
        ['KPI', 'Act#ual [x]', 'Target (%)'],
        ['a', 1, 10],
        ['b', 2, 20],
      ];
      sheet.getRange(`E6:E${FORMULAS.length + 5}`).formulas = FORMULAS.map((text) => [text]);
      const table = sheet.tables.add('A1:C3', true);
      table.name = 'My_T';
      table.showTotals = true;
      await context.sync();
    });
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  const after = (change: (table: Excel.Table) => void) =>
    node.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      change(sheet.tables.getItem('My_T'));
      await context.sync();
      const range = sheet.getRange(`E6:E${FORMULAS.length + 5}`).load('values,formulas');
      await context.sync();
      return {
        values: range.values.flat() as unknown[],
        formulas: range.formulas.flat() as unknown[],
      };
    });

  it('reach every part of a table, whatever it and its columns are called, and stay as written', async () => {
    const { values, formulas } = await after(() => undefined);
    expect(values).toEqual([30, 60, 30, 4, 3, 2, '#REF!']);
    expect(formulas).toEqual(FORMULAS);
  });

  it('name columns with signs that mean something else in references', async () => {
    const read = await node.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Sheet1').getRange('G2:G3');
      cells.formulas = [["=SUM(My_T[Act'#ual '[x']])"], ["=My_T[@[Act'#ual '[x']]]"]];
      cells.load('values,formulas');
      await context.sync();
      return [cells.values, cells.formulas] as unknown[];
    });
    expect(read).toEqual([
      [[3], [2]],
      [["=SUM(My_T[Act'#ual '[x']])"], ["=My_T[@[Act'#ual '[x']]]"]],
    ]);
  });

  it('follow new names of the table and its columns', async () => {
    const { values, formulas } = await after((table) => {
      table.name = 'Other.One';
      table.columns.getItem('Target (%)').name = "Go'al";
    });
    expect(values.slice(0, 5)).toEqual([30, 60, 30, 4, 3]);
    expect(formulas.slice(0, 3)).toEqual([
      '=SUM(Other.One[#Totals])',
      "=SUM(Other.One[[#Data],[#Totals],[Go''al]])",
      "=SUM(Other.One[[#Headers],[#Data],[Go''al]])",
    ]);
  });

  it('lead nowhere without the part, and there again once it is shown', async () => {
    const hidden = await after((table) => {
      table.showTotals = false;
    });
    expect(hidden.values.slice(0, 5)).toEqual(['#REF!', 30, 30, 3, 3]);
    const { values, formulas } = await after((table) => {
      table.showTotals = true;
    });
    expect([values.slice(0, 5), formulas[0]]).toEqual([[30, 60, 30, 4, 3], FORMULAS[0]]);
  });

  it('lead nowhere when the column is deleted', async () => {
    await after((table) => {
      table.columns.getItem('Target (%)').delete();
    });
    const formulas = await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange('D7:E8')
        .load('formulas');
      await context.sync();
      return range.formulas as unknown[][];
    });
    const kept = formulas.flat().filter((text) => text !== '');
    expect(kept).toEqual(['=SUM(#REF!)', '=SUM(#REF!)']);
  });

  it('are saved with the names that people know', async () => {
    await after(() => undefined);
    const again = createNodeHost({ book: node.save() });
    node.dispose();
    node = again;
    const { values, formulas } = await after(() => undefined);
    expect(values.slice(0, 4)).toEqual([30, 60, 30, 4]);
    expect(formulas.slice(0, 3)).toEqual(FORMULAS.slice(0, 3));
  });
});

describe('formulas that name what has one name on a sheet and another in the workbook', () => {
  let node: NodeHost;
  const open = (book?: Uint8Array) => {
    node = createNodeHost({ sheets: ['Sheet1', 'Sheet2'], ...(book && { book }) });
  };
  const read = () =>
    node.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const ranges = ['Sheet1', 'Sheet2'].map((name) =>
        worksheets.getItem(name).getRange('A1:A4').load('values,formulas'),
      );
      await context.sync();
      return ranges.map(({ values, formulas }) => [values.flat(), formulas.flat()] as unknown[][]);
    });
  const SHOWN = [
    ['=Rate', '=Sheet2!Rate', '=Only', '=Double'],
    ['=Rate*1', '=Sheet1!Rate', '=Only', '=Sheet1!Only'],
  ];

  beforeEach(async () => {
    open();
    await node.Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const [first, second] = [worksheets.getItem('Sheet1'), worksheets.getItem('Sheet2')];
      first.getRange('A1:A4').formulas = (SHOWN[0] ?? []).map((text) => [text]);
      second.getRange('A1:A4').formulas = (SHOWN[1] ?? []).map((text) => [text]);
      await context.sync();
      first.getRange('C1').values = [[0.25]];
      first.names.add('Rate', first.getRange('C1'));
      first.names.add('Only', '=7');
      first.names.add('Double', '=Rate*2');
      names.add('Rate', '=0.5');
      await context.sync();
    });
  });
  afterEach(() => {
    expect(node.host.hostFaults).toEqual([]);
    node.dispose();
  });

  it('take the name of the sheet first, which no other sheet sees', async () => {
    expect(await read()).toEqual([
      [[0.25, 0.5, 7, 0.5], SHOWN[0]],
      [[0.5, 0.25, '#NAME?', 7], SHOWN[1]],
    ]);
  });

  it('follow what the name means, and its cells', async () => {
    await node.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.names.getItem('Only').formula = '=8';
      first.getRange('C1').insert('Right');
      await context.sync();
      first.getRange('D1').values = [[0.75]];
      await context.sync();
    });
    expect((await read()).map(([values]) => values)).toEqual([
      [0.75, 0.5, 8, 1.5],
      [0.5, 0.75, '#NAME?', 8],
    ]);
  });

  it('take the name of the workbook when that of the sheet is gone, and show a new name of the sheet', async () => {
    await node.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.names.getItem('Rate').delete();
      first.name = 'My sheet';
      await context.sync();
      first.name = 'Sheet1';
      const shown = context.workbook.worksheets.getItem('Sheet2').getRange('A4').load('formulas');
      await context.sync();
      expect(shown.formulas).toEqual([['=Sheet1!Only']]);
    });
    expect((await read()).map(([values]) => values)).toEqual([
      [0.5, 0.5, 7, 1],
      [0.5, 0.5, '#NAME?', 7],
    ]);
  });

  it('are saved and opened so', async () => {
    const book = node.save();
    node.dispose();
    open(book);
    expect(await read()).toEqual([
      [[0.25, 0.5, 7, 0.5], SHOWN[0]],
      [[0.5, 0.25, '#NAME?', 7], SHOWN[1]],
    ]);
  });
});
