import { writeBook } from '../../../import/corpus/write-book';
import { hospitalPerspectives } from '../../../import/corpus/seen/hospital-perspectives';
import { expectValue, valuesOf } from '../browser/grid-cells';
import { choose, press } from '../browser/pane-hands';
import { said } from '../browser/said';
import type { Stage } from '../browser/stage';

const MONTHS = ['Enero', 'Febrero', 'Marzo', 'Abril'];

/** A scorecard of somebody's own over several sheets becomes one of this add-in, with live links. */
export function describeImport(stage: Stage): void {
  describe('somebody’s own sheets', () => {
    it('become a scorecard in four steps, with a guess corrected', async () => {
      const { page } = stage;
      const bytes = [...(await writeBook(hospitalPerspectives))];
      await page.evaluate(
        (file) => window.workbench.open(new Uint8Array(file), 'Hospital.xlsx'),
        bytes,
      );
      const pane = await stage.pane();
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Financiera');
          sheet.tables.add('A4:I7', true).name = 'Consulta';
          await context.sync();
        }),
      );
      await pane.getByRole('button', { name: /^Your sheet/ }).click();
      await press(pane, 'Next: check columns');
      await pane.getByRole('region', { name: 'Preview of Financiera!A4:I7' }).waitFor();
      await choose(pane, 'Owner', 'Not in the sheet');
      await press(pane, 'Next: check KPIs');
      await press(pane, 'Next: summary');
      await press(pane, 'Import 12 KPIs');
      await said(pane, 'Imported 12 KPIs.');
      await expect(valuesOf(page, 'KPIs!B2:H2')).resolves.toEqual([
        ['Costo por egreso', 'F1', '', '', '', '', 'S/'],
      ]);
      // The target of the year counts in each month.
      await expect(valuesOf(page, 'Data!A2:D3')).resolves.toEqual([
        ['F1.1', 46_053, 1_920, 1_850],
        ['F1.1', 46_081, 1_887, 1_850],
      ]);
      await expectValue(page, 'Perspectives!A6', '');
    });

    it('are followed from then on, and stay as they are', async () => {
      const { page } = stage;
      const pane = await stage.pane();
      const score = pane.getByRole('region', { name: 'Overall score' });
      const red = pane.getByRole('button', { name: /^Costo por egreso/ });
      await score.waitFor();
      expect(await red.count()).toBe(0);
      await page.evaluate(() => {
        window.workbench.write('Financiera!I5', [[2_500]]);
      });
      await expectValue(page, 'Data!C5', 2_500);
      await red.first().waitFor();
      await expect(valuesOf(page, 'Financiera!B4:I5')).resolves.toEqual([
        ['Indicador', 'Unidad', 'Responsable', 'Meta 2026', ...MONTHS],
        ['Costo por egreso', 'S/', 'J. Quispe', 1_850, 1_920, 1_887, 1_861, 2_500],
      ]);
    });

    it('keep their statuses when a query brings its table in another order', async () => {
      const { page } = stage;
      const pane = await stage.pane();
      const [cost = [], ...others] = await valuesOf(page, 'Financiera!A5:I7');
      await page.evaluate(
        (rows) => {
          window.workbench.write('Financiera!A5', rows);
        },
        [...others, [...cost.slice(0, -1), 2_600]],
      );
      await expectValue(page, 'Data!C5', 2_600);
      await expectValue(page, 'Data!C2', 1_920);
      await pane.getByRole('button', { name: /^Costo por egreso.*Red/ }).waitFor();
    });
  });
}
