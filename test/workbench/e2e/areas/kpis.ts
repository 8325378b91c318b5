import type { Frame, Locator } from 'playwright-core';
import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { scorecardWorkbook } from '../../../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../../../src/xlsx/write-workbook';
import { expectValue } from '../browser/grid-cells';
import type { Stage } from '../browser/stage';

/** 31 October 2026 as Excel counts days. */
const OCTOBER = 46_326;

async function openSample({ page }: Stage): Promise<void> {
  const written = await writeWorkbook(scorecardWorkbook(sampleScorecard()));
  if (!written.ok) throw new Error(written.problem.code);
  const bytes = [...written.bytes];
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'KPIs.xlsx'), bytes);
}

function field(pane: Frame, label: string): Locator {
  return pane.getByLabel(label, { exact: true });
}

/** The row of the Data table for the new KPI in October. */
function rowInData({ page }: Stage): Promise<number> {
  return page.evaluate(async (october) => {
    const data = await window.workbench.read('Data!A1:B900');
    return data.findIndex(([kpi, period]) => kpi === 'F1.2' && period === october) + 1;
  }, OCTOBER);
}

/** A KPI defined by hand, as far as only a browser shows it: the limits are dragged, and cells tell its status. */
export function describeKpis(stage: Stage): void {
  describe('a KPI of which lower is better', () => {
    beforeAll(async () => {
      await openSample(stage);
      const pane = await stage.pane();
      await pane.getByRole('tab', { name: 'Design' }).click();
      await pane.getByRole('button', { name: /^KPIs/ }).click();
      await pane.getByRole('button', { name: 'Add KPI' }).click();
      await pane.getByRole('menuitem', { name: 'New' }).click();
      await pane.getByRole('heading', { name: 'New KPI' }).waitFor();
    });

    it('has limits that are dragged along its bands', async () => {
      const pane = await stage.pane();
      await pane.getByRole('textbox', { name: 'Name' }).fill('Invoice delay');
      await field(pane, 'Objective').selectOption('F1');
      await field(pane, 'Unit of measure').fill('days');
      await pane.getByRole('radio', { name: 'Lower is better' }).check();
      await field(pane, 'Target for Oct 2026').fill('45');
      await field(pane, 'Thresholds in').selectOption('points');
      await field(pane, 'Amber up to').fill('4');
      const amber = pane.getByRole('slider', { name: 'Amber limit' });
      await amber.scrollIntoViewIfNeeded();
      const from = await amber.locator('circle').boundingBox();
      const green = await pane
        .getByRole('slider', { name: 'Green limit' })
        .locator('circle')
        .boundingBox();
      if (!from || !green) throw new Error('The limits are not on the screen.');
      const { mouse } = stage.page;
      const y = from.y + from.height / 2;
      await mouse.move(from.x + from.width / 2, y);
      await mouse.down();
      // Half of the way back to the green limit: two days.
      await mouse.move((from.x + green.x + from.width) / 2, y, { steps: 4 });
      await mouse.up();
      await expect(field(pane, 'Amber up to').inputValue()).resolves.toMatch(/^(1\.9|2|2\.1)$/);
      await field(pane, 'Amber up to').fill('4');
    });

    it('stands in the tables when it is saved', async () => {
      const pane = await stage.pane();
      await pane.getByRole('button', { name: 'Save KPI' }).click();
      await pane.getByRole('button', { name: /^Invoice delay, No data/ }).waitFor();
      const row = await rowInData(stage);
      expect(row).toBeGreaterThan(1);
      await expectValue(stage.page, `Data!D${row}`, 45);
    });

    it('has the status of its actual, typed into the cell', async () => {
      const pane = await stage.pane();
      const row = await rowInData(stage);
      for (const [actual, status] of [
        [48, 'Amber'],
        [50, 'Red'],
        [44, 'Green'],
      ] as const) {
        await stage.page.evaluate(
          ([cell, value]) => {
            window.workbench.write(cell, [[value]]);
          },
          [`Data!C${row}`, actual] as const,
        );
        await pane.getByRole('button', { name: new RegExp(`^Invoice delay, ${status}`) }).waitFor();
      }
    });
  });
}
