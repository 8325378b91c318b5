import type { Deadline } from '../../../src/scorecard/cadence/deadline';
import { deadlines } from '../../../src/scorecard/cadence/deadlines';
import { timeSpan } from '../../../src/scorecard/cadence/time-span';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { parseDate } from '../../../src/scorecard/periods/calendar-date';
import { periodContaining } from '../../../src/scorecard/periods/containing';
import { CALENDAR_YEAR } from '../../../src/scorecard/periods/fiscal-calendar';
import { monthPeriod, quarterPeriod, type Period } from '../../../src/scorecard/periods/period';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';

const TODAY = '2026-11-22';
const AUGUST = monthPeriod(2026, 8);
const SEPTEMBER = monthPeriod(2026, 9);
const OCTOBER = monthPeriod(2026, 10);
const NOVEMBER = monthPeriod(2026, 11);

/** Meetings are held on the 9th; nothing else is there yet. */
function scorecard(more: Partial<Scorecard>): Scorecard {
  return { ...EMPTY_SCORECARD, setup: { meetingDate: '2026-11-09' }, ...more };
}

const kpi = (id: string, more: Partial<Kpi> = {}): Kpi => ({ id, name: id, ...more });
const read = (id: string, ...periods: readonly Period[]): Scorecard['readings'] =>
  periods.map((period) => ({ kpi: id, period, actual: 1 }));

function found(more: Partial<Scorecard>, months = 1): readonly Deadline[] {
  return deadlines(evaluationContext(scorecard(more)), timeSpan(TODAY, months));
}

/** What is due, each as one line. */
function lines(more: Partial<Scorecard>, months = 1): readonly string[] {
  return found(more, months).map((each) =>
    [each.due, `${each.daysLate} late`, each.kind, about(each)].join(' '),
  );
}

function about(each: Deadline): string {
  switch (each.kind) {
    case 'figures': {
      const ids = each.kpis.map(({ id }) => id).join('+');
      return `${each.periods.map(formatPeriod).join('+')} ${ids} of ${each.total}`;
    }
    case 'review':
      return formatPeriod(each.period);
    case 'actions':
      return each.actions.map(({ id }) => id).join('+');
    case 'kpi-reviews':
      return each.kpis.map(({ id }) => id).join('+');
    case 'kpi-system':
      return `${each.months} ${each.last ?? 'never'}`;
  }
}

const weekOf = (day: string): number =>
  periodContaining(parseDate(day) ?? { year: 1, month: 1, day: 1 }, 'Week', CALENDAR_YEAR).ordinal;

const ofKind = (all: readonly string[], kind: string): readonly string[] =>
  all.filter((line) => line.includes(` ${kind} `));

