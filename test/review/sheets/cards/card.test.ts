import { shift } from '../../../../src/scorecard/periods/period';
import { formulaAt, shown } from '../../shown';
import { cardsOf, OCTOBER, scorecardOf, type Reading } from './made-card';

/** The first card: its title, its facts, and the rows of its table. */
const TITLE = 5;
const ACTUAL = { fact: 7, row: 14 };
const TARGET_ROW = 15;
const VARIANCE_ROW = 16;
const NOW = 17;
const VOICES = 17;

const LAST_TWO: readonly Reading[] = [
  [1, 90, 100],
  [0, 110, 100],
];

describe('a KPI’s card', () => {
  it('has its name, which leads to Scorecard, and what it is about', () => {
    const kpi = { measureUnit: 'kEUR', direction: 'lower', critical: true } as const;
    const sheet = cardsOf(scorecardOf(kpi, LAST_TWO));
    const title = sheet.cells.find(({ row, column }) => row === TITLE && column === 2);
    expect(title?.content).toBe('K1  Sales');
    expect(title?.link).toEqual({ sheet: 'Scorecard', cell: 'C11' });
    expect(shown(sheet, TITLE, 9)).toBe('Grow  |  kEUR  |  lower is better  |  critical');
  });

  it('has what others say of the KPI below it, and what it is commented with beside it', () => {
    const scorecard = scorecardOf({}, LAST_TWO);
    const said = { kpi: 'K1', period: OCTOBER, voice: 'Customer', whatHappened: '=Slow!' } as const;
    const analyses = [
      said,
      { ...said, voice: 'Partner', whatHappened: 'Fast', author: 'Lan' } as const,
      { kpi: 'K1', period: OCTOBER, whatHappened: 'Rain', rootCause: 'Other' } as const,
      { ...said, period: shift(OCTOBER, -1), whatHappened: 'Before' },
    ];
    const sheet = cardsOf({ ...scorecard, analyses });
    expect(shown(sheet, VOICES, 2)).toBe('Customer: “=Slow!”\nPartner: “Fast” (Lan)');
    expect(shown(sheet, 6, 19)).toBe('Rain');
    const without = cardsOf(scorecard);
    expect(shown(without, VOICES, 2)).toBeUndefined();
    const height = ({ rows }: typeof sheet) => rows.get(VOICES)?.height ?? 0;
    expect(height(sheet) - height(without)).toBeGreaterThan(2 * 10);
  });

  it('shows what Scorecard shows, and leaves blank what is blank there', () => {
    const sheet = cardsOf(scorecardOf({}, LAST_TWO));
    expect(formulaAt(sheet, ACTUAL.fact, 3)).toBe('IF(Scorecard!E11="","",Scorecard!E11)');
    expect([6, 7, 8, 9, 10, 11].map((row) => shown(sheet, row, 3))).toEqual([
      '● Green',
      110,
      100,
      10,
      0.1,
      '↑ Better',
    ]);
  });

  it('has the figures of thirteen periods, missing ones blank', () => {
    const sheet = cardsOf(scorecardOf({}, LAST_TWO));
    const row = (at: number) =>
      Array.from({ length: 13 }, (_, index) => shown(sheet, at, 5 + index));
    const blank = Array.from({ length: 11 }, () => '');
    expect(row(ACTUAL.row)).toEqual([...blank, 90, 110]);
    expect(row(TARGET_ROW)).toEqual([...blank, 100, 100]);
    expect(row(VARIANCE_ROW)).toEqual([...blank, -10, 10]);
  });

  it.each([
    ['higher', 10],
    ['lower', -10],
    ['target', -10],
  ] as const)('counts the variance by the direction: %s', (direction, variance) => {
    const sheet = cardsOf(scorecardOf({ direction }, LAST_TWO));
    expect(shown(sheet, VARIANCE_ROW, NOW)).toBe(variance);
  });

  it('counts the variance of a % in points', () => {
    const sheet = cardsOf(scorecardOf({ measureUnit: '%' }, [[0, 0.93, 0.95]]));
    expect(shown(sheet, VARIANCE_ROW, NOW)).toBeCloseTo(-2, 9);
    expect(shown(sheet, VARIANCE_ROW, 4)).toBe('Variance, pts');
  });

  it('has no variance where there is nothing to be better than', () => {
    const sheet = cardsOf(scorecardOf({ direction: 'none' }, [[0, 5]]));
    expect(shown(sheet, VARIANCE_ROW, NOW)).toBeUndefined();
    expect(shown(sheet, VARIANCE_ROW, 4)).toBeUndefined();
  });

  it('has a row for each limit of a range, and how far outside it was', () => {
    const kpi = { direction: 'range', rangeLow: 30, rangeHigh: 40 } as const;
    const sheet = cardsOf(
      scorecardOf(kpi, [
        [1, 28],
        [0, 43],
      ]),
    );
    expect([14, 15, 16].map((row) => shown(sheet, row, 4))).toEqual([
      'Upper limit',
      'Lower limit',
      'Variance',
    ]);
    expect([13, 14, 15, 16].map((row) => shown(sheet, row, NOW))).toEqual([43, 40, 30, -3]);
    expect(shown(sheet, 16, NOW - 1)).toBe(-2);
  });

  it('multiplies the limits of a sum by the readings of a period', () => {
    const kpi = {
      direction: 'range',
      rangeLow: 5,
      rangeHigh: 10,
      aggregation: 'sum',
      frequency: 'Week',
    } as const;
    const made = scorecardOf(kpi, []);
    // Week 41 to 44 of 2026 are those of October with their Thursday in it: 8, 15, 22, 29; and 1 October is week 40's.
    const thursday = Date.UTC(2026, 9, 1) / 86_400_000;
    const first = Math.floor((thursday + 3) / 7);
    const readings = [0, 1, 2, 3].map((week) => ({
      kpi: 'K1',
      period: { grain: 'Week', ordinal: first + week } as const,
      actual: 7,
    }));
    const sheet = cardsOf({ ...made, readings });
    expect([13, 14, 15, 16].map((row) => shown(sheet, row, NOW))).toEqual([28, 40, 20, 0]);
  });

  it('says of which period a figure is that is carried', () => {
    const made = scorecardOf({ frequency: 'Quarter' }, []);
    const quarter = { grain: 'Quarter', ordinal: 2026 * 4 + 2 } as const;
    const readings = [{ kpi: 'K1', period: quarter, actual: 80, target: 100 }];
    const sheet = cardsOf({ ...made, readings });
    expect(shown(sheet, ACTUAL.fact, 2)).toBe('Actual, Q3 2026');
    expect(shown(sheet, 6, 3)).toBe('– Not due');
    expect(shown(sheet, ACTUAL.row, NOW - 1)).toBe(80);
    expect(shown(sheet, ACTUAL.row, NOW)).toBe('');
  });

  it('holds what happened, for the meeting to go on with', () => {
    const analyses = [
      { kpi: 'K1', period: OCTOBER, whatHappened: 'A customer left' },
      { kpi: 'K1', period: shift(OCTOBER, -1), whatHappened: 'Earlier' },
    ];
    const sheet = cardsOf({ ...scorecardOf({}, LAST_TWO), analyses });
    expect(shown(sheet, TITLE + 1, 19)).toBe('A customer left');
    expect(sheet.merges).toContainEqual({ top: 6, bottom: 16, left: 19, right: 19 });
  });

  it('cuts a long owner and keeps the whole name beside it', () => {
    const owner = 'Nguyễn Thị Hạnh Phương';
    const sheet = cardsOf(scorecardOf({ owner }, LAST_TWO));
    const cell = sheet.cells.find(({ row, column }) => row === 16 && column === 3);
    expect(cell?.content).toBe('Nguyễn Thị Hạnh P…');
    expect(cell?.note).toBe(owner);
  });
});
