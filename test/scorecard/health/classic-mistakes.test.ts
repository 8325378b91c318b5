import { checkHealth } from '../../../src/scorecard/health/check-health';
import { EMPTY_SCORECARD } from '../../../src/scorecard/model/scorecard';
import { monthPeriod } from '../../../src/scorecard/periods/period';
import { foundBy, kpi, monthly, OCTOBER, onlyFinding, ruleOn, TODAY } from './small-scorecard';

const JULY = monthPeriod(2026, 7);

const FINANCIAL = { id: 'F', name: 'Financial' };
const CUSTOMER = { id: 'C', name: 'Customer' };
const PROCESSES = { id: 'P', name: 'Processes' };
const described = { owner: 'Mai', dataSource: 'ERP', collectedBy: 'Lan' };

describe('M1, a plan written as a KPI', () => {
  it('names the task and offers to move it to the initiatives', () => {
    const finding = onlyFinding('M1', {
      kpis: [kpi('I2.4', { name: 'Launch supplier portal' }), kpi('F1', { name: 'Revenue' })],
    });
    expect(finding).toEqual({
      code: 'M1',
      kind: 'planAsKpi',
      severity: 'Warning',
      object: { table: 'BSC_KPIs', id: 'I2.4', field: 'name' },
      data: { name: 'Launch supplier portal', id: 'I2.4' },
      fix: 'moveToInitiatives',
    });
  });

  it('passes with evidence when all KPIs are measures', () => {
    const rule = ruleOn('M1', { kpis: [kpi('F1', { name: 'Revenue' })] });
    expect(rule.passed).toBe(true);
    expect(rule.evidence).toEqual({ kind: 'plansAmongKpis', data: { plans: 0, kpis: 1 } });
  });

  it('leaves out a KPI that is no longer in use', () => {
    const retired = kpi('I2.4', { name: 'Launch supplier portal', activeTo: '2026-09-30' });
    expect(foundBy('M1', { kpis: [retired] })).toEqual([]);
  });
});

describe('M2, a one-sided scorecard', () => {
  it('says of perspectives without any KPI that none is covered', () => {
    const rule = ruleOn('M2', { perspectives: [FINANCIAL, CUSTOMER] });
    expect(rule.evidence).toEqual({ kind: 'noPerspectiveCovered', data: { perspectives: 2 } });
    expect(ruleOn('M2', {}).evidence).toEqual({ kind: 'noKpis', data: {} });
  });

  const objectives = [
    { id: 'F1', name: 'Grow', perspective: 'F' },
    { id: 'C1', name: 'Delight', perspective: 'C' },
    { id: 'P1', name: 'Speed', perspective: 'P' },
  ];
  const perspectives = [FINANCIAL, CUSTOMER, PROCESSES];

  it('finds a perspective without objective and one without KPI', () => {
    const tables = {
      perspectives,
      objectives: objectives.slice(0, 2),
      kpis: [kpi('K1', { objective: 'F1' })],
    };
    expect(foundBy('M2', tables)).toEqual([
      'perspectiveWithoutKpi C',
      'perspectiveWithoutObjective P',
    ]);
  });

  it('finds the perspective with over half of all KPIs: 3 of 5', () => {
    const kpis = ['F1', 'F1', 'F1', 'C1', 'P1'].map((objective, index) =>
      kpi(`K${index}`, { objective }),
    );
    const { kind, data } = onlyFinding('M2', { perspectives, objectives, kpis });
    expect(kind).toBe('perspectiveWithMost');
    expect(data).toEqual({ name: 'Financial', count: 3, total: 5 });
  });

  it('passes at half, with the largest perspective as evidence', () => {
    const kpis = ['F1', 'F1', 'C1', 'P1'].map((objective, index) =>
      kpi(`K${index}`, { objective }),
    );
    const rule = ruleOn('M2', { perspectives, objectives, kpis });
    expect(rule.passed).toBe(true);
    expect(rule.evidence?.data).toEqual({
      perspective: 'Financial',
      count: 2,
      kpis: 4,
      covered: 3,
      perspectives: 3,
    });
  });

  it('passes at exactly half: 3 of 6', () => {
    const kpis = ['F1', 'F1', 'F1', 'C1', 'P1', 'P1'].map((objective, index) =>
      kpi(`K${index}`, { objective }),
    );
    expect(foundBy('M2', { perspectives, objectives, kpis })).toEqual([]);
  });

  it('does not blame two perspectives for an odd number of KPIs', () => {
    const two = { perspectives: [FINANCIAL, CUSTOMER], objectives: objectives.slice(0, 2) };
    const split = (of: string[]) => of.map((objective, index) => kpi(`K${index}`, { objective }));
    expect(foundBy('M2', { ...two, kpis: split(['F1', 'F1', 'C1']) })).toEqual([]);
    expect(foundBy('M2', { ...two, kpis: split(['F1', 'F1', 'F1', 'C1']) })).toEqual([
      'perspectiveWithMost F',
    ]);
  });

  it('blames a scorecard with one perspective only', () => {
    const tables = {
      perspectives: [FINANCIAL],
      objectives: objectives.slice(0, 1),
      kpis: [kpi('K1', { objective: 'F1' })],
    };
    expect(foundBy('M2', tables)).toEqual(['perspectiveWithMost F']);
  });
});

