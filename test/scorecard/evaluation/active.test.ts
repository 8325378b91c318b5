import { isActive } from '../../../src/scorecard/evaluation/active';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { periodOf } from '../build-scorecard';
import { settingsOf } from '../../../src/scorecard/evaluation/settings';

const { calendar } = settingsOf({});

function isUsedIn(period: string, life: Pick<Kpi, 'activeFrom' | 'activeTo'>): boolean {
  return isActive({ id: 'K', name: 'K', ...life }, periodOf(period), calendar);
}

describe('a KPI is in use in a period', () => {
  it('when one of its days is', () => {
    expect(isUsedIn('2026-10', {})).toBe(true);
    expect(isUsedIn('2026-10', { activeFrom: '2026-10-31' })).toBe(true);
    expect(isUsedIn('2026-10', { activeTo: '2026-10-01' })).toBe(true);
    expect(isUsedIn('2026-10', { activeFrom: '2026-10-07', activeTo: '2026-10-07' })).toBe(true);
  });

  it('not before its first day or after its last', () => {
    expect(isUsedIn('2026-10', { activeFrom: '2026-11-01' })).toBe(false);
    expect(isUsedIn('2026-10', { activeTo: '2026-09-30' })).toBe(false);
  });

  it('never when it ends before it begins, however long the period', () => {
    const reversed = { activeFrom: '2026-11-01', activeTo: '2026-10-15' };
    expect(
      ['2026-10', '2026-11', '2026-Q4', '2026'].map((each) => isUsedIn(each, reversed)),
    ).toEqual([false, false, false, false]);
  });
});
