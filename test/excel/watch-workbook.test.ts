import { showCell } from '../../src/excel/show-cell';
import { watchWorkbook } from '../../src/excel/watch-workbook';
import { openBook } from './open-book';

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
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Another');
      await context.sync();
    });
    await aWhile();
    expect(changed).toHaveBeenCalledTimes(2);
    await watching.value();
    await write(4);
    await aWhile();
    expect(changed).toHaveBeenCalledTimes(2);
  });
});

describe('showing a cell', () => {
  it('brings its sheet to the front and selects it', async () => {
    const { Excel } = openBook({ sheets: ['One', "It's two"] });
    expect(await showCell({ sheet: "It's two", address: 'C4' })).toEqual({
      ok: true,
      value: undefined,
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
