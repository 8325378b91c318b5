import type { TestTables } from '../tables/workbook';
import { scratchFolder } from './scratch-folder';
import { watchedRun } from './watched-run';

const folder = scratchFolder();

const TABLES: TestTables = {
  BSC_Setup: [
    { Setting: 'Meeting date', Value: '2026-11-09' },
    { Setting: 'Current period', Value: '2026-10' },
  ],
  BSC_Objectives: [{ ID: 'F1', Objective: 'Grow', Perspective: 'F' }],
  BSC_KPIs: [{ ID: 'K1', KPI: 'Revenue', Objective: 'F1' }],
  BSC_Data: [{ KPI: 'K1', Period: '2026-09', Actual: 80, Target: 100 }],
};

it('lists what is late and what is due, counted to today or to another day', async () => {
  const file = await folder.putWorkbook('due.xlsx', TABLES);
  const { exit, printed } = await watchedRun(['due', file]);
  expect(exit).toBe(0);
  expect(printed.slice(0, 3)).toEqual([
    '9 Nov 2026, 13 days late · Monthly figures: Oct 2026 · 1 of 1 KPI missing: Revenue',
    '9 Nov 2026, 13 days late · Monthly review: Oct 2026',
    '9 Dec 2026, in 17 days · Monthly figures: Nov 2026 · 1 KPI',
  ]);
  const other = await watchedRun(['due', file, '--on', '2026-11-08']);
  expect(other.printed[0]).toBe('9 Nov 2026, in 1 day · Monthly figures: Oct 2026 · 1 KPI');
});

it('says the same as JSON, with IDs', async () => {
  const file = await folder.putWorkbook('json.xlsx', TABLES);
  const { printed } = await watchedRun(['due', file, '--json']);
  expect(JSON.parse(printed.join('\n'))).toMatchObject({
    on: '2026-11-22',
    due: [
      {
        kind: 'figures',
        due: '2026-11-09',
        daysLate: 13,
        frequency: 'Month',
        periods: ['2026-10'],
        missing: ['K1'],
        total: 1,
      },
      { kind: 'review', due: '2026-11-09', daysLate: 13, period: '2026-10' },
      ...Array.from({ length: 7 }, () => ({})),
    ],
  });
});

it('says that nothing is due where there are no KPIs', async () => {
  const file = await folder.putWorkbook('none.xlsx', { ...TABLES, BSC_KPIs: [], BSC_Data: [] });
  expect(await watchedRun(['due', file])).toMatchObject({
    exit: 0,
    printed: ['Nothing is late, and nothing is due within 3 months.'],
  });
});
