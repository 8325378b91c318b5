import { monthsLater } from '../../../src/scorecard/health/months-later';
import { monthPeriod, shift } from '../../../src/scorecard/periods/period';
import { foundBy, kpi, monthly, OCTOBER, onlyFinding, ruleOn } from './small-scorecard';

const times = (count: number, value: number) => Array.from({ length: count }, () => value);

describe('R1, red without cause or action', () => {
  const red = { kpis: [kpi('K1')], readings: monthly('K1', [120, 50, 50], 100) };
  const cause = { kpi: 'K1', period: OCTOBER, rootCause: 'Process' } as const;
  const action = { id: 'A1', kpi: 'K1', action: 'Repair' };

  it('finds red without both, and since when', () => {
    const { kind, data } = onlyFinding('R1', red);
    expect(kind).toBe('redUnexplained');
    expect(data.since).toEqual({ period: monthPeriod(2026, 9) });
  });

  it.each([
    ['a cause only', { analyses: [cause] }, ['redWithoutAction K1']],
    ['an action only', { actions: [action] }, ['redWithoutCause K1']],
    ['both', { analyses: [cause], actions: [action] }, []],
    [
      'what a customer says, and an action',
      {
        analyses: [
          { kpi: 'K1', period: OCTOBER, voice: 'Customer', whatHappened: 'Slow' } as const,
        ],
        actions: [action],
      },
      ['redWithoutCause K1'],
    ],
    ['a cause and why no action', { analyses: [{ ...cause, noActionBecause: 'Sold' }] }, []],
    [
      'a cause of last month',
      { analyses: [{ ...cause, period: shift(OCTOBER, -1) }], actions: [action] },
      ['redWithoutCause K1'],
    ],
    [
      'an action that is done long since',
      {
        analyses: [cause],
        actions: [{ ...action, status: 'Done' as const, raisedIn: shift(OCTOBER, -5) }],
      },
      ['redWithoutAction K1'],
    ],
    [
      'an action raised in this period and done',
      { analyses: [cause], actions: [{ ...action, status: 'Done' as const, raisedIn: OCTOBER }] },
      [],
    ],
  ])('judges red with %s', (_, answers, found) => {
    expect(foundBy('R1', { ...red, ...answers })).toEqual(found);
  });

  it('is silent on amber unless Setup asks to explain it', () => {
    const amber = { kpis: [kpi('K1')], readings: monthly('K1', [95], 100) };
    expect(ruleOn('R1', amber)).toMatchObject({ passed: true, checked: 0 });
    const asked = { ...amber, setup: { explainAmber: true } };
    expect(foundBy('R1', asked)).toEqual(['amberWithoutCause K1']);
    expect(foundBy('R1', { ...asked, analyses: [cause] })).toEqual([]);
  });

  it('asks for the reason of a red that somebody chose', () => {
    const readings = monthly('K1', [120], 100).map((reading) => ({
      ...reading,
      override: 'Red' as const,
      overrideReason: 'Invoice disputed',
    }));
    expect(onlyFinding('R1', { kpis: [kpi('K1')], readings }).data.since).toEqual({
      period: OCTOBER,
    });
  });
});

describe('R2, an action overdue', () => {
  const action = { id: 'A1', action: 'Repair', due: '2026-11-20' };

  it('counts the days, from the day after', () => {
    expect(onlyFinding('R2', { actions: [action] }).data).toMatchObject({ days: 2 });
    expect(foundBy('R2', { actions: [action] }, '2026-11-20')).toEqual([]);
  });

  it.each([
    ['done', { ...action, status: 'Done' as const }],
    ['dropped', { ...action, status: 'Dropped' as const }],
    ['done on a day', { ...action, doneOn: '2026-11-21' }],
    ['without a date', { id: 'A1', action: 'Repair' }],
  ])('passes an action that is %s', (_, each) => {
    expect(foundBy('R2', { actions: [each] })).toEqual([]);
  });
});

