import type { Stage } from '../browser/stage';

const PATIENCE_FOR_A_FRAME_MS = 10_000;
const PNG_START = 'iVBORw0KGgo';

/** A sheet with every shape of chart that the workbench draws, and a small map of shapes. */
function drawEverything(): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Drawn');
    sheet.getRange('A1:D5').values = [
      ['', 'Actual', 'Target', 'Share'],
      ['Jan', 10, 12, 0.4],
      ['Feb', 20, 18, 0.5],
      ['Mar', '=B3+10', 24, 0.7],
      ['Apr', 26, 30, 0.6],
    ];
    const combined = sheet.charts.add('ColumnClustered', sheet.getRange('A1:D5'));
    combined.name = 'Combined';
    combined.title.text = 'Actual and target';
    combined.setPosition('F1', 'K12');
    combined.axes.valueAxis.title.text = 'Pieces';
    const actual = combined.series.getItemAt(0);
    actual.hasDataLabels = true;
    actual.trendlines.add('Linear');
    const share = combined.series.getItemAt(2);
    share.chartType = 'LineMarkers';
    share.axisGroup = 'Secondary';
    share.format.line.color = '#C00000';
    const types = [
      'Doughnut',
      'BarStacked',
      'AreaStacked',
      'RadarMarkers',
      'XYScatterLines',
    ] as const;
    types.forEach((type, index) => {
      const chart = sheet.charts.add(type, sheet.getRange('A1:C5'));
      chart.name = type;
      const left = index % 3 === 0 ? 0 : (index % 3) * 230;
      chart.set({ left, top: 190 + Math.floor(index / 3) * 140, width: 220, height: 130 });
    });
    const cause = sheet.shapes.addGeometricShape('RoundRectangle');
    cause.set({ name: 'Cause', left: 0, top: 90, width: 90, height: 34 });
    cause.textFrame.textRange.text = 'Learning';
    cause.textFrame.horizontalAlignment = 'Center';
    cause.textFrame.verticalAlignment = 'Middle';
    const effect = sheet.shapes.addGeometricShape('Ellipse');
    effect.set({ name: 'Effect', left: 130, top: 140, width: 90, height: 34, rotation: 10 });
    const link = sheet.shapes.addLine(0, 0, 1, 1, 'Elbow');
    link.line.connectBeginShape(cause, 2);
    link.line.connectEndShape(effect, 0);
    link.line.endArrowheadStyle = 'Triangle';
    sheet.activate();
    await context.sync();
  });
}

/** Charts and shapes above the cells. */
export function describeDrawings(stage: Stage): void {
  const combined = () => stage.page.getByRole('img', { name: /^Actual and target/ });
  const charts = () => stage.page.locator('.floating-chart');
  const shapes = () => stage.page.locator('.floating-shape');

  describe('charts and shapes on the page', () => {
    beforeAll(async () => {
      await (await stage.pane()).evaluate(drawEverything);
      await charts().nth(5).waitFor();
    });

    it('are all there, on their sheet', async () => {
      await expect(charts().count()).resolves.toBe(6);
      await expect(shapes().count()).resolves.toBe(3);
    });

    it('say what they show', async () => {
      await expect(combined().getAttribute('aria-label')).resolves.toBe(
        'Actual and target: Actual, Target, Share',
      );
      const texts = combined().locator('svg text');
      // A chart is drawn a frame after its place is there.
      await texts.first().waitFor();
      const words = await texts.allTextContents();
      expect(words).toEqual(expect.arrayContaining(['Actual and target', 'Jan', 'Pieces', '30']));
      await expect(shapes().first().textContent()).resolves.toBe('Learning');
    });

    it('are drawn again when a cell that they depend on is calculated anew', async () => {
      await stage.page.evaluate(() => {
        window.workbench.write('Drawn!B3', [[37]]);
      });
      const label = combined().locator('svg text', { hasText: /^47$/ });
      await expect(
        label.first().waitFor({ timeout: PATIENCE_FOR_A_FRAME_MS }),
      ).resolves.toBeUndefined();
    });

    it('move with the cells under them', async () => {
      const before = await combined().boundingBox();
      await (
        await stage.pane()
      ).evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Drawn').getRange('A:A').insert('Right');
          await context.sync();
        }),
      );
      const place = before?.x ?? 0;
      await stage.page.waitForFunction(
        (left) => {
          const chart = document.querySelector('[aria-label^="Actual and target"]');
          return chart !== null && Math.round(chart.getBoundingClientRect().x - left) === 64;
        },
        place,
        { timeout: PATIENCE_FOR_A_FRAME_MS },
      );
    });

    it('are given to the add-in as pictures', async () => {
      const image = await (
        await stage.pane()
      ).evaluate(() =>
        Excel.run(async (context) => {
          const chart = context.workbook.worksheets.getItem('Drawn').charts.getItem('Combined');
          const answer = chart.getImage(400);
          await context.sync();
          return answer.value;
        }),
      );
      expect(image.slice(0, PNG_START.length)).toBe(PNG_START);
    });

    it('go with their sheet', async () => {
      await (
        await stage.pane()
      ).evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().activate();
          await context.sync();
        }),
      );
      await charts().first().waitFor({ state: 'detached', timeout: PATIENCE_FOR_A_FRAME_MS });
      await expect(charts().count()).resolves.toBe(0);
    });

    it('leave no fault behind', async () => {
      await expect(stage.page.evaluate(() => window.workbench.hostFaults)).resolves.toEqual([]);
      await expect(stage.page.evaluate(() => window.workbench.unsupported)).resolves.toEqual([]);
      expect(stage.visit.complaints).toEqual([]);
    });
  });
}
