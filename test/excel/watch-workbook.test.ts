import { openWorkbook } from '../../src/excel/open-workbook';
import { repairWorkbook } from '../../src/excel/repairs/repair-workbook';
import { runExcel } from '../../src/excel/run-excel';
import { CARD_NAME } from '../../src/excel/sheets/card-names';
import { showCell } from '../../src/excel/show-cell';
import { watchSelection } from '../../src/excel/watch-selection';
import { watchWorkbook } from '../../src/excel/watch-workbook';
import { openBook } from './open-book';
import { inExcel, openSmall } from './small-book';

const LONGER_THAN_QUIET_MS = 400;
const aWhile = () => new Promise((done) => setTimeout(done, LONGER_THAN_QUIET_MS));

describe('watching a workbook', () => {
  it('tells once of a burst of changes, of new sheets, and of nothing once it has ended', async () => {
    const { Excel } = openBook();
    const changed = jest.fn();
    const watching = await watchWorkbook(changed);
    if (!watching.ok) throw new Error(watching.fault.code);
    const write = (value: number) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('A1').values = [[value]];
        await context.sync();
      });
    for (const value of [1, 2, 3]) await write(value);
    await aWhile();
    expect(changed).toHaveBeenCalledTimes(1);
    const cell: unknown = { sheetId: expect.any(String), address: 'A1' };
    expect(changed).toHaveBeenCalledWith([cell, cell, cell]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Another');
      await context.sync();
    });
    await aWhile();
    expect(changed).toHaveBeenCalledTimes(2);
    expect(changed).toHaveBeenLastCalledWith('anything');
    await watching.value();
    await write(4);
    await aWhile();
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('a change that has been read meanwhile', () => {
  it('is not told, because who writes reads again; what somebody else changes then is', async () => {
    const { engine } = openBook().host;
    const changed = jest.fn();
    const watching = await openWorkbook.watch(changed);
    if (!watching.ok) throw new Error(watching.fault.code);
    await runExcel(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    await openWorkbook.read();
    await aWhile();
    expect(changed).not.toHaveBeenCalled();
    engine.as('person', () => {
      const cell = { row: 0, column: 0, rows: 1, columns: 1 };
      engine.cells.write(engine.sheets.activeId, cell, [[2]]);
    });
    await aWhile();
    expect(changed).toHaveBeenCalledTimes(1);
    await watching.value();
  });
});

describe('a change while this program writes', () => {
  it('is told when the write has ended, however long it takes', async () => {
    openBook();
    const changed = jest.fn();
    const watching = await watchWorkbook(changed);
    if (!watching.ok) throw new Error(watching.fault.code);
    await runExcel(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
      await aWhile();
      expect(changed).not.toHaveBeenCalled();
    });
    await aWhile();
    expect(changed).toHaveBeenCalledTimes(1);
    await watching.value();
  });
});

describe('watching what is selected', () => {
  it('tells the last of a burst, and nothing that the program has selected itself', async () => {
    openBook({ sheets: ['One', 'Two'] });
    const selected = jest.fn();
    const watching = await watchSelection(selected);
    if (!watching.ok) throw new Error(watching.fault.code);
    const select = (sheet: string, address: string) =>
      inExcel(({ worksheets }) => {
        worksheets.getItem(sheet).activate();
        worksheets.getItem(sheet).getRange(address).select();
      });
    for (const address of ['A1', 'A2', 'B3:C4']) await select('Two', address);
    await aWhile();
    expect(selected.mock.calls).toEqual([[{ sheet: 'Two', address: 'B3:C4' }]]);
    await showCell({ sheet: 'One', address: 'D7' });
    await aWhile();
    expect(selected).toHaveBeenCalledTimes(1);
    await select('Two', 'A1');
    await aWhile();
    await select('One', 'D7');
    await aWhile();
    expect(selected.mock.calls.slice(1)).toEqual([
      [{ sheet: 'Two', address: 'A1' }],
      [{ sheet: 'One', address: 'D7' }],
    ]);
    await watching.value();
    await select('Two', 'C9');
    await aWhile();
    expect(selected).toHaveBeenCalledTimes(3);
  });
});

describe('a row of the scorecard sheet that is selected', () => {
  it('is told with the KPI that it shows; other rows and sheets are told as they are', async () => {
    openBook({ sheets: ['One', 'Card'] });
    await inExcel(({ names, worksheets }) => {
      const card = worksheets.getItem('Card');
      names.add(CARD_NAME, card.getRange('A6:T6'));
      card.getRange('A7:A8').values = [['Objective F1'], ['KPI K2']];
      worksheets.getItem('One').getRange('A8').values = [['KPI K2']];
    });
    const selected = jest.fn();
    const watching = await watchSelection(selected);
    if (!watching.ok) throw new Error(watching.fault.code);
    const places = [
      { sheet: 'Card', address: 'E8' },
      { sheet: 'Card', address: 'E7' },
      { sheet: 'One', address: 'A8' },
    ];
    for (const { sheet, address } of places) {
      await inExcel(({ worksheets }) => {
        worksheets.getItem(sheet).activate();
        worksheets.getItem(sheet).getRange(address).select();
      });
      await aWhile();
    }
    const [first, ...others] = places;
    expect(selected.mock.calls).toEqual([
      [{ ...first, kpi: 'K2' }],
      ...others.map((place) => [place]),
    ]);
    await watching.value();
  });
});

describe('showing a cell', () => {
  it('says when a filter hides its row, which can be cleared', async () => {
    await openSmall();
    const place = { sheet: 'KPIs', address: 'A3' };
    expect(await showCell(place)).toEqual({ ok: true, value: { isHidden: false } });
    await inExcel(({ tables }) => {
      const name = tables.getItem('BSC_KPIs').columns.getItem('ID');
      name.filter.applyValuesFilter(['K1']);
    });
    expect(await showCell(place)).toEqual({
      ok: true,
      value: { isHidden: true, filteredTable: 'BSC_KPIs' },
    });
    expect(await showCell({ ...place, address: 'A2:A3' })).toEqual({
      ok: true,
      value: { isHidden: false },
    });
    const clear = { kind: 'clear filter', name: 'BSC_KPIs' } as const;
    expect(await repairWorkbook(clear)).toEqual({ kind: 'saved' });
    expect(await showCell(place)).toEqual({ ok: true, value: { isHidden: false } });
  });

  it('says when somebody has hidden its row', async () => {
    await openSmall();
    await inExcel(({ worksheets }) => {
      worksheets.getItem('KPIs').getRange('3:3').rowHidden = true;
    });
    expect(await showCell({ sheet: 'KPIs', address: 'A3' })).toEqual({
      ok: true,
      value: { isHidden: true },
    });
  });

  it('brings its sheet to the front and selects it', async () => {
    const { Excel } = openBook({ sheets: ['One', "It's two"] });
    expect(await showCell({ sheet: "It's two", address: 'C4' })).toEqual({
      ok: true,
      value: { isHidden: false },
    });
    await Excel.run(async (context) => {
      const cell = context.workbook.getSelectedRange().load({ address: true });
      await context.sync();
      expect(cell.address).toBe("'It''s two'!C4");
    });
  });

  it('is a fault when there is no such sheet', async () => {
    openBook();
    expect(await showCell({ sheet: 'Gone', address: 'A1' })).toMatchObject({
      ok: false,
      fault: { kind: 'not found' },
    });
  });
});
