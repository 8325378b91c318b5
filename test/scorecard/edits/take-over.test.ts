import * as fc from 'fast-check';
import { alignmentGaps } from '../../../src/scorecard/cascade/alignment-gaps';
import { cascadeScope } from '../../../src/scorecard/cascade/cascade-scope';
import { checkParts } from '../../../src/scorecard/cascade/parts-check';
import { copyObjectivesDown } from '../../../src/scorecard/edits/copy-objectives-down';
import { splitKpi, type SplitPlan } from '../../../src/scorecard/edits/split-kpi';
import { evaluate } from '../../../src/scorecard/evaluation/evaluate';
import type { Kpi } from '../../../src/scorecard/model/kpi';
import type { Scorecard } from '../../../src/scorecard/model/scorecard';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { buildScorecard, periodOf, type KpiRows } from '../build-scorecard';

const JANUARY = periodOf('2026-01');
const UNITS = [
  { id: 'Co', name: 'Acme' },
  { id: 'D', name: 'Dock', parent: 'Co', head: 'Ann' },
  { id: 'T', name: 'Team', parent: 'D' },
  { id: 'E', name: 'East', parent: 'Co', head: 'Bo' },
];

function company(...kpis: KpiRows[]): Scorecard {
  return buildScorecard({
    perspectives: [{ id: 'F' }],
    units: UNITS,
    objectives: [
      { id: 'F1', name: 'Grow', perspective: 'F', weight: 40, theme: 'Growth' },
      { id: 'F2', name: 'Save', perspective: 'F', weight: 60 },
    ],
    kpis,
  });
}

function targets(...list: number[]): KpiRows['data'] {
  return Object.fromEntries(
    list.map((target, index) => [`2026-${String(index + 1).padStart(2, '0')}`, { target }]),
  );
}

const COSTS: KpiRows = {
  id: 'F1.1',
  name: 'Costs',
  objective: 'F1',
  aggregation: 'sum',
  decimals: 0,
  direction: 'lower',
  data: targets(100, 100, 100),
};
const RATE: KpiRows = { id: 'F1.2', name: 'Rate', objective: 'F1', data: targets(0.9, 0.95) };

describe('objectives copied down', () => {
  const copy = (objectives: string[], units: string[], withKpis = false) =>
    copyObjectivesDown(company(COSTS, RATE), { objectives, units, withKpis, from: JANUARY });

  it('contribute to the objective they were made from, with the head as owner', () => {
    const { rows } = copy(['F1'], ['D', 'E']);
    expect(rows.map(({ objective }) => objective)).toMatchObject([
      { id: 'D.F1', name: 'Grow', unit: 'D', contributesTo: 'F1', owner: 'Ann', weight: 40 },
      { id: 'E.F1', perspective: 'F', contributesTo: 'F1', owner: 'Bo', theme: 'Growth' },
    ]);
  });

  it('go from unit to unit: the copy of a team contributes to that of its department', () => {
    const { rows } = copy(['F1'], ['D', 'T']);
    expect(rows[1]?.objective).toMatchObject({ id: 'T.F1', contributesTo: 'D.F1' });
    expect(copy(['F1'], ['T']).rows[0]?.objective.contributesTo).toBe('F1');
  });

  it('are not made twice, and close the gaps', () => {
    const first = copy(['F1', 'F2'], ['D', 'E', 'T']);
    const again = copyObjectivesDown(first.scorecard, {
      objectives: ['F1', 'F2'],
      units: ['D', 'E', 'T'],
      withKpis: true,
      from: JANUARY,
    });
    expect(again.scorecard).toEqual(first.scorecard);
    expect(again.rows.every(({ isNew }) => !isNew)).toBe(true);
    const gaps = alignmentGaps(cascadeScope(first.scorecard, JANUARY));
    expect(gaps).toMatchObject({ notCarried: [], withoutSight: [], unlinked: [] });
  });

  it('weigh like the objectives beside them', () => {
    const { scorecard } = copy(['F2'], ['D']);
    const { rows } = copyObjectivesDown(scorecard, {
      objectives: ['F1'],
      units: ['D'],
      withKpis: false,
      from: JANUARY,
    });
    expect(rows[0]?.objective.weight).toBe(60);
  });

  it('take KPIs with them, rates with their targets and totals without', () => {
    const { rows, scorecard } = copy(['F1'], ['D'], true);
    expect(rows[0]?.kpis).toMatchObject([
      { id: 'D.F1.1', name: 'Costs, Dock', objective: 'D.F1', unit: 'D', owner: 'Ann' },
      { id: 'D.F1.2', name: 'Rate, Dock', activeFrom: '2026-01-01' },
    ]);
    const own = scorecard.readings.filter(({ kpi }) => kpi.startsWith('D.'));
    expect(own.map(({ kpi, target }) => [kpi, target])).toEqual([
      ['D.F1.2', 0.9],
      ['D.F1.2', 0.95],
    ]);
  });
});

