import { expectValue, type } from '../browser/grid-cells';
import type { Stage } from '../browser/stage';

/** The add-in's buttons. */
export function describeRibbon(stage: Stage): void {
  describe('the ribbon', () => {
    it('opens the pane, which can be closed and goes on calculating meanwhile', async () => {
      const { page } = stage;
      const pane = page.locator('.pane-host');
      await page.getByRole('button', { name: 'Close the pane' }).click();
      await expect(pane.isVisible()).resolves.toBe(false);
      await type(page, 'Data!D25', '5290');
      await expectValue(page, 'Data!M25', 'Green');
      await page.getByRole('button', { name: 'Open pane' }).click();
      await expect(pane.isVisible()).resolves.toBe(true);
    });

    it('opens the pane from an entry of a menu', async () => {
      const { page } = stage;
      await page.evaluate(() => window.workbench.command('BSC.Item.Start.Sample'));
      await expect(page.locator('.pane-host').isVisible()).resolves.toBe(true);
    });
  });
}