describe('figures', () => {
  it('are due at the meeting after their period, missing ones with their lateness', () => {
    const all = lines({
      kpis: [kpi('A'), kpi('B')],
      readings: [...read('A', SEPTEMBER, OCTOBER), ...read('B', SEPTEMBER)],
    });
    expect(ofKind(all, 'figures')).toEqual([
      '2026-11-09 13 late figures 2026-10 B of 2',
      '2026-12-09 0 late figures 2026-11 A+B of 2',
    ]);
  });

  it('are due on the last day of their period while no meeting is known', () => {
    const all = lines({ setup: {}, kpis: [kpi('A')], readings: read('A', SEPTEMBER) });
    expect(ofKind(all, 'figures')).toEqual([
      '2026-10-31 22 late figures 2026-10 A of 1',
      '2026-11-30 0 late figures 2026-11 A of 1',
    ]);
  });

  it('of a quarter are due once, of weeks together at the meeting after them', () => {
    const strategic = kpi('S', { frequency: 'Quarter', class: 'Strategic' });
    const weekly = kpi('W', { frequency: 'Week', activeFrom: '2026-11-16' });
    const readings = read('S', quarterPeriod(2026, 3));
    const all = lines({ kpis: [strategic, weekly], readings }, 3);
    expect(ofKind(all, 'figures')).toEqual([
      '2026-12-09 0 late figures 2026-W47+2026-W48+2026-W49 W of 1',
      '2027-01-09 0 late figures 2026-W50+2026-W51+2026-W52+2026-W53 W of 1',
      '2027-01-09 0 late figures 2026-Q4 S of 1',
      '2027-02-09 0 late figures 2027-W01+2027-W02+2027-W03+2027-W04+2027-W05 W of 1',
    ]);
  });

  it('of a closed period are no longer due, nor those of a KPI out of use', () => {
    const all = lines({
      kpis: [kpi('A'), kpi('B', { activeTo: '2026-09-30' })],
      readings: [...read('A', AUGUST), ...read('B', AUGUST)],
      reviews: [{ period: SEPTEMBER, closedOn: '2026-10-09' }],
    });
    expect(ofKind(all, 'figures')).toEqual([
      '2026-11-09 13 late figures 2026-10 A of 1',
      '2026-12-09 0 late figures 2026-11 A of 1',
    ]);
  });

  it('of several periods name only those that lack one', () => {
    const weekly = kpi('W', { frequency: 'Week', activeFrom: '2026-11-16' });
    const readings = read('W', { grain: 'Week', ordinal: weekOf('2026-11-23') });
    expect(ofKind(lines({ kpis: [weekly], readings }), 'figures')).toEqual([
      '2026-12-09 0 late figures 2026-W47+2026-W49 W of 1',
    ]);
  });

  it('begin with now while there are no data at all', () => {
    expect(ofKind(lines({ kpis: [kpi('A')] }), 'figures')).toEqual([
      '2026-12-09 0 late figures 2026-11 A of 1',
    ]);
  });
});

describe('reviews', () => {
  const kpis = [kpi('A')];
  const readings = read('A', monthPeriod(2025, 1), OCTOBER);

  it('are due after the last closed one, each at its meeting', () => {
    const reviews = [
      { period: AUGUST, closedOn: '2026-09-09' },
      { period: OCTOBER, meeting: '2026-11-12' },
    ];
    expect(ofKind(lines({ kpis, readings, reviews }), 'review')).toEqual([
      '2026-10-09 44 late review 2026-09',
      '2026-11-12 10 late review 2026-10',
      '2026-12-09 0 late review 2026-11',
    ]);
  });

  it('begin with the period that ended last where none was held, however long the data are', () => {
    expect(ofKind(lines({ kpis, readings }), 'review')).toEqual([
      '2026-11-09 13 late review 2026-10',
      '2026-12-09 0 late review 2026-11',
    ]);
  });

  it('of the year and of the frequencies of KPIs are announced, and late only once they are held', () => {
    const quarterly = [...kpis, kpi('S', { frequency: 'Quarter' })];
    const reviews = [{ period: OCTOBER, closedOn: '2026-11-09' }];
    expect(ofKind(lines({ kpis: quarterly, readings, reviews }, 2), 'review')).toEqual([
      '2026-12-09 0 late review 2026-11',
      '2027-01-09 0 late review 2026-12',
      '2027-01-09 0 late review 2026-Q4',
      '2027-01-09 0 late review 2026',
    ]);
    const held = [...reviews, { period: quarterPeriod(2026, 2), closedOn: '2026-07-09' }];
    expect(ofKind(lines({ kpis: quarterly, readings, reviews: held }, 0), 'review')).toEqual([
      '2026-10-09 44 late review 2026-Q3',
    ]);
  });

  it('follow the cadence of Setup', () => {
    const setup = { meetingDate: '2026-10-20', reviewCadence: 'Quarter' } as const;
    const reviews = [{ period: quarterPeriod(2026, 2), closedOn: '2026-07-20' }];
    expect(ofKind(lines({ setup, kpis, readings, reviews }, 3), 'review')).toEqual([
      '2026-10-20 33 late review 2026-Q3',
      '2027-01-20 0 late review 2026-Q4',
      '2027-01-20 0 late review 2026',
    ]);
  });

  it('of one unit are not those of the company', () => {
    const reviews = [{ period: OCTOBER, unit: 'SA', closedOn: '2026-11-09' }];
    const units = [
      { id: 'CO', name: 'Alpha' },
      { id: 'SA', name: 'Sales', parent: 'CO' },
    ];
    expect(ofKind(lines({ kpis, readings, reviews, units }, 0), 'review')).toEqual([
      '2026-11-09 13 late review 2026-10',
    ]);
  });
});