describe('M3, strategy without a measure', () => {
  const objectives = [
    { id: 'F1', name: 'Grow exports', theme: 'Growth' },
    { id: 'F2', name: 'Free up cash' },
  ];

  it('finds an objective without KPI and a theme without objective', () => {
    const tables = {
      setup: { themes: ['growth', 'Dependable delivery'] },
      objectives,
      kpis: [kpi('K1', { objective: 'F2' })],
    };
    expect(
      ruleOn('M3', tables).findings.map(({ kind, object, data }) => [kind, object, data]),
    ).toEqual([
      [
        'objectiveWithoutKpi',
        { table: 'BSC_Objectives', id: 'F1' },
        { name: 'Grow exports', id: 'F1' },
      ],
      [
        'themeWithoutObjective',
        { table: 'BSC_Setup', id: '', field: 'themes' },
        { theme: 'Dependable delivery' },
      ],
    ]);
    expect(ruleOn('M3', tables).evidence?.data).toEqual({
      measured: 1,
      objectives: 2,
      carried: 1,
      themes: 2,
    });
  });

  it('finds a strategy that stays in words', () => {
    expect(foundBy('M3', { setup: { strategy: 'Grow abroad' } })).toEqual([
      'strategyWithoutObjective ',
    ]);
  });

  it('passes when every objective has a KPI in use', () => {
    const kpis = [kpi('K1', { objective: 'F1' }), kpi('K2', { objective: 'F2' })];
    expect(foundBy('M3', { setup: { strategy: 'Grow abroad' }, objectives, kpis })).toEqual([]);
  });

  it('does not count a KPI that ended', () => {
    const kpis = [
      kpi('K1', { objective: 'F1', activeTo: '2026-08-31' }),
      kpi('K2', { objective: 'F2' }),
    ];
    expect(foundBy('M3', { objectives, kpis })).toEqual(['objectiveWithoutKpi F1']);
  });
});

