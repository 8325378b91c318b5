import { statusReport, type StatusReport } from '../../src/cli/status-report';
import { jsonText } from '../../src/cli/json-text';
import { sampleScorecard } from '../../src/library/sample/sample-scorecard';
import { evaluate } from '../../src/scorecard/evaluation/evaluate';
import { EMPTY_SCORECARD } from '../../src/scorecard/model/scorecard';
import { evaluateAt, periodOf, type SmallScorecard } from '../scorecard/build-scorecard';

const NODE = ['id', 'name', 'score', 'status', 'coverage'];
const KPI = [
  'id',
  'name',
  'objective',
  'unit',
  'actual',
  'target',
  'variance',
  'variancePct',
  'achievement',
  'score',
  'status',
  'trend',
  'ytd',
  'forecast',
  'explain',
];

function printed(small: SmallScorecard, period = '2026-10'): StatusReport {
  return parsed(statusReport(evaluateAt(small, period), [], 'en'));
}

const parsed = (report: StatusReport) => JSON.parse(jsonText(report)) as StatusReport;

it('has exactly its keys, in their order, in every part of the sample', () => {
  const evaluation = evaluate(sampleScorecard(), periodOf('2026-10'));
  const report = parsed(statusReport(evaluation, [], 'en'));
  expect(Object.keys(report)).toEqual(['period', 'overall', 'perspectives', 'kpis', 'problems']);
  expect(Object.keys(report.overall)).toEqual(['score', 'status', 'coverage']);
  expect(report.perspectives).toHaveLength(4);
  for (const perspective of report.perspectives) {
    expect(Object.keys(perspective)).toEqual([...NODE, 'change', 'objectives']);
    for (const objective of perspective.objectives) expect(Object.keys(objective)).toEqual(NODE);
  }
  expect(report.kpis).toHaveLength(26);
  for (const kpi of report.kpis) {
    expect(Object.keys(kpi)).toEqual(KPI);
    expect(Object.keys(kpi.ytd)).toEqual(['actual', 'target', 'status']);
    expect(Object.keys(kpi.forecast)).toEqual(['value', 'target', 'status']);
    expect(kpi.explain).toMatch(/\S.*\.$/);
  }
});

it('gives figures unrounded and ratios as ratios', () => {
  const report = printed({
    kpis: [{ id: 'K', unit: 'kEUR', data: { '2026-09': 1, '2026-10': 2 }, target: 3 }],
  });
  expect(report.period).toBe('2026-10');
  expect(report.kpis[0]).toMatchObject({
    objective: 'O',
    unit: 'kEUR',
    actual: 2,
    target: 3,
    variance: -1,
    variancePct: -1 / 3,
    status: 'Red',
    trend: 'Better',
  });
  expect(report.kpis[0]?.achievement).toBeCloseTo(2 / 3, 15);
  // From 1/3 to 2/3 of the target.
  expect(report.perspectives[0]?.change).toBeCloseTo(1 / 3, 15);
  expect(report.overall).toEqual({ score: report.kpis[0]?.score, status: 'Red', coverage: 1 });
});

it('says null for everything that is missing, never 0 and never nothing', () => {
  const report = printed({ kpis: [{ id: 'K', name: 'New', objective: undefined }] });
  expect(report.kpis).toEqual([
    {
      id: 'K',
      name: 'New',
      objective: null,
      unit: null,
      actual: null,
      target: null,
      variance: null,
      variancePct: null,
      achievement: null,
      score: null,
      status: 'No data',
      trend: null,
      ytd: { actual: null, target: null, status: null },
      forecast: { value: null, target: null, status: null },
      explain: expect.any(String),
    },
  ]);
});

it('loses no key between the report and the text', () => {
  const evaluation = evaluate(sampleScorecard(), periodOf('2026-10'));
  expect(undefinedIn(statusReport(evaluation, [], 'en'))).toEqual([]);
  const blank = evaluateAt({ kpis: [{ id: 'K' }] }, '2026-10');
  expect(undefinedIn(statusReport(blank, [], 'en'))).toEqual([]);
});

it('says nothing but null and empty lists for an empty scorecard', () => {
  const evaluation = evaluate(EMPTY_SCORECARD, periodOf('2026-Q3'));
  expect(parsed(statusReport(evaluation, [], 'en'))).toEqual({
    period: '2026-Q3',
    overall: { score: null, status: 'Not scored', coverage: null },
    perspectives: [],
    kpis: [],
    problems: [],
  });
});

/** Paths of what JSON would drop (undefined) or turn into null (NaN, Infinity). */
function undefinedIn(value: unknown, path = '$'): string[] {
  if (value === undefined) return [path];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => undefinedIn(inner, `${path}.${key}`));
}
