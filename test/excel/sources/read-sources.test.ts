import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { runExcel } from '../../../src/excel/run-excel';
import { readSources } from '../../../src/excel/sources/read-sources';
import { saveScorecard } from '../../../src/excel/save-scorecard';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import type { SourceSheet } from '../../../src/import/sheet/source-sheet';
import { openBook } from '../open-book';

async function sources(mostCells?: number): Promise<readonly SourceSheet[]> {
  const result = await runExcel((context) =>
    readSources(context, mostCells === undefined ? {} : { mostCells }),
  );
  if (!result.ok) throw new Error(result.fault.code);
  return result.value;
}

/** Puts cells of a report on the first sheet. */
async function fill(change: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });
}

describe('the sheets of the user', () => {
  it('are read with values, formats and formulas, at their places', async () => {
    openBook();
    await fill((sheet) => {
      sheet.getRange('C5:E6').formulas = [
        ['KPI', 'Jan-26', 'Total'],
        ['Revenue', 12.5, '=D6*2'],
      ];
      sheet.getRange('D6').numberFormat = [['#,##0.0']];
    });
    const [sheet] = await sources();
    expect(sheet).toMatchObject({
      name: 'Sheet1',
      visibility: 'visible',
      used: { top: 4, left: 2, bottom: 5, right: 4 },
    });
    const row = sheet?.cells.get(5);
    expect(row?.get(2)).toEqual({ value: 'Revenue' });
    expect(row?.get(3)).toEqual({ value: 12.5, format: '#,##0.0' });
    expect(row?.get(4)).toEqual({ value: 25, isFormula: true });
    expect(sheet?.cells.has(0)).toBe(false);
  });

  it('come with what is merged and hidden on them', async () => {
    openBook({ apiSets: { ExcelApi: '1.13' } });
    await fill((sheet) => {
      sheet.getRange('A1:D4').values = Array.from({ length: 4 }, () => [1, 2, 3, 4]);
      sheet.getRange('B1:C1').merge();
      sheet.getRange('3:3').rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
    });
    const [sheet] = await sources();
    expect(sheet?.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
    expect(sheet?.hiddenRows).toEqual(new Set([2]));
    expect(sheet?.hiddenColumns).toEqual(new Set([3]));
  });

  it('come with their tables, without the totals', async () => {
    openBook();
    await fill((sheet) => {
      sheet.getRange('A1:B3').values = [
        ['KPI', 'Actual'],
        ['Revenue', 1],
        ['Cost', 2],
      ];
      const table = sheet.tables.add('A1:B3', true);
      table.name = 'Sales';
      table.showTotals = true;
    });
    const [sheet] = await sources();
    expect(sheet?.tables).toEqual([
      { name: 'Sales', range: { top: 0, left: 0, bottom: 2, right: 1 }, hasHeadings: true },
    ]);
  });

  it('are not those of the scorecard', async () => {
    openBook();
    const saved = await saveScorecard({ base: EMPTY_SCORECARD, mine: sampleScorecard() });
    expect(saved.kind).toBe('saved');
    expect((await sources()).map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('are cut where they have more cells than asked for', async () => {
    openBook();
    await fill((sheet) => {
      sheet.getRange('A1:B9').values = Array.from({ length: 9 }, (_, row) => [row, row]);
    });
    const [sheet] = await sources(10);
    expect(sheet?.isCut).toBe(true);
    expect([...(sheet?.cells.keys() ?? [])]).toEqual([0, 1, 2, 3, 4]);
  });

  it('have no cells where they are empty', async () => {
    openBook();
    const [sheet] = await sources();
    expect(sheet?.used).toBeUndefined();
    expect(sheet?.cells.size).toBe(0);
  });

  it('are not given where the reading was stopped before their end', async () => {
    openBook();
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem('Sheet1');
      first.getRange('A1:B1').values = [['KPI', 'Jan-26']];
      const long = context.workbook.worksheets.add('Long');
      long.getRange('A1').values = [['KPI']];
      long.getRange('A60000').values = [['Revenue']];
      await context.sync();
    });
    const stop = new AbortController();
    const result = await runExcel((context) =>
      readSources(context, {
        report: () => {
          stop.abort();
        },
        signal: stop.signal,
      }),
    );
    expect(result.ok && result.value.map(({ name }) => name)).toEqual(['Sheet1']);
  });
});
