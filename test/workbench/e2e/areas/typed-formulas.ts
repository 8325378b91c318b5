import { expectValue, type, valuesOf } from '../browser/grid-cells';
import type { Stage } from '../browser/stage';

/** Revenue in October 2026 on the sheet Data: 4,830 against a target of 5,290. */
const ACTUAL = 'Data!C25';
const TARGET = 'Data!D25';

/** A table of net prices on a sheet of its own. */
function makeTable(): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Prices');
    sheet.getRange('A1:C3').values = [
      ['Net', 'Rate', 'Tax'],
      [100, 0.2, ''],
      [200, 0.1, ''],
    ];
    sheet.tables.add('A1:C3', true).name = 'Prices';
    sheet.activate();
    await context.sync();
  });
}

/** What an add-in reads: the formulas as they were typed. */
function formulasOfPrices(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Prices');
    const cells = ['E1', 'H1'].map((address) => sheet.getRange(address));
    for (const cell of cells) cell.load('formulas');
    await context.sync();
    return cells.map(({ formulas }) => formulas[0]?.[0] as unknown);
  });
}

/** Formulas that a person types into the grid. */
export function describeTypedFormulas(stage: Stage): void {
  describe('a function typed into a cell of the sample', () => {
    it('shows its status', async () => {
      const { page } = stage;
      await expect(valuesOf(page, `${ACTUAL}:D25`)).resolves.toEqual([[4830, 5290]]);
      await type(page, 'Data!M25', '=BSC.STATUS(C25,D25)');
      await expectValue(page, 'Data!M25', 'Amber');
    });

    it('follows when the actual is changed, and so does what depends on it', async () => {
      const { page } = stage;
      await type(page, 'Data!N25', '="Revenue is "&M25');
      await type(page, ACTUAL, '5290');
      await expectValue(page, 'Data!M25', 'Green');
      await expectValue(page, 'Data!N25', 'Revenue is Green');
      await type(page, TARGET, '9000');
      await expectValue(page, 'Data!M25', 'Red');
    });

    it('is seen at once on the sheet with every KPI, which the workbench adds to the sample', async () => {
      const { page } = stage;
      await expectValue(page, 'Live!G4', 'Red');
      await type(page, TARGET, '5290');
      await expectValue(page, 'Live!G4', 'Green');
    });

    it('is #NAME? when the add-in has no such function', async () => {
      await type(stage.page, 'Data!M26', '=BSC.NONSENSE(1)');
      await expectValue(stage.page, 'Data!M26', '#NAME?');
    });

    it('calculates with columns of tables, in any case, and with what another cell spills', async () => {
      const { page } = stage;
      await (await stage.pane()).evaluate(makeTable);
      await type(page, 'Prices!E1', '=SUM(prices[net])');
      await expectValue(page, 'Prices!E1', 300);
      await type(page, 'Prices!G1', '=SEQUENCE(3)');
      await type(page, 'Prices!H1', '=SUM(G1#)');
      await expectValue(page, 'Prices!H1', 6);
      await type(page, 'Prices!A2', '150');
      await expectValue(page, 'Prices!E1', 350);
      await expect((await stage.pane()).evaluate(formulasOfPrices)).resolves.toEqual([
        '=SUM(prices[net])',
        '=SUM(G1#)',
      ]);
    });
  });
}
