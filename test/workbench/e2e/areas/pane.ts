import type { Frame } from 'playwright-core';
import { writeWorkbook } from '../../../../src/xlsx/write-workbook';
import { expectValue, valuesOf } from '../browser/grid-cells';
import { said } from '../browser/said';
import type { Stage } from '../browser/stage';

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
    });

    it('turns it into a scorecard, and leaves its own sheet alone', async () => {
      const pane = await stage.pane();
      const sample = pane.getByRole('button', { name: /^The sample company/ });
      await sample.click();
      await scoreIn(pane).waitFor();
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
        .waitFor();
    });

    it('shows a KPI in its sheet at a click with Ctrl', async () => {
      const pane = await stage.pane();
      await pane
        .getByRole('button', { name: /^On-time delivery, Red/ })
        .click({ modifiers: ['Control'] });
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

    it('drills down to a KPI, and writes what follows from it into the sheet', async () => {
      const pane = await stage.pane();
      await pane.getByRole('button', { name: /^On-time delivery, Red/ }).click();
      const chart = pane.getByRole('img', { name: /^On-time delivery, Oct 2025 to Oct 2026/ });
      await chart.waitFor();
      await pane.getByRole('button', { name: 'Explain and act' }).last().click();
      await pane.getByRole('textbox', { name: 'Action' }).fill('Find a second foundry');
      await pane.getByLabel('Due').fill('2026-12-15');
      await pane.getByRole('button', { name: 'Save' }).click();
      await said(pane, 'Explanation of On-time delivery and 1 action saved.');
      const actions = await valuesOf(stage.page, 'Actions!A1:D40');
      const added = actions.filter(([id]) => id !== '').at(-1);
      expect(added?.slice(2)).toEqual(['C1.1', 'Find a second foundry']);
    });

    it('offers the KPI that is selected in the sheet, and stays where it is', async () => {
      const pane = await stage.pane();
      await pane.getByRole('tab', { name: 'Overview' }).click();
      await scoreIn(pane).waitFor();
      await stage.page.evaluate(() => {
        window.workbench.select('KPIs!D3');
      });
      const offer = pane.getByRole('button', { name: /^Open F\d\.\d / });
      await offer.waitFor();
      await expect(scoreIn(pane).count()).resolves.toBe(1);
      const name = (await offer.textContent())?.replace(/^Open \S+ /, '');
      await offer.click();
      await pane.getByRole('heading', { level: 1, name }).waitFor();
    });
  });
}
