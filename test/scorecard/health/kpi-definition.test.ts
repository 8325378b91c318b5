import type { Kpi } from '../../../src/scorecard/model/kpi';
import { foundBy, kpi, monthly, onlyFinding, ruleOn } from './small-scorecard';

const objectives = [{ id: 'F1', name: 'Grow' }];
const withTarget = (fields: Partial<Kpi> = {}) => ({
  kpis: [kpi('K1', fields)],
  readings: monthly('K1', [5], 6),
});

describe('K1, a KPI without objective', () => {
  it('finds a blank and an unknown objective, not a known one', () => {
    const kpis = [kpi('K1'), kpi('K2', { objective: 'F9' }), kpi('K3', { objective: 'F1' })];
    expect(foundBy('K1', { objectives, kpis })).toEqual([
      'kpiWithoutObjective K1',
      'kpiWithoutObjective K2',
    ]);
  });
});

describe('K2, a KPI without unit of measure', () => {
  it('finds a blank unit; yes and no need none', () => {
    const kpis = [kpi('K1'), kpi('K2', { measureUnit: 'days' }), kpi('K3', { direction: 'yesno' })];
    expect(foundBy('K2', { kpis })).toEqual(['kpiWithoutMeasureUnit K1']);
  });
});

describe('K3, a KPI without target or thresholds', () => {
  it('finds an actual without a target', () => {
    const tables = { kpis: [kpi('K1')], readings: monthly('K1', [5]) };
    expect(foundBy('K3', tables)).toEqual(['kpiWithoutTarget K1']);
  });

  it('passes with a target', () => {
    expect(foundBy('K3', withTarget())).toEqual([]);
  });

  it('takes the latest target while the actual is not in', () => {
    const readings = [
      ...monthly('K1', [5, undefined]).slice(1),
      ...monthly('K1', [5, 5], 6).slice(0, 1),
    ];
    expect(foundBy('K3', { kpis: [kpi('K1')], readings })).toEqual([]);
  });

  it('wants a target for the actual that is in, whatever there was before', () => {
    const readings = [...monthly('K1', [5, 5], 6).slice(0, 1), ...monthly('K1', [5])];
    expect(foundBy('K3', { kpis: [kpi('K1')], readings })).toEqual(['kpiWithoutTarget K1']);
  });

  it('asks a range KPI for its limits and a KPI with raw values for its thresholds', () => {
    const kpis = [
      kpi('K1', { direction: 'range', rangeLow: 1 }),
      kpi('K2', { direction: 'range', rangeLow: 1, rangeHigh: 2 }),
      kpi('K3', { thresholds: 'values', green: 3 }),
      kpi('K4', { thresholds: 'values', green: 3, amber: 2 }),
    ];
    const found = ruleOn('K3', { kpis }).findings.map(({ kind, object }) => [kind, object]);
    expect(found).toEqual([
      ['kpiWithoutRange', { table: 'BSC_KPIs', id: 'K1', field: 'rangeHigh' }],
      ['kpiWithoutThresholds', { table: 'BSC_KPIs', id: 'K3', field: 'amber' }],
    ]);
  });

  it('asks nothing of a KPI that is only watched', () => {
    expect(foundBy('K3', { kpis: [kpi('K1', { direction: 'none' })] })).toEqual([]);
  });
});

describe('K4, a target without a date', () => {
  it('finds a blank date, but not where there is no target to be dated', () => {
    expect(foundBy('K4', withTarget())).toEqual(['targetNotDated K1']);
    expect(foundBy('K4', withTarget({ targetDue: '2026-12-31' }))).toEqual([]);
    expect(foundBy('K4', { kpis: [kpi('K1')] })).toEqual([]);
  });
});

