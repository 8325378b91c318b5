import { KpiIds } from '../../../src/import/plan/kpi-ids';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';

const start = {
  ...EMPTY_SCORECARD,
  kpis: [{ id: 'F1.2', name: 'Revenue' }],
  readings: [{ kpi: 'F1.4', period: { grain: 'Month', ordinal: 24322 }, actual: 1 } as const],
};

describe('the IDs of imported KPIs', () => {
  it('go on behind those of the objective, past what was deleted', () => {
    const ids = new KpiIds(start);
    expect([ids.give(undefined, 'F1'), ids.give(undefined, 'F1')]).toEqual(['F1.5', 'F1.6']);
    expect([ids.give(undefined, 'C1'), ids.give(undefined, undefined)]).toEqual(['C1.1', 'K1']);
  });

  it('are the codes of the sheet where these are free, and no mere numbers', () => {
    const ids = new KpiIds(start);
    expect(ids.give('R-01', 'F1')).toBe('R-01');
    expect(ids.give('r-01', 'F1')).toBe('F1.5');
    expect(ids.give('F1.6', 'F1')).toBe('F1.6');
    expect(ids.give('12', 'F1')).toBe('F1.7');
    expect(ids.give('f1.2', 'C1')).toBe('C1.1');
  });
});
