import type { Page } from 'playwright-core';
import { valueOf } from '../browser/grid-cells';
import type { Stage } from '../browser/stage';

/** The switches have the keyboard's focus: a click gives it to the cells. */
async function goTo(page: Page, cell: string): Promise<void> {
  await page
    .locator('canvas[id^="univer-sheet-main-canvas"]')
    .click({ position: { x: 300, y: 200 } });
  await page.evaluate((address) => {
    window.workbench.select(address);
  }, cell);
}

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

  describe('a person who edits a cell', () => {
    it('holds up requests until the edit ends: some wait, the others are refused', async () => {
      const { page } = stage;
      const pane = await stage.pane();
      const read = (delayForCellEdit: boolean) =>
        pane.evaluate(
          (isPatient) =>
            Excel.run({ delayForCellEdit: isPatient }, async (context) => {
              const cell = context.workbook.worksheets.getItem('Setup').getRange('Z2');
              cell.load('values');
              await context.sync();
              return String(cell.values[0]?.[0]);
            }).catch((fault: unknown) => (fault as OfficeExtension.Error).code),
          delayForCellEdit,
        );
      await goTo(page, 'Setup!Z2');
      await page.keyboard.type('typed');
      await expect(read(false)).resolves.toBe('InvalidOperationInCellEditMode');
      const waiting = read(true);
      await page.keyboard.press('Enter');
      await expect(waiting).resolves.toBe('typed');
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

    it('refuses what a person types into it, and says why', async () => {
      const { page } = stage;
      const before = await valueOf(page, 'Setup!B2');
      await goTo(page, 'Setup!B2');
      await page.keyboard.type('x');
      const notice = page.getByRole('dialog');
      await notice.getByText('its sheet is protected').waitFor();
      await notice.getByRole('button', { name: 'Close', exact: true }).last().click();
      await expect(valueOf(page, 'Setup!B2')).resolves.toBe(before);
    });
  });
}
