import { closedPeriodChanges } from '../../../src/scorecard/edits/closed-period-changes';
import { closedPeriods } from '../../../src/scorecard/edits/closed-periods';
import { restatementReason } from '../../../src/scorecard/edits/restatement-reason';
import { withRestatement } from '../../../src/scorecard/edits/with-restatement';
import type { Reading } from '../../../src/scorecard/model/reading';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { buildScorecard, periodOf } from '../build-scorecard';

const BASE: Scorecard = {
  ...buildScorecard({
    units: [{ id: 'CO' }, { id: 'U', parent: 'CO' }],
    kpis: [
      { id: 'K', target: 100, data: { '2026-08': 90, '2026-09': 95, '2026-10': 99 } },
      { id: 'W', frequency: 'Week', data: { '2026-W40': 1, '2026-W41': 1 } },
      { id: 'Q', frequency: 'Quarter', data: { '2026-Q3': 5, '2026-Q4': 6 } },
    ],
  }),
  reviews: [
    { period: periodOf('2026-08'), closedOn: '2026-09-10' },
    { period: periodOf('2026-09'), unit: 'CO', closedOn: '2026-10-12' },
    { period: periodOf('2026-10'), unit: 'U', closedOn: '2026-11-12' },
    { period: periodOf('2026-10'), unit: 'CO' },
  ],
};

function edited(change: (reading: Reading) => Partial<Reading>): Scorecard {
  return { ...BASE, readings: BASE.readings.map((each) => ({ ...each, ...change(each) })) };
}

function changed(mine: Scorecard): string[] {
  return closedPeriodChanges(BASE, mine).map(
    ({ kpi, period, closed, field, was, is }) =>
      `${kpi} ${formatPeriod(period)} in ${formatPeriod(closed)}: ${field} ${was} → ${is}`,
  );
}

describe('closedPeriods', () => {
  it('are those of the company’s closed reviews and of first snapshots', () => {
    expect(closedPeriods(BASE).map(formatPeriod)).toEqual(['2026-08', '2026-09']);
    const frozen = { closedOn: '2026-08-01', level: 'KPI', id: 'K', period: periodOf('2026-07') };
    const snapshots: Scorecard['snapshots'] = [
      { ...frozen, kind: 'First', level: 'KPI' },
      { ...frozen, kind: 'Restated', level: 'KPI', period: periodOf('2026-10') },
    ];
    const names = closedPeriods({ ...BASE, snapshots }).map(formatPeriod);
    expect(names).toEqual(['2026-07', '2026-08', '2026-09']);
  });
});

describe('closedPeriodChanges', () => {
  it('names every figure of a closed period that would change', () => {
    expect(changed(edited(({ kpi }) => (kpi === 'K' ? { actual: 97, target: 101 } : {})))).toEqual([
      'K 2026-08 in 2026-08: actual 90 → 97',
      'K 2026-08 in 2026-08: target 100 → 101',
      'K 2026-09 in 2026-09: actual 95 → 97',
      'K 2026-09 in 2026-09: target 100 → 101',
    ]);
  });

  it('finds weeks by their Thursday, and a quarter in the month that ends it', () => {
    expect(changed(edited(({ kpi }) => (kpi === 'K' ? {} : { actual: 7 })))).toEqual([
      'Q 2026-Q3 in 2026-09: actual 5 → 7',
    ]);
    const october = { ...BASE, reviews: [{ period: periodOf('2026-10'), closedOn: '2026-11-12' }] };
    const mine = edited(({ kpi }) => (kpi === 'K' ? {} : { actual: 7 }));
    expect(closedPeriodChanges(october, mine).map(({ kpi }) => kpi)).toEqual(['W', 'W']);
  });

  it('counts figures that came late or are taken away, and no notes', () => {
    const late = { kpi: 'N', period: periodOf('2026-09'), actual: 3 };
    expect(changed({ ...BASE, readings: [...BASE.readings, late] })).toEqual([
      'N 2026-09 in 2026-09: actual undefined → 3',
    ]);
    expect(changed({ ...BASE, readings: BASE.readings.slice(1) })).toHaveLength(2);
    expect(changed(edited(() => ({ note: 'seen' })))).toEqual([]);
  });
});

describe('withRestatement', () => {
  const said = { on: '2026-11-22', by: 'Lan', reason: 'Correction' };

  it('adds what changed in the closed periods, as it is now, below the snapshots before', () => {
    const august = periodOf('2026-08');
    const mine = edited(({ kpi, period }) =>
      kpi === 'K' && period.ordinal === august.ordinal ? { actual: 100 } : {},
    );
    const { snapshots } = withRestatement(BASE, mine, said);
    const kpi = snapshots.find(({ level }) => level === 'KPI');
    expect(kpi).toMatchObject({
      closedOn: '2026-11-22',
      period: august,
      kind: 'Restated',
      reason: 'Correction',
      by: 'Lan',
      id: 'K',
      actual: 100,
      target: 100,
      achievement: 1,
      status: 'Green',
    });
    expect(snapshots.map(({ level }) => level)).toEqual([
      'Scorecard',
      'Perspective',
      'Objective',
      'KPI',
    ]);
  });

  it('reaches later closed periods through years to date, and no open one', () => {
    const yearly = { ...BASE, kpis: BASE.kpis.filter(({ id }) => id === 'Q') };
    const base = {
      ...yearly,
      readings: [{ kpi: 'Q', period: periodOf('2026-Q2'), actual: 4, target: 5 }],
      reviews: ['2026-06', '2026-07'].map((name) => ({
        period: periodOf(name),
        closedOn: '2026-09-01',
      })),
    };
    const mine = { ...base, readings: base.readings.map((each) => ({ ...each, actual: 5 })) };
    const periods = withRestatement(base, mine, said).snapshots.map(({ period }) => period);
    expect([...new Set(periods.map(formatPeriod))]).toEqual(['2026-06', '2026-07']);
  });

  it('adds nothing when no closed period changes', () => {
    const mine = edited(({ period }) => (period.ordinal > 24320 ? { actual: 1 } : {}));
    expect(withRestatement(BASE, { ...mine, reviews: [] }, said).snapshots.length).toBe(0);
  });
});

describe('restatementReason', () => {
  it.each([
    ['Correction', ' ', 'Correction'],
    ['New method', 'IFRS 16 ', 'New method: IFRS 16'],
    ['Other', 'Audit', 'Audit'],
    ['Other', '', undefined],
  ] as const)('of %s with “%s” is “%s”', (kind, text, expected) => {
    expect(restatementReason(kind, text)).toBe(expected);
  });
});
