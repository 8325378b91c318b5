import type { Stage } from '../browser/stage';

/** The switches on the tab Workbench. */
export function describeFaults(stage: Stage): void {
  describe('the faults', () => {
    it('make the sync fail that a person chose', async () => {
      const { page } = stage;
      await page.getByRole('tab', { name: 'Workbench' }).click();
      await page.getByLabel('Somebody types in a cell').check();
      const pane = await stage.pane();
      const code = await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Setup').getRange('Z1').values = [[1]];
          await context.sync();
          return 'done';
        }).catch((fault: unknown) => (fault as OfficeExtension.Error).code),
      );
      expect(code).toBe('InvalidOperationInCellEditMode');
      await page.getByLabel('Somebody types in a cell').uncheck();
    });
  });

  describe('a sheet protected with the switch', () => {
    it('refuses what the add-in writes into it', async () => {
      const { page } = stage;
      await page.evaluate(() => {
        window.workbench.select('Setup!A1');
      });
      await page.getByLabel('Sheet is protected').click();
      const pane = await stage.pane();
      const code = await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Setup').getRange('A2').values = [['Firm']];
          await context.sync();
          return 'done';
        }).catch((fault: unknown) => (fault as OfficeExtension.Error).code),
      );
      expect(code).toBe('AccessDenied');
    });
  });
}