describe('a KPI split over units', () => {
  const split = (kpi: KpiRows, plan: Partial<SplitPlan> = {}, shares = [0.6, 0.4]) => {
    const scorecard = company(kpi);
    const [, dock, , east] = scorecard.units;
    const parts = [dock, east].flatMap((unit, index) =>
      unit ? [{ unit, share: shares[index] ?? 0 }] : [],
    );
    const whole = scorecard.kpis[0] as Kpi;
    return splitKpi(scorecard, { kpi: whole, parts, targets: 'divided', from: JANUARY, ...plan });
  };

  it('gives each unit a part on an objective that supports the one of the whole', () => {
    const { rows } = split(COSTS);
    expect(rows).toMatchObject([
      {
        kpi: { id: 'D.F1.1', name: 'Costs, Dock', partOf: 'F1.1', share: 0.6, objective: 'D.F1' },
        isNew: true,
        objective: { id: 'D.F1', contributesTo: 'F1' },
        isNewObjective: true,
      },
      { kpi: { id: 'E.F1.1', partOf: 'F1.1', share: 0.4 }, targets: [{ target: 40 }, {}, {}] },
    ]);
  });

  it('writes targets from the chosen period on', () => {
    const { scorecard } = split(COSTS, { from: periodOf('2026-02') });
    const own = scorecard.readings.filter(({ kpi }) => kpi === 'D.F1.1');
    expect(own.map(({ period, target }) => [formatPeriod(period), target])).toEqual([
      ['2026-02', 60],
      ['2026-03', 60],
    ]);
  });

  it('gives everybody the target of a rate, or none', () => {
    const same = split(RATE, { targets: 'same' });
    expect(same.rows.map(({ targets: list }) => list.map(({ target }) => target))).toEqual([
      [0.9, 0.95],
      [0.9, 0.95],
    ]);
    expect(split(COSTS, { targets: 'none' }).scorecard.readings).toHaveLength(3);
  });

  it('changes share and targets of a part that is there, and nothing else of it', () => {
    const first = split(COSTS).scorecard;
    const kpis = first.kpis.map((kpi) => (kpi.id === 'D.F1.1' ? { ...kpi, name: 'Own' } : kpi));
    const [, dock, , east] = first.units;
    if (!dock || !east) throw new Error('The units are gone.');
    const parts = [
      { unit: dock, share: 0.5 },
      { unit: east, share: 0.5 },
    ];
    const plan = { kpi: kpis[0] as Kpi, parts, targets: 'divided', from: JANUARY } as const;
    const { scorecard, rows } = splitKpi({ ...first, kpis }, plan);
    expect(rows.map(({ isNew }) => isNew)).toEqual([false, false]);
    expect(scorecard.kpis).toHaveLength(3);
    expect(scorecard.objectives).toHaveLength(4);
    expect(scorecard.kpis[1]).toMatchObject({ id: 'D.F1.1', name: 'Own', share: 0.5 });
    const own = scorecard.readings.filter(({ kpi }) => kpi === 'D.F1.1');
    expect(own.map(({ target }) => target)).toEqual([50, 50, 50]);
  });

  it('divides limits that are amounts, and leaves ratios', () => {
    const limits = { baseline: 200, green: 100, amber: 110 } as const;
    const values = split({ ...COSTS, ...limits, thresholds: 'values' });
    expect(values.rows[0]?.kpi).toMatchObject({ baseline: 120, green: 60, amber: 66 });
    const ratios = split({ ...COSTS, baseline: 200, green: 0.98, amber: 0.9 });
    expect(ratios.rows[1]?.kpi).toMatchObject({ baseline: 80, green: 0.98, amber: 0.9 });
  });

  it('divides the targets to date of a KPI whose year is entered', () => {
    const entered: KpiRows = {
      ...COSTS,
      aggregation: 'entered',
      data: { '2026-01': { target: 10, ytdTarget: 25 } },
    };
    expect(split(entered).rows[0]?.targets).toMatchObject([{ target: 6, ytdTarget: 15 }]);
  });

  it('keeps decimals of small figures where the KPI names none, and fractions of a %', () => {
    const { decimals: _, ...plain } = COSTS;
    const small = split({ ...plain, data: targets(1) }, {}, [1 / 3, 2 / 3]);
    expect(small.rows.map(({ targets: [first] }) => first?.target)).toEqual([0.333, 0.667]);
    const percent = { ...COSTS, measureUnit: '%', decimals: 1, data: targets(0.051) };
    const parts = split(percent, {}, [0.5, 0.5]).rows;
    expect(parts.map(({ targets: [first] }) => first?.target)).toEqual([0.026, 0.025]);
  });

  it('adds up exactly in every period, whatever the shares: targets of the parts judged as actuals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 999 }),
        (amounts, share) => {
          const kpi = { ...COSTS, data: targets(...amounts) };
          const { scorecard } = split(kpi, {}, [share / 1000, 1 - share / 1000]);
          const readings = scorecard.readings.map((each) => ({ ...each, actual: each.target }));
          for (const month of amounts.keys()) {
            const period = periodOf(`2026-${String(month + 1).padStart(2, '0')}`);
            const [check] = checkParts(evaluate({ ...scorecard, readings }, period));
            expect(check).toMatchObject({ addsUp: true });
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
