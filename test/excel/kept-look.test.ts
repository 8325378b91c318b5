import { keepLook, keptLook } from '../../src/excel/kept-look';
import { openBook } from './open-book';

describe('what the pane looks at', () => {
  it('is kept with the workbook, and the newest counts', async () => {
    openBook();
    expect(await keptLook()).toEqual({ ok: true, value: {} });
    await keepLook({ unit: 'SA', period: 24_321 });
    await keepLook({ period: 24_322 });
    expect(await keptLook()).toEqual({ ok: true, value: { period: 24_322 } });
  });

  it.each(['not JSON', '[]', '{"unit":7,"period":"Oct"}', 12])(
    'is as usual where %j stands in its place',
    async (value) => {
      const { Excel } = openBook();
      await Excel.run(async (context) => {
        context.workbook.settings.add('bsc.look', value);
        await context.sync();
      });
      expect(await keptLook()).toEqual({ ok: true, value: {} });
    },
  );
});
