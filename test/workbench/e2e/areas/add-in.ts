import type { Stage } from '../browser/stage';

/** Office.js in the pane. */
export function describeAddIn(stage: Stage): void {
  describe('the add-in in the workbench', () => {
    it('is told by Office.js that it is in Excel, in its pane', async () => {
      const info = await (await stage.pane()).evaluate(() => Office.onReady());
      expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
      await expect((await stage.pane()).textContent('h1')).resolves.toBe('Overview');
    });

    it('runs the Office.js of the npm package under the policy that is shipped', async () => {
      const scripts = await (
        await stage.pane()
      ).evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname));
      expect(scripts).toContain('/office-js/office.js');
      const policy = await (await stage.pane()).getAttribute('meta[http-equiv]', 'content');
      expect(policy).toContain("default-src 'none'");
    });

    it('reads and writes the workbook that is on the screen', async () => {
      const company = await (
        await stage.pane()
      ).evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Setup').getRange('B2');
          range.load('values');
          await context.sync();
          return String(range.values[0]?.[0]);
        }),
      );
      expect(company).toBe('Orvella Pumps');
    });

    it('shows the whole tab of the sheet Data, to which the first step goes', async () => {
      const isWhole = await stage.page
        .getByRole('tab', { name: 'Data', exact: true })
        .evaluate((tab) => {
          const { left, right, top, height } = tab.getBoundingClientRect();
          const middle = top + height / 2;
          return [left + 1, right - 1].every((x) =>
            tab.contains(document.elementFromPoint(x, middle)),
          );
        });
      expect(isWhole).toBe(true);
    });

    it('keeps settings in the document', async () => {
      const saved = await (
        await stage.pane()
      ).evaluate(
        () =>
          new Promise((resolve) => {
            const { settings } = Office.context.document;
            settings.set('language', 'vi');
            settings.saveAsync(() => {
              settings.refreshAsync(() => {
                resolve(settings.get('language'));
              });
            });
          }),
      );
      expect(saved).toBe('vi');
    });
  });
}
