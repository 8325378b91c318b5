import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { scorecardWorkbook } from '../../../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../../../src/xlsx/write-workbook';
import { expectValue } from '../browser/grid-cells';
import type { Stage } from '../browser/stage';
import { violations } from '../browser/violations';

/** A workbook whose perspectives have no weights. */
async function openWithoutWeights({ page }: Stage): Promise<void> {
  const sample = sampleScorecard();
  const perspectives = sample.perspectives.map(({ weight: _weight, ...others }) => others);
  const written = await writeWorkbook(scorecardWorkbook({ ...sample, perspectives }));
  if (!written.ok) throw new Error(written.problem.code);
  const bytes = [...written.bytes];
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'Health.xlsx'), bytes);
}

/** The health check in front of real cells: show, fix, undo, and the list on a sheet. */
export function describeHealth(stage: Stage): void {
  describe('the health check', () => {
    beforeAll(async () => {
      await openWithoutWeights(stage);
      const pane = await stage.pane();
      await pane.getByRole('button', { name: 'More' }).click();
      await pane.getByRole('menuitem', { name: /^Health check/ }).click();
      await pane.getByRole('group', { name: 'Findings' }).waitFor();
    });

    it('has nothing that axe finds in the browser', async () => {
      const pane = await stage.pane();
      await expect(violations(pane)).resolves.toEqual([]);
    });

    it('mends weights in the cells, after a preview, and takes it back', async () => {
      const pane = await stage.pane();
      const card = pane.getByRole('article', { name: 'Weights not decided: Financial' });
      await card.getByRole('button', { name: 'Make it 100%' }).click();
      await card.getByRole('button', { name: 'Apply' }).click();
      await expectValue(stage.page, 'Perspectives!D2', 25);
      await pane.getByRole('button', { name: 'Undo' }).click();
      await expectValue(stage.page, 'Perspectives!D2', '');
    });

    it('lists the findings on a sheet after asking', async () => {
      const pane = await stage.pane();
      await pane.getByRole('button', { name: 'List on a sheet' }).click();
      await pane.getByRole('button', { name: 'List the findings' }).click();
      await expectValue(stage.page, 'Health findings!A1', 'Health check');
      await expectValue(stage.page, 'Health findings!A4', 'Rule');
    });
  });
}
