import { saveScorecard } from '../../src/excel/save-scorecard';
import { inExcel, openSmall, SMALL } from './small-book';

describe('a row that a program adds', () => {
  it('has the formats and lists of its table, those of its KPI among them', async () => {
    await openSmall();
    const kpi = { id: 'K5', name: 'Share', objective: 'F1', measureUnit: '%', decimals: 1 };
    const reading = (actual: number) => ({
      kpi: 'K5',
      period: { grain: 'Month' as const, ordinal: 24_321 },
      actual,
    });
    const mine = { ...SMALL, kpis: [...SMALL.kpis, kpi], readings: [reading(0.4)] };
    expect(await saveScorecard({ base: SMALL, mine })).toEqual({ kind: 'saved' });
    const more = { ...mine, readings: [reading(0.4), { ...reading(0.5), kpi: 'K1' }] };
    await inExcel(({ tables }) => {
      tables.getItem('BSC_Data').columns.add(undefined, undefined, 'Mine');
    });
    expect(await saveScorecard({ base: mine, mine: more })).toEqual({ kind: 'saved' });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [kpis, data] = [worksheets.getItem('KPIs'), worksheets.getItem('Data')];
      const cell = (sheet: Excel.Worksheet, address: string) =>
        sheet.getRange(address).load({
          text: true,
          numberFormat: true,
          dataValidation: { type: true, rule: true },
        });
      const cells = {
        direction: cell(kpis, 'J6'),
        first: cell(data, 'C2'),
        period: cell(data, 'B2'),
        id: cell(data, 'A2'),
        second: cell(data, 'C3'),
        own: cell(data, 'M3'),
      };
      await context.sync();
      expect(cells.direction.dataValidation.rule.list?.source).toContain('higher');
      expect(cells.first.text).toEqual([['40.0%']]);
      expect(cells.period.numberFormat).not.toEqual([['General']]);
      expect(cells.id.dataValidation.rule.list?.source).toBe('=Choices_BSC_KPIs_ID');
      expect(cells.second.numberFormat).not.toEqual(cells.first.numberFormat);
      expect(cells.own.numberFormat).toEqual([['General']]);
    });
  });
});
