import { amend, expectValue, type, valuesOf } from '../browser/grid-cells';
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
function formulasOfPrices(addresses: string[]): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Prices');
    const cells = addresses.map((address) => sheet.getRange(address));
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

    it('says below the grid why it shows an error, as long as its cell is selected', async () => {
      const { page } = stage;
      await type(page, 'Data!O25', '=BSC.STATUS("abc",D25)');
      await expectValue(page, 'Data!O25', '#VALUE!');
      const sentence = page.getByText(/^actual is abc, which is not a number/);
      await sentence.waitFor({ state: 'detached' });
      await page.evaluate(() => {
        window.workbench.select('Data!O25');
      });
      await sentence.waitFor();
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
      await expect((await stage.pane()).evaluate(formulasOfPrices, ['E1', 'H1'])).resolves.toEqual([
        '=SUM(prices[net])',
        '=SUM(G1#)',
      ]);
    });

    it('knows the row of a table, in it and beside it', async () => {
      const { page } = stage;
      await type(page, 'Prices!C2', '=[@Net]*[@Rate]');
      await expectValue(page, 'Prices!C2', 30);
      await type(page, 'Prices!E3', '=Prices[@Net]+1');
      await expectValue(page, 'Prices!E3', 201);
      await type(page, 'Prices!C3', '=[@Net]*[@Rate]');
      await expectValue(page, 'Prices!C3', 20);
    });

    it('stands in the editor as it was written', async () => {
      const { page } = stage;
      await amend(page, 'Prices!E1', '+1');
      await expectValue(page, 'Prices!E1', 351);
      await amend(page, 'Prices!H1', '+1');
      await expectValue(page, 'Prices!H1', 7);
      await amend(page, 'Prices!C2', '');
      await expectValue(page, 'Prices!C2', 30);
      const written = (await stage.pane()).evaluate(formulasOfPrices, ['E1', 'H1', 'C2']);
      await expect(written).resolves.toEqual([
        '=SUM(prices[net])+1',
        '=SUM(G1#)+1',
        '=[@Net]*[@Rate]',
      ]);
    });
  });
}
