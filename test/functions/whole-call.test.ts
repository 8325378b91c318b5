import { CellError } from './custom-functions-runtime';
import { forecast } from '../../src/functions/outlook';
import {
  contribution,
  coverage,
  normalisedWeights,
  rollup,
  rollupStatus,
} from '../../src/functions/roll-up';
import { ratio, rolling, trend, ytd } from '../../src/functions/series';
import { serialFromDate } from '../../src/scorecard/periods/excel-serial';

const one = (value: unknown): unknown[][] => [[value]];
const row = (...values: unknown[]): unknown[][] => [values];
const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const day = (year: number, month: number, dayOfMonth: number): number =>
  serialFromDate({ year, month, day: dayOfMonth });

function errorOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error('No error was thrown.');
}

describe('BSC.ROLLUP', () => {
  it('takes 1 for a weight that is left out or blank', () => {
    expect(rollup(row(0.9, 0.5))).toEqual([[0.7]]);
    expect(rollup(row(0.9, 0.5), row('', 1))).toEqual([[0.7]]);
  });

  it('gives the weight of a missing child to the others, or counts it as 0', () => {
    expect(rollup(row(1, 'No data', 0.5))).toEqual([[0.75]]);
    expect(rollup(row(1, 'No data', 0.5), undefined, one('zero'))).toEqual([[0.5]]);
  });

  it('leaves out a child that is not scored, also where missing ones count as 0', () => {
    expect(rollup(row(1, 'Not scored'), undefined, one('zero'))).toEqual([[1]]);
  });

  it('says how much of the weight has data when that is too little', () => {
    const error = errorOf(() => rollup(row(1, '', ''), row(40, 30, 30)));
    expect(error.code).toBe('#N/A');
    expect(error.message).toBe('Only 40% of the weight has data, and at least 50% is needed.');
    expect(rollup(row(1, '', ''), row(40, 30, 30), undefined, one(0.4))).toEqual([[1]]);
  });

  it('does not round the coverage up to the minimum in its sentence', () => {
    const error = errorOf(() => rollup(row(1, ''), row(49.96, 50.04)));
    expect(error.message).toContain('Only 49.9%');
  });

  it('needs a score with a weight', () => {
    expect(errorOf(() => rollup(row('', ''))).code).toBe('#N/A');
    expect(errorOf(() => rollup(row(1), row(0))).code).toBe('#N/A');
  });

  it('refuses a negative weight, and weights of another shape', () => {
    expect(errorOf(() => rollup(row(1, 1), row(1, -1))).message).toContain('weights is -1');
    expect(errorOf(() => rollup(row(1, 1), column(1, 1))).message).toContain(
      'weights has 2 × 1 cells, which do not fit the other ranges.',
    );
  });

  it('hands back the first error of a range as it is', () => {
    const error = new CellError('#REF!');
    expect(rollup(row(1, error, 0.5))[0]?.[0]).toBe(error);
  });

  it('takes one value where one is due', () => {
    expect(errorOf(() => rollup(row(1), undefined, row('zero', 'zero'))).message).toContain(
      'missing has 1 × 2 cells',
    );
  });
});

describe('BSC.ROLLUP.STATUS', () => {
  it('does not count a weight of 0', () => {
    expect(rollupStatus(row('Red', 'Green'), row(0, 1))).toEqual([['Green']]);
    expect(rollupStatus(row('Red', 'Green'), row(0, 1), one('Majority'))).toEqual([['Green']]);
  });

  it('is No data without a colour', () => {
    expect(rollupStatus(row('', 'Not due', 'No data'))).toEqual([['No data']]);
  });

  it('refuses a word that is no status', () => {
    expect(errorOf(() => rollupStatus(row('Greenish'))).code).toBe('#VALUE!');
  });
});

describe('BSC.COVERAGE', () => {
  it('is 0 when everything is missing, and unavailable when nothing can be there', () => {
    expect(coverage(row('', ''))).toEqual([[0]]);
    expect(errorOf(() => coverage(row('Not scored'))).code).toBe('#N/A');
  });
});

