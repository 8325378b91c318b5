import { expectValue, valueOf } from '../browser/grid-cells';
import type { Stage } from '../browser/stage';

/** Opening and saving. */
export function describeFiles(stage: Stage): void {
  describe('files', () => {
    it('are saved with what was changed, and opened again with a fresh add-in', async () => {
      const { page } = stage;
      await page.evaluate(async () => {
        const { workbench: door } = window;
        await door.open(door.save(), 'copy.xlsx');
      });
      await expect(page.textContent('.title-bar h1')).resolves.toBe('copy.xlsx');
      await expectValue(page, 'Data!N25', 'Revenue is Green');
      await expect(valueOf(page, 'KPIs!A1')).resolves.toBe('ID');
    });

    it('can be the download of a copy', async () => {
      const { page } = stage;
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save a copy' }).click();
      const saveAll = page.getByRole('button', { name: 'Save the copy' });
      if (await saveAll.isVisible()) await saveAll.click();
      expect((await download).suggestedFilename()).toBe('copy - copy.xlsx');
    });

    it('that are none leave the open workbook as it is and say why', async () => {
      const { page } = stage;
      const opening = page.evaluate(() =>
        window.workbench.open(new Uint8Array([1, 2, 3]), 'a.xlsx'),
      );
      await expect(opening).rejects.toThrow();
      await expect(valueOf(page, 'Setup!B2')).resolves.toBe('Orvella Pumps');
    });
  });
}
