import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { scorecardWorkbook } from '../../../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../../../src/xlsx/write-workbook';
import { valuesOf } from '../browser/grid-cells';
import { said } from '../browser/said';
import type { Stage } from '../browser/stage';
import { violations } from '../browser/violations';

async function openSample({ page }: Stage): Promise<void> {
  const written = await writeWorkbook(scorecardWorkbook(sampleScorecard()));
  if (!written.ok) throw new Error(written.problem.code);
  const bytes = [...written.bytes];
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'Cascade.xlsx'), bytes);
}

/** ID, unit, whole and share of the parts of a KPI, as they stand on the sheet KPIs. */
async function partsOf({ page }: Stage, whole: string): Promise<unknown[]> {
  const rows = await valuesOf(page, 'KPIs!A1:F60');
  return rows.filter((row) => row[4] === whole).map((row) => [row[0], row[3], row[5]]);
}

/** Units, their gaps and a KPI that is split over them. */
export function describeCascade(stage: Stage): void {
  describe('the cascade', () => {
    beforeAll(async () => {
      await openSample(stage);
      const pane = await stage.pane();
      await pane.getByRole('tab', { name: 'Design' }).click();
      await pane.getByRole('button', { name: /^Cascade/ }).click();
      await pane.getByRole('tree').waitFor();
    });

    it('fits the pane, keeps Back in sight, and has nothing that axe finds', async () => {
      const pane = await stage.pane();
      await pane.getByRole('treeitem', { name: /^Sales/ }).click();
      await pane.getByRole('region', { name: 'Sales' }).waitFor();
      const body = pane.locator('[data-screen-body]');
      const beyond = await body.evaluate(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      );
      expect(beyond).toBe(0);
      const back = body.getByRole('button', { name: 'Design' });
      await expect(back.isVisible()).resolves.toBe(true);
      await expect(violations(pane)).resolves.toEqual([]);
    });

    it('splits a KPI into rows of the tables that add up', async () => {
      const pane = await stage.pane();
      await pane.getByRole('button', { name: 'Split a KPI…' }).click();
      await pane.getByRole('combobox', { name: 'KPI to split' }).selectOption('F1.1');
      await pane.getByRole('button', { name: 'Split over 3 units' }).click();
      await said(pane, /^Split .* over 3 units\.$/);
      await expect(partsOf(stage, 'F1.1')).resolves.toEqual([
        ['PR.F1.1', 'PR', 0.4],
        ['SA.F1.1', 'SA', 0.3],
        ['SC.F1.1', 'SC', 0.3],
      ]);
    });
  });
}
