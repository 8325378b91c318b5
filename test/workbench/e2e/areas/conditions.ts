import { expectValue } from '../browser/grid-cells';
import { said } from '../browser/said';
import type { Stage } from '../browser/stage';

/** What the pane says of a workbook in which something is not as it should be, and what its ways out do in the browser. */
export function describeConditions(stage: Stage): void {
  describe('an ID that is used twice', () => {
    const notices = async () =>
      (await stage.pane()).getByRole('region', { name: 'State of the workbook' });
    const write = (address: string, value: string) =>
      stage.page.evaluate(
        ([cell, id]) => {
          window.workbench.write(cell, [[id]]);
        },
        [address, value] as const,
      );
    let first = '';
    let second = '';

    beforeAll(async () => {
      [first, second] = await stage.page.evaluate(async () => {
        const ids = await window.workbench.read('KPIs!A2:A3');
        return [String(ids[0]?.[0]), String(ids[1]?.[0])] as const;
      });
      await write('KPIs!A3', first);
    });

    afterAll(async () => {
      await write('KPIs!A3', second);
      await (await notices()).waitFor({ state: 'detached' });
    });

    it('is said, and its row is shown though a filter hides it', async () => {
      const pane = await stage.pane();
      await (
        await notices()
      )
        .getByText(`KPIs: ID ${first} is used twice (rows 2 and 3).`)
        .waitFor();
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const kpis = context.workbook.tables.getItem('BSC_KPIs');
          kpis.columns.getItem('ID').filter.applyValuesFilter(['nothing']);
          await context.sync();
        }),
      );
      await (await notices()).getByRole('button', { name: 'Show', exact: true }).click();
      await said(pane, 'Row 3 is hidden by a filter.');
      await pane.getByRole('button', { name: 'Clear filter' }).click();
      const isHidden = () =>
        pane.evaluate(() =>
          Excel.run(async (context) => {
            const row = context.workbook.worksheets.getItem('KPIs').getRange('A3');
            row.load({ rowHidden: true });
            await context.sync();
            return row.rowHidden;
          }),
        );
      await expect(isHidden()).resolves.toBe(false);
    });

    it('is replaced by one that is free', async () => {
      await (await notices()).getByRole('button', { name: 'Give row 3 a new ID' }).click();
      await (await notices()).waitFor({ state: 'detached' });
      await expectValue(stage.page, 'KPIs!A3', `${first}-2`);
    });
  });
}
