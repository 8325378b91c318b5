import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { writeTables } from '../../../src/tables/write-tables';
import { readTables } from '../../../src/tables/read-tables';
import { periodState } from '../../../src/taskpane/frame/period-state';
import { kpiAt } from '../../../src/taskpane/workspace/kpi-at';

const OCTOBER = monthPeriod(2026, 10);

describe('the state of a period', () => {
  const stateWith = (changes: Partial<Scorecard>) =>
    periodState({ ...EMPTY_SCORECARD, ...changes }, OCTOBER);
  const snapshot = {
    closedOn: '2026-11-09',
    period: OCTOBER,
    kind: 'First',
    level: 'Scorecard',
    id: '',
  } as const;

  it('is open until somebody closes it', () => {
    expect(stateWith({})).toEqual({ kind: 'open' });
    expect(stateWith({ reviews: [{ period: OCTOBER, meeting: '2026-11-09' }] })).toEqual({
      kind: 'open',
    });
    const september = { ...snapshot, period: monthPeriod(2026, 9) };
    expect(stateWith({ snapshots: [september] })).toEqual({ kind: 'open' });
  });

  it('is closed by the review of the company, or by what was frozen', () => {
    const review = { period: OCTOBER, closedOn: '2026-11-10' };
    expect(stateWith({ reviews: [review] })).toEqual({ kind: 'closed', on: '2026-11-10' });
    expect(stateWith({ snapshots: [snapshot] })).toEqual({ kind: 'closed', on: '2026-11-09' });
  });

  it('is restated on the day of the last correction', () => {
    const restated = { ...snapshot, kind: 'Restated' } as const;
    const snapshots = [
      snapshot,
      { ...restated, closedOn: '2026-11-20' },
      { ...restated, closedOn: '2026-11-12' },
    ];
    expect(stateWith({ snapshots })).toEqual({ kind: 'restated', on: '2026-11-20' });
  });
});

describe('the KPI of selected cells', () => {
  const read = readTables(
    writeTables({
      ...EMPTY_SCORECARD,
      kpis: [
        { id: 'F1', name: 'Sales' },
        { id: 'F2', name: 'Cash' },
      ],
      readings: [
        { kpi: 'F2', period: OCTOBER, actual: 1 },
        { kpi: 'F1', period: OCTOBER, actual: 2 },
      ],
    }),
  );

  it.each([
    ['KPIs', 'D3', 'F2'],
    ['Data', 'C2', 'F2'],
    ['Data', 'A3:D3', 'F1'],
    ['KPIs', 'A1', undefined],
    ['Setup', 'B2', undefined],
    ['Mine', 'A3', undefined],
  ])('on %s at %s is %s', (sheet, address, id) => {
    expect(kpiAt({ sheet, address }, read)).toBe(id);
  });

  it('of the scorecard sheet is the one that its row shows, if it is still there', () => {
    const place = { sheet: 'Scorecard', address: 'D9' };
    expect(kpiAt({ ...place, kpi: 'F2' }, read)).toBe('F2');
    expect(kpiAt({ ...place, kpi: 'Gone' }, read)).toBeUndefined();
  });
});
