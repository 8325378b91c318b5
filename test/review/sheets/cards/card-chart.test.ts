import { SHEET_COLOURS } from '../../../../src/look/sheet-colours';
import { quarterPeriod } from '../../../../src/scorecard/periods/period';
import { cardsOf, scorecardOf, type Reading } from './made-card';

function chartOf(...args: Parameters<typeof scorecardOf>) {
  const [chart] = cardsOf(scorecardOf(...args)).charts;
  if (chart === undefined) throw new Error('There is no chart.');
  return chart;
}

const THREE: readonly Reading[] = [
  [2, 90, 100],
  [1, 95],
  [0, 110, 100],
];

describe('the chart of a card', () => {
  it('stands over the columns of its table, from the first fact to the periods', () => {
    expect(chartOf({}, THREE)).toMatchObject({
      place: { top: 6, bottom: 12, left: 5, right: 17 },
      plot: 'full',
      showsCategories: false,
    });
  });

  it('takes its figures from Data, where a missing one is a gap and no zero', () => {
    const [actual, target] = chartOf({}, THREE).series;
    expect(actual?.values.sheet).toBe('Data');
    const { left = 0, right = 0 } = actual?.values.block ?? {};
    expect(right - left).toBe(12);
    expect(actual?.drawn.slice(-4)).toEqual([undefined, 90, 95, 110]);
    expect(target?.drawn.slice(-4)).toEqual([undefined, 100, undefined, 100]);
  });

  it('has dashes for targets between gaps, of which a line would show nothing', () => {
    expect(chartOf({}, THREE).series[1]?.dashes).toBe(true);
    const whole: readonly Reading[] = [
      [1, 90, 100],
      [0, 90, 100],
    ];
    expect(chartOf({}, whole).series[1]?.dashes).toBe(false);
  });

  it('shows the reviewed month dark and the same month of last year light', () => {
    expect(chartOf({}, THREE).series[0]?.points).toEqual([
      { index: 0, colour: SHEET_COLOURS.priorYear },
      { index: 12, colour: SHEET_COLOURS.ink },
    ]);
  });

  it('shows all months of a reviewed quarter dark', () => {
    const [chart] = cardsOf(scorecardOf({}, THREE), quarterPeriod(2026, 3)).charts;
    const dark = chart?.series[0]?.points?.filter(({ colour }) => colour === SHEET_COLOURS.ink);
    expect(dark?.map(({ index }) => index)).toEqual([10, 11, 12]);
  });

  it('begins at zero, unless something is below it', () => {
    expect(chartOf({}, THREE).axis).toEqual({ min: 0 });
    expect(chartOf({}, [[0, -5, 10]]).axis).toEqual({});
    expect(chartOf({}, [[0, 5, -10]]).axis).toEqual({});
    expect(chartOf({ direction: 'yesno' }, [[0, 1, 1]]).axis).toEqual({ min: 0, max: 1 });
  });

  it('draws both limits of a range', () => {
    const kpi = { direction: 'range', rangeLow: 30, rangeHigh: 40 } as const;
    const { series } = chartOf(kpi, [[0, 43]]);
    expect(series.map(({ name }) => name)).toEqual(['Actual', 'Upper limit', 'Lower limit']);
    expect(series[1]?.drawn).toEqual(Array.from({ length: 13 }, () => 40));
    expect(series[2]?.values).toEqual({
      sheet: 'Financial',
      block: { top: 15, bottom: 15, left: 5, right: 17 },
    });
  });

  it('says in words what it shows', () => {
    expect(chartOf({ measureUnit: 'days' }, THREE).alternativeText).toBe(
      'Sales: actual against target by period, Oct 2025 to Oct 2026. Latest 110.0\u202fdays: ● Green.',
    );
  });

  it('is not drawn without a figure', () => {
    const sheet = cardsOf(scorecardOf({}, []));
    expect(sheet.charts).toEqual([]);
    expect(sheet.cells.map(({ content }) => content)).toContain('No readings in these periods');
  });
});