describe('R3, an initiative behind its time', () => {
  // 100 days, of which 50 have passed on 20 February.
  const initiative = { id: 'I1', name: 'Portal', start: '2026-01-01', due: '2026-04-11' };
  const asOf = '2026-02-20';

  it('finds 34 % done after half of the time, and passes 35 %', () => {
    const behind = { initiatives: [{ ...initiative, done: 0.34 }] };
    expect(onlyFinding('R3', behind, asOf).data).toMatchObject({ done: 34, elapsed: 50 });
    expect(foundBy('R3', { initiatives: [{ ...initiative, done: 0.35 }] }, asOf)).toEqual([]);
  });

  it('does not take a blank progress for 0', () => {
    expect(foundBy('R3', { initiatives: [initiative] }, asOf)).toEqual([]);
  });

  it('finds one that is past its date, unless it is done or stopped', () => {
    const late = { ...initiative, done: 0.9 };
    expect(onlyFinding('R3', { initiatives: [late] }, '2026-04-12')).toMatchObject({
      kind: 'initiativeOverdue',
      data: { days: 1 },
    });
    const ended = [
      { ...late, done: 1 },
      { ...late, status: 'Done' as const },
      { ...late, status: 'Stopped' as const },
    ];
    expect(foundBy('R3', { initiatives: ended }, '2026-04-12')).toEqual([]);
  });
});

describe('R4, always green', () => {
  it('finds 12 green periods, not 11', () => {
    const kpis = [kpi('K1')];
    const green = (count: number) => monthly('K1', times(count, 110), 100);
    expect(foundBy('R4', { kpis, readings: green(12) })).toEqual(['alwaysGreen K1']);
    expect(foundBy('R4', { kpis, readings: green(11) })).toEqual([]);
  });

  it('counts again after a gap or another colour', () => {
    const kpis = [kpi('K1')];
    const missing = monthly('K1', [...times(6, 110), undefined, ...times(6, 110)], 100);
    const amber = monthly('K1', [...times(6, 110), 95, ...times(6, 110)], 100);
    expect(foundBy('R4', { kpis, readings: missing })).toEqual([]);
    expect(foundBy('R4', { kpis, readings: amber })).toEqual([]);
  });

  it('does not count periods before the KPI was active', () => {
    const kpis = [kpi('K1', { activeFrom: '2025-12-01' })];
    expect(foundBy('R4', { kpis, readings: monthly('K1', times(12, 110), 100) })).toEqual([]);
  });

  it('counts the due periods of a quarterly KPI', () => {
    const readings = Array.from({ length: 12 }, (_, back) => ({
      kpi: 'K1',
      period: { grain: 'Quarter' as const, ordinal: 2026 * 4 + 2 - back },
      actual: 110,
      target: 100,
    }));
    const kpis = [kpi('K1', { frequency: 'Quarter' })];
    expect(foundBy('R4', { kpis, readings })).toEqual(['alwaysGreen K1']);
  });

  it('looks at what the rule gives, not at an override', () => {
    const readings = monthly('K1', times(12, 110), 100).map((reading) => ({
      ...reading,
      override: 'Red' as const,
      overrideReason: 'Disputed',
    }));
    expect(foundBy('R4', { kpis: [kpi('K1')], readings })).toEqual(['alwaysGreen K1']);
  });
});

describe('R5, red for a long time', () => {
  it('finds 6 red periods, not 5', () => {
    const kpis = [kpi('K1')];
    const red = (count: number) => monthly('K1', times(count, 50), 100);
    expect(foundBy('R5', { kpis, readings: red(6) })).toEqual(['alwaysRed K1']);
    expect(foundBy('R5', { kpis, readings: red(5) })).toEqual([]);
  });
});

describe('R6, a KPI never discussed', () => {
  const kpis = [kpi('K1')];
  const readings = monthly('K1', times(6, 110), 100);

  it('finds 6 readings of which nobody spoke', () => {
    expect(foundBy('R6', { kpis, readings })).toEqual(['neverDiscussed K1']);
    expect(foundBy('R6', { kpis, readings: readings.slice(1) })).toEqual([]);
  });

  it.each([
    ['an analysis', { analyses: [{ kpi: 'K1', period: OCTOBER }] }],
    ['an action', { actions: [{ id: 'A1', kpi: 'K1', action: 'Repair' }] }],
    ['an initiative', { initiatives: [{ id: 'I1', kpi: 'K1', name: 'Portal' }] }],
    ['a KPI review', { kpiReviews: [{ kpi: 'K1', date: '2025-01-01' }] }],
  ])('passes with %s', (_, tables) => {
    expect(foundBy('R6', { kpis, readings, ...tables })).toEqual([]);
  });
});

