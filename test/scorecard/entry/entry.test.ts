import { openPeriod } from '../../../src/scorecard/edits/open-period';
import { putFigures } from '../../../src/scorecard/edits/put-figures';
import { daysLate, dueDateOf } from '../../../src/scorecard/entry/due-date';
import { doubtAbout } from '../../../src/scorecard/entry/doubt';
import { entriesDue, isEntered } from '../../../src/scorecard/entry/entry';
import { waitingFor } from '../../../src/scorecard/entry/waiting';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { monthPeriod, quarterPeriod } from '../../../src/scorecard/periods/period';

const SEPTEMBER = monthPeriod(2026, 9);
const OCTOBER = monthPeriod(2026, 10);

const KPIS: readonly Kpi[] = [
  { id: 'M', name: 'Monthly', owner: 'Lan' },
  { id: 'Q', name: 'Quarterly', frequency: 'Quarter', owner: 'Minh' },
  { id: 'W', name: 'Weekly', frequency: 'Week', owner: 'Lan' },
  { id: 'Old', name: 'Retired', activeTo: '2026-08-31' },
  { id: 'R', name: 'Ratio', aggregation: 'ratio' },
];
const SCORECARD: Scorecard = {
  ...EMPTY_SCORECARD,
  kpis: KPIS,
  readings: [
    { kpi: 'M', period: monthPeriod(2026, 8), actual: 9 },
    { kpi: 'M', period: SEPTEMBER, actual: 10, target: 12 },
    { kpi: 'M', period: OCTOBER, target: 12 },
    { kpi: 'R', period: OCTOBER, numerator: 1, denominator: 4 },
  ],
};

function due(period = OCTOBER, scorecard = SCORECARD) {
  return entriesDue(period, evaluationContext(scorecard));
}

describe('the figures that are due', () => {
  it('are one for each monthly KPI and one for each week of a weekly one', () => {
    expect(due().map(({ kpi, period }) => `${kpi.id} ${formatPeriod(period)}`)).toEqual([
      'M 2026-10',
      'W 2026-W40',
      'W 2026-W41',
      'W 2026-W42',
      'W 2026-W43',
      'W 2026-W44',
      'R 2026-10',
    ]);
  });

  it('are one of a quarterly KPI in the month that ends its quarter', () => {
    const quarterly = due(SEPTEMBER).filter(({ kpi }) => kpi.id === 'Q');
    expect(quarterly.map(({ period }) => period)).toEqual([quarterPeriod(2026, 3)]);
  });

  it('come with what was reached in the year before, the newest first', () => {
    const [monthly] = due();
    expect(monthly?.reading?.target).toBe(12);
    expect(monthly?.earlier.map(({ actual }) => actual)).toEqual([10, 9]);
  });

  it('are entered by an actual, or by the parts of a ratio', () => {
    expect(due().map(isEntered)).toEqual([false, false, false, false, false, false, true]);
  });
});

describe('who is waited for', () => {
  const setup = { meetingDate: '2026-11-09', reviewCadence: 'Month' } as const;

  it('is told by owner, who owes most first, KPIs without an owner last', () => {
    const scorecard = {
      ...SCORECARD,
      kpis: [{ id: 'X', name: 'Nobody' }, ...KPIS, { id: 'Z', name: 'Z', owner: 'An' }],
    };
    const waiting = waitingFor(due(OCTOBER, scorecard));
    expect(waiting.map(({ owner, entries }) => [owner, entries.length])).toEqual([
      ['Lan', 6],
      ['An', 1],
      [undefined, 1],
    ]);
  });

  it.each([
    ['2026-10', '2026-11-09'],
    ['2026-11', '2026-12-09'],
    ['2026-12', '2027-01-09'],
    ['2026-01', '2026-02-09'],
    ['2024-02', '2024-03-09'],
  ])('for %s is due at the first meeting after it, %s', (month, date) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    expect(dueDateOf(monthPeriod(year, number), setup)).toBe(date);
  });

  it('follows other rhythms, and the end of the period where no meeting is set', () => {
    const quarterly = { meetingDate: '2026-10-31', reviewCadence: 'Quarter' } as const;
    expect(dueDateOf(SEPTEMBER, quarterly)).toBe('2026-10-31');
    expect(dueDateOf(OCTOBER, quarterly)).toBe('2027-01-31');
    expect(dueDateOf(OCTOBER, { meetingDate: '2026-11-30' })).toBe('2026-11-30');
    expect(dueDateOf(OCTOBER, { meetingDate: '2026-10-31' })).toBe('2026-11-30');
    const weekly = { meetingDate: '2026-11-04', reviewCadence: 'Week' } as const;
    expect(dueDateOf({ grain: 'Week', ordinal: 2964 }, weekly)).toBe('2026-10-28');
    expect(dueDateOf(OCTOBER, weekly)).toBe('2026-11-04');
    expect(dueDateOf(OCTOBER, {})).toBe('2026-10-31');
  });

  it('is late from the day after', () => {
    expect(daysLate(OCTOBER, setup, '2026-11-09')).toBe(0);
    expect(daysLate(OCTOBER, setup, '2026-11-10')).toBe(1);
    expect(daysLate(OCTOBER, setup, '2026-11-01')).toBe(0);
  });
});

