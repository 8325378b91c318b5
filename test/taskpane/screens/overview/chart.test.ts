import { sampleScorecard } from '../../../../src/library/sample/sample-scorecard';
import { evaluate } from '../../../../src/scorecard/evaluation/evaluate';
import { evaluationContext } from '../../../../src/scorecard/evaluation/evaluation-context';
import type { Kpi } from '../../../../src/scorecard/model/kpi';
import { EMPTY_SCORECARD } from '../../../../src/scorecard/model/scorecard';
import type { Reading } from '../../../../src/scorecard/model/reading';
import { monthPeriod } from '../../../../src/scorecard/periods/period';
import { chartLayout, PLOT } from '../../../../src/taskpane/screens/overview/chart-layout';
import { chartScale } from '../../../../src/taskpane/screens/overview/chart-scale';
import { kpiHistory } from '../../../../src/taskpane/screens/overview/kpi-points';
import { spreadLabels } from '../../../../src/taskpane/screens/overview/spread-labels';

describe('the scale of a chart', () => {
  it.each([
    [[45, 46, 52], { from: 44, to: 54 }],
    [[5, 90], { from: 0, to: 100 }],
    [[-4, 6], { from: -6, to: 8 }],
    [[7], { from: 0, to: 8 }],
    [[0], { from: 0, to: 0.2 }],
    [[0.931, 0.938], { from: 0.93, to: 0.94 }],
  ])('of %j is %j', (values, scale) => {
    expect(chartScale(values)).toEqual(scale);
  });

  it('is none without values', () => {
    expect(chartScale([])).toBeUndefined();
  });
});

describe('labels beside a chart', () => {
  const at = (y: number) => ({ text: String(y), y });
  const heights = (...ys: number[]) =>
    spreadLabels(ys.map(at), 10, 0, 100).map(({ text, y }) => [Number(text), y]);

  it('stay where they belong when there is room', () => {
    expect(heights(80, 20)).toEqual([
      [20, 20],
      [80, 80],
    ]);
  });

  it('move down from one another, and up from the lower end', () => {
    expect(heights(20, 21, 25)).toEqual([
      [20, 20],
      [21, 30],
      [25, 40],
    ]);
    expect(heights(98, 99)).toEqual([
      [98, 90],
      [99, 100],
    ]);
  });
});

function historyOf(kpi: Partial<Kpi>, readings: readonly Partial<Reading>[]) {
  const own: Kpi = { id: 'K', name: 'K', aggregation: 'last', ...kpi };
  const scorecard = {
    ...EMPTY_SCORECARD,
    kpis: [own],
    readings: readings.map((reading, index) => ({
      kpi: 'K',
      period: monthPeriod(2026, index + 1),
      ...reading,
    })),
  };
  const last = readings.findLastIndex(({ forecast }) => forecast === undefined) + 1;
  const context = evaluationContext(scorecard);
  const result = evaluate(scorecard, monthPeriod(2026, last), context).kpiById.get('K');
  if (!result) throw new Error('The KPI is not in use.');
  return kpiHistory(result, context);
}

describe('the chart of a KPI', () => {
  it('goes back a year to the same month', () => {
    const scorecard = sampleScorecard();
    const context = evaluationContext(scorecard);
    const result = evaluate(scorecard, monthPeriod(2026, 10), context).kpiById.get('C1.1');
    const { points } = result ? kpiHistory(result, context) : { points: [] };
    expect(points).toHaveLength(13);
    expect(points[0]?.period).toEqual(monthPeriod(2025, 10));
    expect(points[12]).toBe(result);
  });

  it('begins with the first figure', () => {
    expect(historyOf({}, [{ actual: 1 }, { actual: 2 }]).points).toHaveLength(2);
  });

  it('is amber between the two limits, period by period, where lower is better', () => {
    const layout = chartLayout(
      historyOf({ direction: 'lower', green: 1, amber: 0.9 }, [
        { actual: 46, target: 45 },
        { actual: 52, target: 45 },
      ]),
    );
    expect(layout?.scale).toEqual({ from: 44, to: 54 });
    const yOf = (value: number) => PLOT.bottom - ((value - 44) / 10) * (PLOT.bottom - PLOT.top);
    const [band] = layout?.amber ?? [];
    expect(band?.map(({ y }) => y)).toEqual([yOf(45), yOf(45), yOf(49.5), yOf(49.5)]);
    expect(layout?.targets[0]?.map(({ y }) => y)).toEqual([yOf(45), yOf(45)]);
  });

  it('shows the range of a KPI that should stay inside one, and no target line', () => {
    const layout = chartLayout(
      historyOf({ direction: 'range', rangeLow: 10, rangeHigh: 20 }, [
        { actual: 15, target: 15 },
        { actual: 25, target: 15 },
      ]),
    );
    expect(layout?.range).toHaveLength(1);
    expect(layout?.targets).toEqual([]);
  });

  it('breaks its line at a gap, whose point stands on the base line', () => {
    const layout = chartLayout(
      historyOf({}, [
        { actual: 1, target: 2 },
        { target: 2 },
        { actual: 3, target: 2 },
        { actual: 4, target: 2 },
      ]),
    );
    expect(layout?.lines.map((line) => line.length)).toEqual([1, 2]);
    expect(layout?.points[1]).toMatchObject({ isMissing: true, y: PLOT.bottom });
  });

  it('goes on with the forecasts that people entered', () => {
    const layout = chartLayout(
      historyOf({}, [{ actual: 1 }, { actual: 2 }, { forecast: 3 }, { forecast: 4 }]),
    );
    expect(layout?.forecast).toHaveLength(3);
    expect(layout?.forecast[2]?.x).toBe(PLOT.right);
  });

  it('is none without an actual', () => {
    expect(chartLayout(historyOf({}, [{ target: 1 }]))).toBeUndefined();
  });
});
