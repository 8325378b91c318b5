import type { Frame } from 'playwright-core';
import { writeWorkbook } from '../../../../src/xlsx/write-workbook';
import { expectValue } from '../browser/grid-cells';
import type { Stage } from '../browser/stage';

const PATIENCE_MS = 20_000;

/** An empty workbook with an add-in that starts in it. */
async function openEmpty({ page }: Stage): Promise<void> {
  const written = await writeWorkbook({ sheets: [{ name: 'Mine', tables: [] }] });
  if (!written.ok) throw new Error(written.problem.code);
  const bytes = [...written.bytes];
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'Empty.xlsx'), bytes);
}

function scoreIn(pane: Frame) {
  return pane.getByRole('region', { name: 'Overall score' });
}

/** The pane's own screens, in front of the workbook on the screen. */
export function describePane(stage: Stage): void {
  describe('the pane of an empty workbook', () => {
    beforeAll(async () => {
      await openEmpty(stage);
      const pane = await stage.pane();
      await pane.getByRole('button', { name: /^The sample company/ }).click();
      await scoreIn(pane).waitFor({ timeout: PATIENCE_MS });
    });

    it('turns it into a scorecard, and leaves its own sheet alone', async () => {
      await expect(scoreIn(await stage.pane()).textContent()).resolves.toMatch(
        /^Overall score95\.7/,
      );
      await expectValue(stage.page, 'KPIs!A2', 'F1.1');
      await expectValue(stage.page, 'Mine!A1', '');
    });

    it('follows a changed actual', async () => {
      const pane = await stage.pane();
      const before = await scoreIn(pane).textContent();
      await stage.page.evaluate(async () => {
        const { workbench } = window;
        const data = await workbench.read('Data!A1:C700');
        const row = data.findIndex(([kpi, period]) => kpi === 'F1.1' && period === 46326);
        workbench.write(`Data!C${row + 1}`, [[6_000]]);
      });
      await scoreIn(pane)
        .filter({ hasNotText: before ?? '' })
        .waitFor({ timeout: PATIENCE_MS });
    });

    it('shows a KPI in its sheet', async () => {
      const pane = await stage.pane();
      await pane.getByRole('button', { name: /^On-time delivery, Red/ }).click();
      const read = () =>
        pane.evaluate(() =>
          Excel.run(async (context) => {
            const range = context.workbook.getSelectedRange().load({ address: true, values: true });
            await context.sync();
            return `${range.address} ${String(range.values[0]?.[0])}`;
          }),
        );
      await expect(read()).resolves.toMatch(/^KPIs!B\d+ On-time delivery$/);
    });
  });
}