describe('the review of all KPIs', () => {
  const kpis = [kpi('A')];

  it('is due so many months after the last one, however late it is', () => {
    const kpiReviews = [{ date: '2024-05-14', kpi: 'A' }];
    const every6 = { kpiReviewEveryMonths: 6 };
    expect(ofKind(lines({ setup: every6, kpis, kpiReviews }), 'kpi-system')).toEqual([
      '2024-11-14 738 late kpi-system 6 2024-05-14',
    ]);
    expect(
      ofKind(lines({ kpis, kpiReviews: [{ date: '2026-05-14', kpi: 'A' }] }), 'kpi-system'),
    ).toEqual([]);
  });

  it('is due a year after the data begin while there was none', () => {
    const readings = read('A', monthPeriod(2025, 12));
    expect(ofKind(lines({ kpis, readings }), 'kpi-system')).toEqual([
      '2026-12-01 0 late kpi-system 12 never',
    ]);
  });

  it('may come earlier for KPIs with a day of their own, until they were looked at', () => {
    const own = [
      kpi('A', { nextReview: '2026-11-01' }),
      kpi('B', { nextReview: '2026-12-01' }),
      kpi('C', { nextReview: '2026-12-01' }),
      kpi('D', { nextReview: '2026-12-01', activeTo: '2026-01-31' }),
      kpi('E', { nextReview: '2026-11-01' }),
    ];
    const kpiReviews = [{ date: '2026-11-03', kpi: 'A' }];
    expect(ofKind(lines({ kpis: own, kpiReviews }), 'kpi-reviews')).toEqual([
      '2026-11-01 21 late kpi-reviews E',
      '2026-12-01 0 late kpi-reviews B+C',
    ]);
  });
});

it('counts open actions by their day, those that are done or without a date not', () => {
  const actions = [
    { id: 'A1', action: 'a', due: '2026-11-20' },
    { id: 'A2', action: 'b', due: '2026-11-20' },
    { id: 'A3', action: 'c', due: '2026-11-20', status: 'Done' as const },
    { id: 'A4', action: 'd' },
    { id: 'A5', action: 'e', due: '2026-12-22' },
    { id: 'A6', action: 'f', due: '2026-12-23' },
  ];
  expect(lines({ actions })).toEqual([
    '2026-11-20 2 late actions A1+A2',
    '2026-12-22 0 late actions A5',
  ]);
});

it('is nothing in an empty scorecard', () => {
  expect(lines({}, 12)).toEqual([]);
});

it('stands in the order of the days, on one day figures before the review that needs them', () => {
  const all = found({ kpis: [kpi('A')], readings: read('A', SEPTEMBER) }, 2);
  const days = all.map(({ due }) => due);
  expect(days).toEqual([...days].sort());
  expect(all.filter(({ due }) => due === '2026-11-09').map(({ kind }) => kind)).toEqual([
    'figures',
    'review',
  ]);
  expect(all.some(({ kind, daysLate }) => kind === 'review' && daysLate === 13)).toBe(true);
  const kpis = [kpi('A')];
  expect(lines({ kpis, reviews: [{ period: NOVEMBER, meeting: '2026-12-03' }] })).toContain(
    '2026-12-03 0 late review 2026-11',
  );
});
