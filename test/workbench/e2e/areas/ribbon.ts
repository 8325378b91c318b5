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

    it('and every other part of the window is reached with F6, and the pane made wider with an arrow', async () => {
      const { page } = stage;
      const splitter = page.locator('.splitter');
      const width = Number(await splitter.getAttribute('aria-valuenow'));
      const part = () =>
        page.evaluate(
          () => document.activeElement?.closest('.window > *, .work-area > *')?.className,
        );
      await page.getByRole('tab', { name: 'Scorecard' }).focus();
      const parts: unknown[] = [];
      for (const key of ['F6', 'F6', 'ArrowLeft', 'F6', 'F6', 'Shift+F6']) {
        await page.keyboard.press(key);
        if (key !== 'ArrowLeft') parts.push(await part());
      }
      expect(parts).toEqual([
        'left-side',
        'splitter',
        'pane-card card',
        'status-bar',
        'pane-card card',
      ]);
      expect(await splitter.getAttribute('aria-valuenow')).toBe(String(width + 16));
    });

    it('opens the pane from an entry of a menu', async () => {
      const { page } = stage;
      await page.evaluate(() => window.workbench.command('BSC.Item.Start.Sample'));
      await expect(page.locator('.pane-host').isVisible()).resolves.toBe(true);
    });
  });
}
