import { emptyWorkbook, SheetEngine } from '../../../workbench/engine';
import { headlessPlugins } from '../../../workbench/engine/headless-plugins';

const ROWS = 100;
const EDITS = 40;

/** The same numbers every time, so that a failure can be seen again. */
function pseudoRandom(): () => number {
  let state = 20_261_122;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

describe('typed edits and writes of a program at the same time', () => {
  it('never show a stale value, and end with every cell right', async () => {
    const engine = new SheetEngine({
      plugins: headlessPlugins(),
      workbook: emptyWorkbook('Book1.xlsx', ['Sheet1']),
    });
    const { activeId } = engine.sheets;
    const random = pseudoRandom();
    const typed = Array.from({ length: ROWS }, (_row, row) => row);
    const written = [...typed];
    const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    engine.cells.write(
      activeId,
      { row: 0, column: 0, rows: ROWS, columns: 4 },
      typed.map((value, row) => [
        value,
        value,
        `=A${row + 1}+B${row + 1}`,
        `=SUM(C$1:C${row + 1})`,
      ]),
    );
    await engine.calculation.settle();

    let stale = 0;
    for (let edit = 0; edit < EDITS; edit += 1) {
      const row = Math.floor(random() * ROWS);
      const value = Math.floor(random() * 1_000);
      if (edit % 2 === 1) {
        // A person's edit: nobody waits for it.
        typed[row] = value;
        engine.cells.write(activeId, at(row, 0), [[value]]);
      } else {
        written[row] = value;
        engine.as('add-in', () => {
          engine.cells.write(activeId, at(row, 1), [[value]]);
        });
        await engine.calculation.settle();
        const [[sum] = []] = engine.cells.values(activeId, at(row, 2));
        if (sum !== (typed[row] ?? NaN) + value) stale += 1;
      }
      // Around Univer's own delay of 100 ms, so that its timer and ours meet in every order.
      await new Promise((resolve) => setTimeout(resolve, random() * 120));
    }
    await engine.calculation.settle();

    let total = 0;
    const expected = typed.map((value, row) => {
      const sum = value + (written[row] ?? NaN);
      total += sum;
      return [sum, total];
    });
    const shown = engine.cells.values(activeId, { row: 0, column: 2, rows: ROWS, columns: 2 });
    expect(stale).toBe(0);
    expect(shown).toEqual(expected);
    engine.dispose();
  });
});
