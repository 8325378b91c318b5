import { emptyWorkbook, SheetEngine } from '../../../workbench/engine';
import { headlessPlugins } from '../../../workbench/engine/headless-plugins';

/** The engine stands on private members of Univer here; when Univer is renewed, these say what became of them. */
describe('formulas that are kept as they were read', () => {
  let engine: SheetEngine;
  const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
  const shown = (row: number, column: number) =>
    engine.cells.values(engine.sheets.activeId, cell(row, column))[0]?.[0];
  const write = async (row: number, column: number, value: string | number) => {
    engine.cells.write(engine.sheets.activeId, cell(row, column), [[value]]);
    await engine.calculation.settle();
  };

  beforeEach(() => {
    engine = new SheetEngine({
      plugins: headlessPlugins(),
      workbook: emptyWorkbook('Book1.xlsx', ['Sheet1', 'Sheet2']),
    });
  });
  afterEach(() => {
    engine.dispose();
  });

  it('are calculated anew with other figures, and give way to other formulas', async () => {
    await write(0, 0, 2);
    await write(0, 1, '=A1*3');
    await write(0, 0, 5);
    expect(shown(0, 1)).toBe(15);
    await write(0, 1, '=A1*4');
    expect(shown(0, 1)).toBe(20);
  });

  it('follow a name that stands for another cell', async () => {
    await write(0, 0, 2);
    await write(1, 0, 7);
    const { api } = engine.univer;
    const names = api.getActiveWorkbook();
    names?.insertDefinedName('Chosen', 'Sheet1!$A$1');
    await write(0, 1, '=Chosen*10');
    expect(shown(0, 1)).toBe(20);
    names?.getDefinedName('Chosen')?.setRef('Sheet1!$A$2');
    await write(0, 0, 3);
    await engine.calculation.settle();
    expect(shown(0, 1)).toBe(70);
  });
});

describe('a request that suspends the calculation', () => {
  it('reads what was there before, and is calculated when somebody reads later', async () => {
    const engine = new SheetEngine({
      plugins: headlessPlugins(),
      workbook: emptyWorkbook('Book1.xlsx', ['Sheet1']),
    });
    const { activeId } = engine.sheets;
    const both = { row: 0, column: 0, rows: 1, columns: 2 };
    engine.cells.write(activeId, both, [[1, '=A1*2']]);
    await engine.calculation.settle();
    engine.calculation.suspend();
    engine.cells.write(activeId, { ...both, columns: 1 }, [[5]]);
    await engine.calculation.settle();
    expect(engine.cells.values(activeId, both)).toEqual([[5, 2]]);
    await engine.calculation.endOfRequest();
    expect(engine.cells.values(activeId, both)).toEqual([[5, 2]]);
    await engine.calculation.settle();
    expect(engine.cells.values(activeId, both)).toEqual([[5, 10]]);
    engine.dispose();
  });
});