describe('BSC.CONTRIBUTION', () => {
  it('takes the weights of now for those before', () => {
    const same = contribution(row(1, 0.5), row(0.5, 0.5), row(3, 1));
    expect(same).toEqual(contribution(row(1, 0.5), row(0.5, 0.5), row(3, 1), row(3, 1)));
    expect(same[0]?.[0]).toBeCloseTo(0.375, 12);
  });

  it('leaves out a child that is not scored, also where missing ones count as 0', () => {
    const parts = (outside: string) =>
      contribution(row(1, outside), row(0.5, outside), undefined, undefined, one('zero'));
    expect(parts('Not scored')).toEqual([[0.5, 0]]);
    expect(parts('Not due')).toEqual([[0.5, 0]]);
    expect(parts('No data')).toEqual([[0.25, 0]]);
  });

  it('counts a child from when it can be scored', () => {
    const zero = [undefined, undefined, one('zero')] as const;
    expect(contribution(row(1, 0.5), row(1, 'Not due'), ...zero)).toEqual([[0, -0.25]]);
    expect(contribution(row(1, 'Not due'), row(1, ''), ...zero)).toEqual([[0.25, 0.25]]);
  });

  it('is unavailable when the parent had no score', () => {
    expect(errorOf(() => contribution(row(1, 1), row('', ''))).code).toBe('#N/A');
  });
});

describe('BSC.WEIGHTS', () => {
  it('counts a blank as 1, as the tables of a scorecard do', () => {
    expect(normalisedWeights(row(1, '', 2))).toEqual([[0.25, 0.25, 0.5]]);
  });

  it('refuses weights that are all 0', () => {
    expect(errorOf(() => normalisedWeights(row(0, 0))).code).toBe('#VALUE!');
  });
});

describe('BSC.RATIO', () => {
  it('is unavailable when the denominators add up to 0', () => {
    expect(errorOf(() => ratio(row(1, 2), row(0, 0))).code).toBe('#N/A');
  });

  it('does not repeat one denominator for all numerators', () => {
    expect(errorOf(() => ratio(row(1, 2), one(10))).code).toBe('#VALUE!');
  });
});

describe('BSC.YTD', () => {
  const months = column(day(2026, 1, 31), day(2026, 2, 1), day(2026, 3, 15));

  it('takes any day of a month for the month', () => {
    expect(ytd(column(10, 20, 30), months, one(day(2026, 2, 28)))).toEqual([[30]]);
    expect(ytd(column(10, 20, 30), months, one('2026-02'))).toEqual([[30]]);
  });

  it('adds the months of a longer period up to its end', () => {
    expect(ytd(column(10, 20, 30), months, one('2026-Q1'))).toEqual([[60]]);
  });

  it('starts with the fiscal year', () => {
    const texts = column('2026-03', '2026-04', '2026-05');
    expect(ytd(column(5, 6, 7), texts, one('2026-05'), undefined, one(4))).toEqual([[13]]);
    expect(ytd(column(5, 6, 7), texts, one('2026-03'), undefined, one(4))).toEqual([[5]]);
  });

  it('takes the last in time, whatever the order of the rows', () => {
    const texts = row('2026-03', '2026-01', '2026-02');
    expect(ytd(row(3, 1, 2), texts, one('2026-03'), one('last'))).toEqual([[3]]);
    expect(ytd(row(3, 1, 2), texts, one('2026-02'), one('entered'))).toEqual([[2]]);
  });

  it('gives a week to the year of its Thursday', () => {
    const weeks = row('2025-W53', '2026-W01', '2026-W02');
    expect(errorOf(() => ytd(row(1, 2, 3), weeks, one('2026-W02'))).message).toContain('periods');
    expect(ytd(row(1, 2, 4), row('2025-W52', '2026-W01', '2026-W02'), one('2026-W02'))).toEqual([
      [6],
    ]);
  });

  it('takes 202610 for no period, and not for a day of the year 2454', () => {
    const months = row(202608, 202609, 202610);
    const error = errorOf(() => ytd(row(1, 2, 3), months, one('2026-10')));
    expect(error.message).toContain('202608, which is not a period');
  });

  it('takes a date beside named quarters for its quarter', () => {
    expect(ytd(row(1, 2, 4), row('2026-Q1', '2026-Q2', '2026-Q3'), one(day(2026, 5, 2)))).toEqual([
      [3],
    ]);
  });

  it('takes a whole number such as 2026 for a year', () => {
    expect(ytd(row(1, 2), row(2025, 2026), one(2026))).toEqual([[2]]);
  });

  it('refuses two values for one period, a value without one, and mixed lengths', () => {
    const twice = errorOf(() => ytd(row(1, 2), row('2026-01', day(2026, 1, 5)), one('2026-02')));
    expect(twice.message).toContain('2026-01');
    expect(errorOf(() => ytd(row(1, 2), row('2026-01', ''), one('2026-02'))).code).toBe('#VALUE!');
    expect(
      errorOf(() => ytd(row(1, 2), row('2026-01', '2026-Q1'), one('2026-02'))).message,
    ).toContain('2026-Q1');
  });

  it('is unavailable without a value, a date, or the denominators of a ratio', () => {
    expect(errorOf(() => ytd(row(1), row('2025-01'), one('2026-02'))).code).toBe('#N/A');
    expect(errorOf(() => ytd(row(1), row('2026-01'), one(''))).code).toBe('#N/A');
    expect(errorOf(() => ytd(row(1), row('2026-01'), one('2026-01'), one('ratio'))).code).toBe(
      '#N/A',
    );
  });
});

