import { CellError } from './custom-functions-runtime';
import { achievement } from '../../src/functions/achievement';
import { explain } from '../../src/functions/explain';
import { score, scoreValues } from '../../src/functions/score';
import { rag, status, statusPoints, statusRange, symbol } from '../../src/functions/status';
import { favourable, variance, variancePct } from '../../src/functions/variance';
import { expected, required } from '../../src/functions/outlook';

const BLANKS = [null, undefined, '', '  '];
const one = (value: unknown): unknown[][] => [[value]];

/** The error of a call that answers with one cell. */
function errorOf(call: () => unknown): { readonly code: string; readonly message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
  throw new Error('No error was thrown.');
}

describe('A blank argument', () => {
  it.each(BLANKS)('as the actual (%p) gives No data, or an empty cell', (blank) => {
    expect(status(one(blank), one(100))).toEqual([['No data']]);
    expect(rag(one(blank))).toEqual([['No data']]);
    expect(achievement(one(blank), one(100))).toEqual([['']]);
    expect(variance(one(blank), one(100))).toEqual([['']]);
    expect(score(one(blank))).toEqual([['']]);
    expect(symbol(one(blank))).toEqual([['']]);
    expect(required(one(blank), one(100), one(5))).toEqual([['']]);
  });

  it.each(BLANKS)('as an option (%p) has its default', (blank) => {
    expect(status(one(95), one(100), one(blank), one(blank), one(blank), one(blank))).toEqual([
      ['Amber'],
    ]);
    expect(score(one(0.95), one(blank), one(blank), one(blank), one(blank))).toEqual([[0.95]]);
  });

  it('as the target leaves a status unscored and a number unavailable', () => {
    expect(status(one(95), one(''))).toEqual([['Not scored']]);
    const error = errorOf(() => achievement(one(95), one('')));
    expect(error.code).toBe('#N/A');
    expect(error.message).toBe('The target is blank. Enter a target.');
  });

  it('is not needed as the target of a yes/no KPI', () => {
    expect(status([['Yes'], [false], ['có'], [1]], one(null), one('yesno'))).toEqual([
      ['Green'],
      ['Red'],
      ['Green'],
      ['Green'],
    ]);
  });

  it('counts "n/a" as blank', () => {
    expect(status(one('n/a'), one(100))).toEqual([['No data']]);
  });
});

describe('A sheet with guarded formulas', () => {
  const cells = [95, null, 0, null, 120];
  const guarded = (delivered: unknown[]) =>
    cells.map((cell, row) =>
      cell === null ? 'No data' : status(one(delivered[row]), one(100))[0]?.[0],
    );
  const withBlanks = (delivered: unknown[]) =>
    status(
      delivered.map((value, row) => [cells[row] === null ? '' : value]),
      one(100),
    ).flat();

  it('shows the same statuses whether Excel delivers an empty cell as 0 or as null', () => {
    const onDesktop = cells.map((cell) => cell ?? 0);
    const onTheWeb = cells;
    const shown = ['Amber', 'No data', 'Red', 'No data', 'Green'];
    expect(guarded(onDesktop)).toEqual(shown);
    expect(guarded(onTheWeb)).toEqual(shown);
    expect(withBlanks(onDesktop)).toEqual(shown);
    expect(withBlanks(onTheWeb)).toEqual(shown);
  });

  it('reads 0 as blank where only a word can stand', () => {
    expect(status(one(50), one(100), one(0))).toEqual(status(one(50), one(100), one(null)));
    expect(symbol(one(0))).toEqual([['']]);
    expect(
      explain(one(50), one(100), null as never, undefined, undefined, undefined, one(0)),
    ).toEqual(explain(one(50), one(100)));
  });
});

describe('A range', () => {
  it('spills a result of its shape', () => {
    expect(
      status(
        [
          [95, 100],
          [80, ''],
        ],
        one(100),
      ),
    ).toEqual([
      ['Amber', 'Green'],
      ['Red', 'No data'],
    ]);
  });

  it('goes with a range of the same shape, cell by cell', () => {
    expect(variance([[5], [7]], [[4], [10]])).toEqual([[1], [-3]]);
  });

  it('as a row and a column makes a table, as Excel does', () => {
    expect(variance([[10], [20]], [[1, 2, 3]])).toEqual([
      [9, 8, 7],
      [19, 18, 17],
    ]);
  });

  it('as a row repeats over the rows of a table', () => {
    expect(
      variance(
        [
          [10, 20],
          [30, 40],
        ],
        [[1, 2]],
      ),
    ).toEqual([
      [9, 18],
      [29, 38],
    ]);
  });

  it('of a shape that does not fit is refused with its name and size', () => {
    const error = errorOf(() => variance([[1], [2], [3]], [[1], [2]]));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain('target has 2 × 1 cells');
  });

  it('keeps a faulty cell to itself', () => {
    const cells = achievement([[95], ['abc'], [100]], one(100));
    expect(cells[0]).toEqual([0.95]);
    expect(cells[2]).toEqual([1]);
    expect(cells[1]?.[0]).toBeInstanceOf(CellError);
    expect((cells[1]?.[0] as CellError).message).toContain('actual is abc');
  });
});

