import type { Frame, Locator } from 'playwright-core';
import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { scorecardWorkbook } from '../../../../src/workbook/scorecard-workbook';
import { writeWorkbook } from '../../../../src/xlsx/write-workbook';
import { said } from '../browser/said';
import type { Stage } from '../browser/stage';
import { violations } from '../browser/violations';

async function openSample({ page }: Stage): Promise<void> {
  const written = await writeWorkbook(scorecardWorkbook(sampleScorecard()));
  if (!written.ok) throw new Error(written.problem.code);
  const bytes = [...written.bytes];
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'Map.xlsx'), bytes);
}

function mapIn(pane: Frame): Locator {
  return pane.getByRole('group', { name: 'Strategy map' });
}

/** The strategy map as it is seen, moved and drawn on a sheet. */
export function describeMap(stage: Stage): void {
  describe('the strategy map', () => {
    beforeAll(async () => {
      await openSample(stage);
      const pane = await stage.pane();
      await pane.getByRole('tab', { name: 'Design' }).click();
      await pane.getByRole('button', { name: /^Strategy map/ }).click();
      await mapIn(pane).waitFor();
    });

    it('has its boxes side by side inside the pane, with nothing that axe finds', async () => {
      const pane = await stage.pane();
      const boxes = await mapIn(pane)
        .getByRole('button')
        .evaluateAll((all) =>
          all.map((button) => {
            const { left, right, top, bottom } = button.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
      expect(boxes).toHaveLength(12);
      const upon = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right)
          .filter((b) => a.top < b.bottom && b.top < a.bottom),
      );
      expect(upon).toEqual([]);
      const width = await pane.evaluate(() => window.innerWidth);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThan(width);
      await mapIn(pane).getByRole('button', { name: /^C2 / }).click();
      await expect(violations(pane)).resolves.toEqual([]);
      await pane.getByRole('button', { name: 'Close', exact: true }).click();
    });

    it('moves by arrow keys, zooms, and is dragged by its ground', async () => {
      const pane = await stage.pane();
      await mapIn(pane).getByRole('button', { name: /^P1 / }).focus();
      await stage.page.keyboard.press('ArrowUp');
      const focused = () => pane.evaluate(() => document.activeElement?.getAttribute('data-key'));
      await expect(focused()).resolves.toBe('C2');
      await stage.page.keyboard.press('+');
      await stage.page.keyboard.press('+');
      await pane.getByText('150%').waitFor();
      await mapIn(pane).hover({ position: { x: 200, y: 5 } });
      const ground = await mapIn(pane).boundingBox();
      if (!ground) throw new Error('The map is not seen.');
      const { mouse } = stage.page;
      await mouse.move(ground.x + 200, ground.y + 5);
      await mouse.down();
      await mouse.move(ground.x + 120, ground.y + 5);
      await mouse.up();
      await expect(mapIn(pane).evaluate(({ scrollLeft }) => scrollLeft)).resolves.toBe(80);
      await pane.getByRole('button', { name: 'Fit the width' }).click();
    });

    it('is saved as a picture for slides, drawn by the browser', async () => {
      const pane = await stage.pane();
      const saving = stage.page.waitForEvent('download');
      await pane.getByRole('button', { name: 'Picture of the map as PNG' }).click();
      const download = await saving;
      expect(download.suggestedFilename()).toMatch(/ - Strategy map 2026-10\.png$/);
      await said(pane, `Saved ${download.suggestedFilename()} among your downloads.`);
    });

    it('is drawn on a sheet', async () => {
      const pane = await stage.pane();
      await pane.getByRole('button', { name: 'Draw on sheet' }).click();
      const question = pane.getByRole('alertdialog');
      await question.getByRole('button', { name: 'Draw on sheet' }).click();
      await said(pane, 'Drawn on the sheet “Strategy map”.');
      const drawn = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet().load({ name: true });
          sheet.shapes.load({ name: true });
          await context.sync();
          return [sheet.name, ...sheet.shapes.items.map(({ name }) => name)];
        }),
      );
      expect(drawn[0]).toBe('Strategy map');
      expect(drawn).toEqual(expect.arrayContaining(['BSC map: F1', 'BSC map: C1 > F1']));
    });
  });
}