describe('BSC.ROLLING', () => {
  it('divides sums for a ratio', () => {
    expect(rolling(row(1, 3, 5), one(2), one('ratio'), row(2, 4, 4))).toEqual([[0.5, 4 / 6, 1]]);
  });

  it('is empty where no value is in reach', () => {
    expect(rolling(column(1, '', '', 4), one(2))).toEqual([[1], [1], [''], [4]]);
  });

  it.each([0, 1.5, -2])('refuses %p for n', (n) => {
    expect(errorOf(() => rolling(row(1, 2), one(n))).code).toBe('#VALUE!');
  });

  it('refuses a block of values', () => {
    expect(
      errorOf(() =>
        rolling(
          [
            [1, 2],
            [3, 4],
          ],
          one(2),
        ),
      ).message,
    ).toContain('2 × 2');
  });
});

describe('BSC.TREND', () => {
  it('compares the last value that is there with the place before, which may be blank', () => {
    expect(trend(row(100, 110, '', ''))).toEqual([['Better']]);
    expect(trend(row(10, '', 20))).toEqual([['']]);
  });

  it('is the same within 1 % of the earlier value, or within an amount', () => {
    expect(trend(row(100, 101))).toEqual([['Same']]);
    expect(trend(row(100, 101.1))).toEqual([['Better']]);
    expect(trend(row(100, 104), one('lower'), one(-5))).toEqual([['Same']]);
  });

  it('goes back n places, and is empty where nothing stands', () => {
    expect(trend(row(100, 200, 150), undefined, undefined, undefined, undefined, one(2))).toEqual([
      ['Better'],
    ]);
    expect(trend(row(100, '', 150), undefined, undefined, undefined, undefined, one(1))).toEqual([
      [''],
    ]);
    expect(trend(row(100))).toEqual([['']]);
  });

  it('is better the nearer to a target or a range', () => {
    expect(trend(row(30, 25), one('target'), undefined, one(20))).toEqual([['Better']]);
    expect(trend(row(30, 25), one('target'), undefined, row(30, 20))).toEqual([['Worse']]);
    expect(trend(row(18, 21), one('range'), undefined, one(20), one(24))).toEqual([['Better']]);
  });

  it('needs its target or limits', () => {
    expect(errorOf(() => trend(row(30, 25), one('target'))).code).toBe('#N/A');
    expect(errorOf(() => trend(row(30, 25), one('range'), undefined, one(1))).code).toBe('#N/A');
  });

  it('refuses a basis that it does not know', () => {
    const error = errorOf(() =>
      trend(row(1, 2), undefined, undefined, undefined, undefined, one('x')),
    );
    expect(error.message).toContain('mean 3');
  });
});

describe('BSC.FORECAST', () => {
  it('is the run rate for a sum without last year', () => {
    expect(forecast(row(50, 50, 50), one(12))).toEqual([[600]]);
  });

  it('follows the shape of a complete last year', () => {
    expect(forecast(row(12, 24), one(4), undefined, undefined, row(10, 20, 30, 40))).toEqual([
      [120],
    ]);
  });

  it('says what an asked method lacks', () => {
    expect(errorOf(() => forecast(row(1, 2), one(4), one('last'), one('trend'))).message).toContain(
      '3',
    );
    expect(errorOf(() => forecast(row(1, 2), one(4), undefined, one('prior-year'))).code).toBe(
      '#N/A',
    );
    expect(errorOf(() => forecast(row('', ''), one(4))).message).toContain('this year');
  });

  it.each([
    ['in a period to come', row(10, 20, '', 40)],
    ['in a period that is over', row(10, '', 30, 40)],
    ['everywhere', undefined],
  ])('says that last year is incomplete when prior-year has a gap %s', (_, prior) => {
    const error = errorOf(() => forecast(row(12, 24), one(4), undefined, one('prior-year'), prior));
    expect(error.code).toBe('#N/A');
    expect(error.message).toMatch(/^Figures of last year are missing/);
  });

  it('says which denominators a ratio lacks', () => {
    const error = errorOf(() =>
      forecast(row(1, 2), one(4), one('ratio'), undefined, undefined, row(0, 0)),
    );
    expect(error.message).toContain('denominators add up to 0');
  });

  it('refuses more values than periods', () => {
    expect(errorOf(() => forecast(row(1, 2, 3), one(2))).code).toBe('#VALUE!');
  });
});