describe('M4, no real monitoring', () => {
  it('finds a KPI whose last three due periods have no actual', () => {
    const { kind, data } = onlyFinding('M4', {
      kpis: [kpi('K1', described)],
      readings: monthly('K1', [5, 6, undefined, undefined, undefined]),
    });
    expect(kind).toBe('kpiWithoutData');
    expect(data).toEqual({ name: 'Measure K1', id: 'K1', last: { period: JULY }, count: 3 });
  });

  it('passes with two missing periods, and counts it as read', () => {
    const rule = ruleOn('M4', {
      kpis: [kpi('K1', described)],
      readings: monthly('K1', [5, 6, undefined, undefined]),
    });
    expect(rule.findings).toEqual([]);
    expect(rule.evidence).toEqual({
      kind: 'monitored',
      data: { read: 1, described: 1, kpis: 1, periods: 3, until: { period: OCTOBER } },
    });
  });

  it('counts as read only what has an actual: not a KPI on which nothing is due yet', () => {
    const rule = ruleOn('M4', {
      kpis: [kpi('K1', described), kpi('K2', { ...described, activeFrom: '2026-09-01' })],
      readings: monthly('K1', [5, 6, 7]),
    });
    expect(rule).toMatchObject({ passed: true, evidence: { data: { read: 1, kpis: 2 } } });
  });

  it('says up to when readings were due: of a period to come not beyond today', () => {
    const tables = { kpis: [kpi('K1', described)], readings: monthly('K1', [5]) };
    const scorecard = { ...EMPTY_SCORECARD, ...tables };
    const { rules } = checkHealth(scorecard, monthPeriod(2031, 1), TODAY);
    const { evidence } = rules.find(({ code }) => code === 'M4') ?? {};
    expect(evidence?.data).toMatchObject({ read: 1, until: { period: OCTOBER } });
  });

  it('does not ask for the period that is still running', () => {
    const tables = {
      kpis: [kpi('K1', described)],
      readings: monthly('K1', [5, undefined, undefined, undefined]),
    };
    expect(foundBy('M4', tables, '2026-11-01')).toEqual(['kpiWithoutData K1']);
    expect(foundBy('M4', tables, '2026-10-31')).toEqual([]);
  });

  it('asks for a quarterly KPI each quarter: 2025-Q4 to 2026-Q2 are missing', () => {
    const quarter = (ordinal: number) => ({ grain: 'Quarter', ordinal }) as const;
    const tables = {
      kpis: [kpi('K1', { ...described, frequency: 'Quarter' as const })],
      readings: [
        { kpi: 'K1', period: quarter(2025 * 4 + 1), actual: 5 },
        { kpi: 'K1', period: quarter(2026 * 4 + 2), target: 5 },
      ],
    };
    expect(onlyFinding('M4', tables).data).toMatchObject({
      last: { period: quarter(2025 * 4 + 1) },
      count: 5,
    });
  });

  it('asks for no data before a KPI is active', () => {
    const readings = monthly('K1', [5, 5, 5, 5, 5]);
    const silent = (activeFrom?: string) => ({
      kpis: [kpi('K1', described), kpi('K2', { ...described, ...(activeFrom && { activeFrom }) })],
      readings,
    });
    expect(foundBy('M4', silent('2026-09-01'))).toEqual([]);
    expect(foundBy('M4', silent('2026-08-01'))).toEqual(['kpiNeverRead K2']);
    expect(foundBy('M4', silent())).toEqual(['kpiNeverRead K2']);
  });

  it('says once that there are no data at all', () => {
    const kpis = [kpi('K1', described), kpi('K2', described)];
    expect(foundBy('M4', { kpis })).toEqual(['scorecardWithoutData ']);
  });

  it('finds a KPI without owner, source or collector, each in its column', () => {
    const { findings } = ruleOn('M4', { kpis: [kpi('K1')], readings: monthly('K1', [5]) });
    expect(findings.map(({ kind, object }) => [kind, object.field])).toEqual([
      ['kpiWithoutOwner', 'owner'],
      ['kpiWithoutSource', 'dataSource'],
      ['kpiWithoutCollector', 'collectedBy'],
    ]);
  });

  it('says once of a column that is blank for every KPI', () => {
    const kpis = [kpi('K1', { owner: 'Ann' }), kpi('K2'), kpi('K3')];
    const { findings, evidence } = ruleOn('M4', { kpis });
    expect(findings.map(({ kind, object, data }) => [kind, object.id, data.count])).toEqual([
      ['scorecardWithoutData', '', 3],
      ['kpisWithoutSource', '', 3],
      ['kpisWithoutCollector', '', 3],
      ['kpiWithoutOwner', 'K2', undefined],
      ['kpiWithoutOwner', 'K3', undefined],
    ]);
    expect(evidence?.data).toMatchObject({ described: 0, kpis: 3 });
  });

  it('has nothing to judge without a KPI', () => {
    expect(ruleOn('M4', {}).evidence).toEqual({ kind: 'noKpis', data: {} });
  });
});