describe('An error in an argument', () => {
  const reference = new CellError('#REF!');

  it('comes back as it is', () => {
    expect(status(one(reference), one(100))[0]?.[0]).toBe(reference);
    expect(status(one(95), one(reference))[0]?.[0]).toBe(reference);
  });

  it('stays in its own cell of a range', () => {
    const cells = status([[95], [reference], [100]], one(100));
    expect(cells.flat()).toEqual(['Amber', reference, 'Green']);
    expect(cells[1]?.[0]).toBe(reference);
  });

  it('that comes first decides, also against a wrong type after it', () => {
    const division = new CellError('#DIV/0!');
    const cells = status([[95], [reference]], one(division));
    expect(cells[0]?.[0]).toBe(division);
    expect(cells[1]?.[0]).toBe(reference);
  });

  it('may come as a data type', () => {
    const error = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };
    expect(achievement(one(error), one(1))[0]?.[0]).toBe(error);
  });
});

describe('A number', () => {
  it.each([
    ['95%', 0.95],
    ['1234', 1234],
    ['1,234.5', 1234.5],
    [' 12 ', 12],
  ])('may be the text %s', (text, number) => {
    expect(variance(one(text), one(0))).toEqual([[number]]);
  });

  it('may be a formatted number', () => {
    const formatted = { type: 'FormattedNumber', basicValue: 95, numberFormat: '0.0' };
    expect(status(one(formatted), one(100))).toEqual([['Amber']]);
  });

  it.each([
    ['1,234', 'country'],
    ['12 apples', 'not a number'],
    [true, 'yes or no'],
  ])('may not be %p', (cell, word) => {
    const error = errorOf(() => variance(one(cell), one(1)));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain(word);
  });

  it.each([1.7e308, -1e300, 1e-320])('that cannot be calculated with is refused: %p', (cell) => {
    const error = errorOf(() => variance(one(cell), one(1)));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain('too large or too close to zero');
  });
});

describe('A direction', () => {
  it.each([
    'lower',
    'Lower',
    'LOWER',
    -1,
    '-1',
    'lower is better',
    'càng thấp càng tốt',
    'thấp hơn',
  ])('%p means lower is better', (word) => {
    expect(variance(one(90), one(100), one(word))).toEqual([[10]]);
  });

  it.each(['higher', 'HIGHER', 1, 'cao hơn'])('%p means higher is better', (word) => {
    expect(variance(one(90), one(100), one(word))).toEqual([[-10]]);
  });

  it('range belongs to the functions for ranges', () => {
    const error = errorOf(() => status(one(1), one(2), one('range')));
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain('Use BSC.STATUS.RANGE');
  });

  it('that nobody knows is refused with the words that are known', () => {
    const error = errorOf(() => status(one(1), one(2), one('sideways')));
    expect(error.message).toContain('direction is "sideways"');
    expect(error.message).toContain('higher, lower, target');
  });

  it('none is shown and never scored', () => {
    expect(status(one(5), one(5), one('none'))).toEqual([['Not scored']]);
    expect(achievement(one(5), one(5), one('none'))).toEqual([['']]);
    expect(favourable(one(5), one(5), one('none'))).toEqual([['']]);
  });
});

describe('An impossible set-up', () => {
  it.each([
    ['baseline equals', () => achievement(one(5), one(10), one('higher'), one(10))],
    ['wrong side', () => status(one(5), one(10), one('lower'), undefined, undefined, one(4))],
    ['Amber begins', () => status(one(5), one(10), undefined, one(0.8), one(0.9))],
    ['Amber begins', () => rag(one(1), one(0.8), one(0.9))],
    ['Amber begins', () => statusPoints(one(5), one(10), one(1), one('higher'), one(2))],
    ['lower limit', () => statusRange(one(5), one(10), one(1))],
    ['amberMargin', () => statusRange(one(5), one(1), one(10), one(-1))],
    ['scaleGreen', () => score(one(1), undefined, undefined, one(0.9), one(0.95))],
    ['scaleGreen', () => scoreValues(one(1), one(2), one(1), undefined, undefined, one(0.5))],
    ['materialityAmount', () => favourable(one(1), one(2), undefined, one(-1))],
    ['end is not after', () => expected(one(10), one(10), one(5))],
  ])('is refused: %s', (words, call) => {
    const error = errorOf(call);
    expect(error.code).toBe('#VALUE!');
    expect(error.message).toContain(words);
  });

  it('is no matter while there is no actual', () => {
    expect(status(one(''), one(10), one('higher'), one(0.8), one(0.9))).toEqual([['No data']]);
  });
});

describe('A threshold', () => {
  it('below the default Amber takes Amber with it', () => {
    expect(status([[0.85], [0.84]], one(1), undefined, one(0.85)).flat()).toEqual(['Green', 'Red']);
  });

  it('of 0 share makes no variance in percent', () => {
    expect(variancePct(one(5), one(0))).toEqual([['']]);
  });
});

describe('BSC.EXPECTED', () => {
  it('takes a named period for its first day at the start, and for its last day elsewhere', () => {
    const named = expected(one('2026'), one(2026), one('2026-06'));
    expect(named).toEqual(expected(one('2026-01-01'), one('2026-12-31'), one('2026-06-30')));
    expect(Number(named[0]?.[0])).toBeCloseTo(180 / 364, 12);
  });

  it('takes 0 for blank, as an empty cell arrives on Windows and Mac', () => {
    expect(expected(one(1), one(31), one(0))).toEqual([['']]);
    expect(expected(one(1), one(31), one(''))).toEqual([['']]);
    expect(errorOf(() => expected(one(0), one(31), one(16))).message).toContain('start or end');
    expect(errorOf(() => expected(one(1), one(0), one(16))).message).toContain('start or end');
  });

  it('refuses what is no date', () => {
    const error = errorOf(() => expected(one('spring'), one(10), one(5)));
    expect(error.message).toContain('start is SPRING');
  });
});
