import type { Initiative } from '../../../../src/scorecard/model/initiative';
import { EMPTY_SCORECARD } from '../../../../src/scorecard/model/scorecard';
import { initiativeRows } from '../../../../src/review/sheets/initiatives/initiative-rows';

/** Judged on 11 April: the hundredth day after 1 January. */
const ASOF = '2026-04-11';

function rowsOf(...initiatives: readonly Partial<Initiative>[]) {
  const named = initiatives.map((each, index) => ({ id: `I${index + 1}`, name: 'x', ...each }));
  return initiativeRows({ scorecard: { ...EMPTY_SCORECARD, initiatives: named }, asOf: ASOF });
}

/** 1 January and the 200 days after it: half of them are over. */
const HALF = { start: '2026-01-01', due: '2026-07-20' };

describe('an initiative’s progress against its time', () => {
  it('is the share done less the share of time that is over, in points', () => {
    const [row] = rowsOf({ ...HALF, done: 0.4 });
    expect(row?.elapsed).toBe(0.5);
    expect(row?.gap).toBeCloseTo(-10, 9);
    expect(row?.status).toBe('Amber');
  });

  it.each([
    [0.45, 'Green'],
    [0.449, 'Amber'],
    [0.35, 'Amber'],
    [0.349, 'Red'],
  ])('has the better status on a boundary: %p done is %s', (done, status) => {
    expect(rowsOf({ ...HALF, done })[0]?.status).toBe(status);
  });

  it('has used no time before the start, and all of it after the end', () => {
    const [later] = rowsOf({ start: '2027-01-01', due: '2027-12-31', done: 0 });
    expect([later?.elapsed, later?.status]).toEqual([0, 'Green']);
    const [over] = rowsOf({ start: '2025-01-01', due: '2025-12-31', done: 0.9 });
    expect(over?.elapsed).toBe(1);
    expect(over?.gap).toBeCloseTo(-10, 9);
  });

  it('is used up on the due day when that is not after the start', () => {
    expect(rowsOf({ start: ASOF, due: ASOF, done: 1 })[0]?.elapsed).toBe(1);
    expect(rowsOf({ start: '2026-05-01', due: '2026-05-01', done: 1 })[0]?.elapsed).toBe(0);
  });

  it('cannot be told without % done or a date: missing is not 0', () => {
    const rows = rowsOf(
      { ...HALF },
      { start: HALF.start, done: 0.5 },
      { due: HALF.due, done: 0.5 },
    );
    expect(rows.map(({ gap }) => gap)).toEqual([undefined, undefined, undefined]);
    expect(rows.map(({ status }) => status)).toEqual(['No data', 'No data', 'No data']);
  });

  it('is not judged once it was stopped', () => {
    expect(rowsOf({ ...HALF, done: 0.1, status: 'Stopped' })[0]?.status).toBe('Not scored');
  });

  it('puts the furthest behind first, then those without a gap, stopped ones last', () => {
    const rows = rowsOf(
      { ...HALF, done: 0.1, status: 'Stopped' },
      { done: 0.2 },
      { ...HALF, done: 0.6 },
      { ...HALF, done: 0.3 },
    );
    expect(rows.map(({ initiative }) => initiative.id)).toEqual(['I4', 'I3', 'I2', 'I1']);
  });
});

describe('an initiative’s money', () => {
  it('is budget less forecast, and the share of the budget that is spent', () => {
    const [row] = rowsOf({ budget: 200, spent: 50, forecast: 230 });
    expect([row?.spentShare, row?.variance]).toEqual([0.25, -30]);
  });

  it('has no share of a budget of 0 or of none', () => {
    const rows = rowsOf({ budget: 0, spent: 5 }, { spent: 5 });
    expect(rows.map(({ spentShare }) => spentShare)).toEqual([undefined, undefined]);
  });
});