describe('R7, a KPI review due', () => {
  const kpis = [kpi('K1')];
  const reviewed = (date: string) => ({ kpis, kpiReviews: [{ kpi: 'K1', date }] });

  it('finds a review older than 12 months, counted to the day', () => {
    expect(foundBy('R7', reviewed('2025-11-21'))).toEqual(['kpisReviewedLongAgo ']);
    expect(foundBy('R7', reviewed('2025-11-22'))).toEqual([]);
  });

  it('takes the months from Setup', () => {
    const tables = { ...reviewed('2026-05-14'), setup: { kpiReviewEveryMonths: 6 } };
    expect(onlyFinding('R7', tables).data).toEqual({
      last: { date: '2026-05-14' },
      months: 6,
    });
  });

  it('finds KPIs that were never reviewed in a year of data', () => {
    const since = (months: number) => ({ kpis, readings: monthly('K1', times(months, 1)) });
    expect(onlyFinding('R7', since(13)).data.since).toEqual({ date: '2025-10-01' });
    expect(foundBy('R7', since(12))).toEqual(['kpisNeverReviewed ']);
    expect(foundBy('R7', since(11))).toEqual([]);
  });

  it('finds one KPI whose own review is due, until it is held', () => {
    const due = [kpi('K1', { nextReview: '2026-11-01' })];
    const kpiReviews = (date: string) => [{ kpi: 'K1', date }];
    expect(foundBy('R7', { kpis: due, kpiReviews: kpiReviews('2026-05-01') })).toEqual([
      'kpiReviewDue K1',
    ]);
    expect(foundBy('R7', { kpis: due, kpiReviews: kpiReviews('2026-11-01') })).toEqual([]);
    expect(foundBy('R7', { kpis: due }, '2026-11-01')).toEqual([]);
  });

  it('counts months to the same day or the last of the month', () => {
    expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsLater('2027-08-31', 6)).toBe('2028-02-29');
    expect(monthsLater('2026-05-14', 12)).toBe('2027-05-14');
  });
});

describe('R8, a review not closed', () => {
  const september = shift(OCTOBER, -1);
  const closed = { closedOn: '2026-10-15' };

  it('finds an earlier period that is still open', () => {
    const finding = onlyFinding('R8', { reviews: [{ period: september, unit: 'SA' }] });
    expect(finding.object).toEqual({ table: 'BSC_Reviews', id: '2026-09, SA', field: 'closedOn' });
    expect(foundBy('R8', { reviews: [{ period: september, ...closed }] })).toEqual([]);
  });

  it('finds the period under review once its meeting is over', () => {
    const reviews = [{ period: OCTOBER, meeting: '2026-11-21' }];
    expect(foundBy('R8', { reviews })).toEqual(['reviewNotClosed 2026-10']);
    expect(foundBy('R8', { reviews }, '2026-11-21')).toEqual([]);
  });

  it('finds a period that was left out after earlier reviews', () => {
    const august = { period: shift(OCTOBER, -2), ...closed };
    expect(onlyFinding('R8', { reviews: [august] }).data).toEqual({
      period: { period: september },
    });
    expect(foundBy('R8', { reviews: [august, { period: september, ...closed }] })).toEqual([]);
    expect(foundBy('R8', {})).toEqual([]);
  });

  it('expects a review each quarter where Setup says so', () => {
    const quarter = (ordinal: number) =>
      ({ grain: 'Quarter', ordinal: 2026 * 4 + ordinal }) as const;
    const setup = { reviewCadence: 'Quarter' } as const;
    const first = { period: quarter(0), ...closed };
    const second = { period: quarter(1), ...closed };
    const third = { period: quarter(2), ...closed };
    expect(onlyFinding('R8', { setup, reviews: [first, second] }).data.period).toEqual({
      period: third.period,
    });
    expect(foundBy('R8', { setup, reviews: [first, second, third] })).toEqual([]);
    expect(
      foundBy('R8', { setup, reviews: [{ period: monthPeriod(2026, 1), ...closed }] }),
    ).toEqual([]);
  });
});
