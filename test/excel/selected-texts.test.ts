import { selectedTexts } from '../../src/excel/selected-texts';
import { openBook } from './open-book';

async function select(address: string, cells?: { at: string; values: string[][] }): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    if (cells) sheet.getRange(cells.at).values = cells.values;
    sheet.getRange(address).select();
    await context.sync();
  });
}

describe('the selected cells', () => {
  it('are told as they look, without the empty ones around them', async () => {
    openBook();
    await select('A1:D20', {
      at: 'B2:C3',
      values: [
        ['On-time delivery', '95%'],
        ['Scrap', '2%'],
      ],
    });
    expect(await selectedTexts()).toMatchObject({
      ok: true,
      value: {
        address: 'Sheet1!B2:C3',
        rows: [
          ['On-time delivery', '95%'],
          ['Scrap', '2%'],
        ],
      },
    });
  });

  it('are none where nothing stands, and of a whole column only those that are used', async () => {
    openBook();
    await select('F1:F3');
    expect(await selectedTexts()).toMatchObject({ ok: true, value: { rows: [] } });
    await select('B:B', { at: 'B7', values: [['Revenue']] });
    expect(await selectedTexts()).toMatchObject({ ok: true, value: { rows: [['Revenue']] } });
  });
});