describe('a column that is blank for every KPI', () => {
  const kpis = [kpi('K1'), kpi('K2')];

  it('is one finding of K4', () => {
    const readings = kpis.flatMap(({ id }) => monthly(id, [5], 6));
    expect(foundBy('K4', { kpis, readings })).toEqual(['targetsNotDated ']);
    const [first, second] = [kpi('K1', { targetDue: '2026-12-31' }), kpi('K2')];
    expect(foundBy('K4', { kpis: [first, second], readings })).toEqual(['targetNotDated K2']);
  });

  it('is one finding of K5 where no tick is set', () => {
    expect(foundBy('K5', { kpis })).toEqual(['noneSmart ']);
    expect(foundBy('K5', { kpis: [kpi('K1', { relevant: true }), kpi('K2')] })).toEqual([
      'notSmart K1',
      'notSmart K2',
    ]);
  });
});

describe('K5, a KPI not checked for SMART', () => {
  const smart = {
    specific: true,
    measurable: true,
    achievable: true,
    relevant: true,
    timeBound: true,
  };

  it('names what is not ticked', () => {
    const { data, object } = onlyFinding('K5', {
      kpis: [kpi('K1', { ...smart, measurable: false, timeBound: undefined }), kpi('K2', smart)],
    });
    expect(data.missing).toEqual({ smart: ['measurable', 'timeBound'] });
    expect(object.field).toBe('measurable');
  });
});

describe('K6, a vanity measure', () => {
  const likes = (fields: Partial<Kpi> = {}) => kpi('K1', { name: 'Social media likes', ...fields });

  it('finds likes that nothing ties to the strategy', () => {
    expect(onlyFinding('K6', { kpis: [likes()] }).data.word).toBe('likes');
    expect(foundBy('K6', { kpis: [kpi('K1', { name: 'Lượt thích trên mạng' })] })).toEqual([
      'vanityMeasure K1',
    ]);
  });

  it('passes likes with an objective or a pair', () => {
    expect(foundBy('K6', { objectives, kpis: [likes({ objective: 'F1' })] })).toEqual([]);
    expect(foundBy('K6', { kpis: [likes({ pairedWith: 'K2' }), kpi('K2')] })).toEqual([]);
  });

  it.each(['Likelihood of default', 'Market share', 'Store visitors', 'Top view count'])(
    'passes "%s"',
    (name) => {
      expect(foundBy('K6', { kpis: [kpi('K1', { name })] })).toEqual([]);
    },
  );
});

describe('K7, too many KPIs', () => {
  const many = (count: number, fields: Partial<Kpi>) =>
    Array.from({ length: count }, (_, index) => kpi(`K${index}`, fields));

  it('finds the fourth KPI on an objective', () => {
    expect(foundBy('K7', { objectives, kpis: many(3, { objective: 'F1' }) })).toEqual([]);
    expect(foundBy('K7', { objectives, kpis: many(4, { objective: 'F1' }) })).toEqual([
      'manyKpisOnObjective F1',
    ]);
  });

  it('finds the 26th KPI on a scorecard', () => {
    expect(foundBy('K7', { kpis: many(25, {}) })).toEqual([]);
    expect(foundBy('K7', { kpis: many(26, {}) })).toEqual(['manyKpis ']);
  });

  it('counts the scorecard of each unit for itself', () => {
    const units = [
      { id: 'CO', name: 'Company' },
      { id: 'SA', name: 'Sales', parent: 'CO' },
    ];
    const kpis = [...many(20, { unit: 'CO' }), ...many(20, { unit: 'SA' })];
    expect(foundBy('K7', { units, kpis })).toEqual([]);
    expect(foundBy('K7', { units, kpis: many(26, { unit: 'SA' }) })).toEqual(['manyKpisInUnit SA']);
  });
});

describe('K8, a frequency that does not fit the class', () => {
  it.each([
    ['Strategic', 'Month', ['strategicReadOften K1']],
    ['Strategic', undefined, ['strategicReadOften K1']],
    ['Strategic', 'Quarter', []],
    ['Strategic', 'Half-year', []],
    ['Operational', 'Week', []],
    ['Operational', 'Month', []],
    ['Operational', 'Quarter', ['operationalReadSeldom K1']],
    [undefined, 'Quarter', []],
  ] as const)('%s and read each %s', (kpiClass, frequency, found) => {
    const fields = { ...(kpiClass && { class: kpiClass }), ...(frequency && { frequency }) };
    expect(foundBy('K8', { kpis: [kpi('K1', fields)] })).toEqual(found);
  });
});
