import { emptyWorkbook, SheetEngine } from '../../../workbench/engine';
import { CalculationQueue } from '../../../workbench/engine/calculation-queue';
import { headlessPlugins } from '../../../workbench/engine/headless-plugins';

/** The engine relies on private members of Univer here; when Univer is renewed, these say what became of them. */
describe('the calculation queue of Univer', () => {
  let engine: SheetEngine;
  let queue: CalculationQueue;
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };

  beforeEach(async () => {
    engine = new SheetEngine({
      plugins: headlessPlugins(),
      workbook: emptyWorkbook('Book1.xlsx', ['Sheet1']),
    });
    queue = new CalculationQueue(engine.univer.injector);
    // Univer queues the calculation of a workbook that was opened a moment later.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await engine.calculation.settle();
  });
  afterEach(() => {
    engine.dispose();
  });

  it('holds what was written until it is calculated', async () => {
    expect(queue.isEmpty).toBe(true);
    engine.cells.write(engine.sheets.activeId, cell, [['=1+1']]);
    expect(queue.isEmpty).toBe(false);
    await engine.calculation.settle();
    expect(queue.isEmpty).toBe(true);
    expect(engine.cells.values(engine.sheets.activeId, cell)).toEqual([[2]]);
  });

  it('gives its content away and takes it back', async () => {
    engine.cells.write(engine.sheets.activeId, cell, [['=1+1']]);
    const waiting = queue.setAside();
    expect(queue.isEmpty).toBe(true);
    queue.giveBack(waiting);
    expect(queue.isEmpty).toBe(false);
    await engine.calculation.settle();
    expect(engine.cells.values(engine.sheets.activeId, cell)).toEqual([[2]]);
  });

  it('says which cells are to be calculated', () => {
    engine.cells.write(engine.sheets.activeId, cell, [['=1+1']]);
    expect(queue.takeDirtyData()).toMatchObject({
      dirtyRanges: [{ sheetId: engine.sheets.activeId, range: { startRow: 0, startColumn: 0 } }],
    });
  });

  it('starts no calculation when nothing waits', async () => {
    let calculations = 0;
    engine.calculation.done.listen(() => {
      calculations += 1;
    });
    expect(engine.calculation.isSettled).toBe(true);
    await engine.calculation.settle();
    expect(calculations).toBe(0);
    engine.cells.write(engine.sheets.activeId, cell, [['=1+1']]);
    await engine.calculation.settle();
    expect(calculations).toBe(1);
  });
});

describe('calculation by hand', () => {
  it('waits until it is asked for', async () => {
    const engine = new SheetEngine({
      plugins: headlessPlugins(),
      workbook: emptyWorkbook('Book1.xlsx', ['Sheet1']),
    });
    const { activeId } = engine.sheets;
    const both = { row: 0, column: 0, rows: 1, columns: 2 };
    engine.cells.write(activeId, both, [[1, '=A1*2']]);
    await engine.calculation.settle();
    engine.calculation.mode = 'Manual';
    engine.cells.write(activeId, { ...both, columns: 1 }, [[5]]);
    await engine.calculation.settle();
    expect(engine.cells.values(activeId, both)).toEqual([[5, 2]]);
    engine.calculation.release();
    await engine.calculation.settle();
    expect(engine.cells.values(activeId, both)).toEqual([[5, 10]]);
    engine.cells.write(activeId, { ...both, columns: 1 }, [[7]]);
    engine.calculation.mode = 'Automatic';
    await engine.calculation.settle();
    expect(engine.cells.values(activeId, both)).toEqual([[7, 14]]);
    engine.dispose();
  });
});