describe('a doubt about a figure', () => {
  const beside = (...actuals: number[]) => ({
    earlier: actuals.map((actual, index) => ({ period: monthPeriod(2026, 9 - index), actual })),
  });

  it('is raised more than a tenth away and outside the year', () => {
    expect(doubtAbout(1.18, beside(1.05, 1.1, 0.9))).toEqual({
      kind: 'change',
      by: expect.closeTo(0.1238, 4) as number,
      against: SEPTEMBER,
    });
    expect(doubtAbout(1.18, beside(1.05, 1.2))).toBeUndefined();
    expect(doubtAbout(1.15, beside(1.05, 1.1))).toBeUndefined();
    expect(doubtAbout(80, beside(100, 90))).toMatchObject({ kind: 'change', by: -0.2 });
    expect(doubtAbout(-80, beside(-100, -90))).toMatchObject({ by: 0.2 });
  });

  it('is about the unit from eight times the figure before, or an eighth of it', () => {
    expect(doubtAbout(98, beside(10, 200))).toMatchObject({
      kind: 'factor',
      factor: 9.8,
      isMore: true,
    });
    expect(doubtAbout(0.961, beside(96.1))).toMatchObject({ factor: 100, isMore: false });
    expect(doubtAbout(79, beside(10, 90))).toBeUndefined();
  });

  it('is about the sign where the year had no other', () => {
    expect(doubtAbout(-3, beside(4, 5))).toEqual({ kind: 'sign', was: 4, against: SEPTEMBER });
    expect(doubtAbout(-3, beside(4, -5))).toBeUndefined();
  });

  it('is not raised without anything to compare with, or about nought', () => {
    expect(doubtAbout(5, beside())).toBeUndefined();
    expect(doubtAbout(5, beside(0, 0))).toBeUndefined();
    expect(doubtAbout(0, beside(5))).toBeUndefined();
  });
});

describe('figures put into readings', () => {
  it('change the row of the KPI and period, clear what is undefined and add what is missing', () => {
    const { readings } = putFigures(SCORECARD, [
      { kpi: 'm', period: OCTOBER, figures: { actual: 11, note: 'Estimate' } },
      { kpi: 'm', period: OCTOBER, figures: { target: undefined } },
      { kpi: 'Q', period: quarterPeriod(2026, 3), figures: { actual: 5, note: '' } },
    ]);
    expect(readings.slice(2)).toEqual([
      { kpi: 'M', period: OCTOBER, actual: 11, note: 'Estimate' },
      { kpi: 'R', period: OCTOBER, numerator: 1, denominator: 4 },
      { kpi: 'Q', period: quarterPeriod(2026, 3), actual: 5 },
    ]);
    expect(readings[0]).toBe(SCORECARD.readings[0]);
    expect(putFigures(SCORECARD, [])).toBe(SCORECARD);
  });
});

describe('a period that is opened', () => {
  it('has a row for every KPI that is due, and no invented target', () => {
    const opened = openPeriod(SCORECARD, OCTOBER);
    expect(opened.setup.currentPeriod).toEqual(OCTOBER);
    expect(opened.readings.slice(0, 4)).toEqual(SCORECARD.readings);
    expect(opened.readings.slice(4).map(({ kpi }) => kpi)).toEqual(['W', 'W', 'W', 'W', 'W']);
    expect(opened.readings[4]).toEqual({
      kpi: 'W',
      period: expect.objectContaining({ grain: 'Week' }) as object,
    });
    expect(openPeriod(opened, OCTOBER).readings).toEqual(opened.readings);
  });
});
