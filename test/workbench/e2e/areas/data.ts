import { expectValue } from '../browser/grid-cells';
import { said } from '../browser/said';
import type { Stage } from '../browser/stage';

function activeSheet(): Promise<string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
    await context.sync();
    return sheet.name;
  });
}

/** Figures typed in the pane and in the entry grid, in front of the sample that `describePane` has made. */
export function describeData(stage: Stage): void {
  /** The address of the actual of F1.1 in October 2026. */
  const actual = () =>
    stage.page.evaluate(async () => {
      const data = await window.workbench.read('Data!A1:C700');
      return `Data!C${data.findIndex(([kpi, period]) => kpi === 'F1.1' && period === 46326) + 1}`;
    });

  describe('figures', () => {
    it('that are typed in the pane stand in the Data table, with their status', async () => {
      const pane = await stage.pane();
      await pane.getByRole('tab', { name: 'Data' }).click();
      const row = pane.locator('[data-key="F1.1 Month24321"]');
      const field = row.getByRole('textbox');
      await field.fill('=9000+1');
      await row.getByText('Green').waitFor();
      await field.press('Control+Enter');
      await said(pane, 'Saved 1 value.');
      await expectValue(stage.page, await actual(), 9001);
    });

    it('that are typed in the entry grid go to the Data table, and the grid shows that again', async () => {
      const pane = await stage.pane();
      await pane.getByRole('button', { name: 'Use grid' }).click();
      await pane.getByRole('button', { name: 'Add the sheet' }).click();
      await said(pane, 'The entry grid is ready.');
      await expectValue(stage.page, 'Entry grid!N6', 9001);
      // Opened once more, so that the pane has looked at the new sheet before somebody types.
      await stage.page.evaluate(() => {
        window.workbench.select('Data!A1');
      });
      await pane.getByRole('button', { name: 'Use grid' }).click();
      while ((await pane.evaluate(activeSheet)) !== 'Entry grid')
        await stage.page.waitForTimeout(50);
      await stage.page.evaluate(() => {
        window.workbench.write('Entry grid!N6', [[4_900]]);
      });
      await said(pane, 'Took over 1 value from the entry grid.');
      await expectValue(stage.page, await actual(), 4900);
      await expectValue(stage.page, 'Entry grid!N6', 4900);
    });
  });
}
