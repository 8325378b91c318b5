import * as fc from 'fast-check';
import { sampleScorecard } from '../../../src/library/sample/sample-scorecard';
import { evaluationContext } from '../../../src/scorecard/evaluation/evaluation-context';
import { checkHealth } from '../../../src/scorecard/health/check-health';
import { FINDING_KINDS } from '../../../src/scorecard/health/finding-kinds';
import type { FindingObject } from '../../../src/scorecard/health/finding';
import { CLASSIC_MISTAKES, RULE_SEVERITIES } from '../../../src/scorecard/health/rule-codes';
import { EMPTY_SCORECARD, type Scorecard } from '../../../src/scorecard/model/scorecard';
import { formatPeriod } from '../../../src/scorecard/periods/period-text';
import { evaluableScorecard } from '../../arbitraries/evaluable-scorecard';
import { arbitraryScorecard } from '../../arbitraries/scorecard';
import { day, periodOf } from '../../arbitraries/values';
import { runs } from '../../arbitraries/runs';
import { kpi, OCTOBER, TODAY } from './small-scorecard';

const check = (tables: Partial<Scorecard>) =>
  checkHealth({ ...EMPTY_SCORECARD, ...tables }, OCTOBER, TODAY);

describe('the health report', () => {
  it('lists every rule once, the four classic mistakes first and with evidence', () => {
    const codes = check({}).rules.map(({ code }) => code);
    expect(CLASSIC_MISTAKES).toEqual(['M1', 'M2', 'M3', 'M4']);
    expect(codes.slice(0, 4)).toEqual(CLASSIC_MISTAKES);
    expect(codes).toEqual(Object.keys(RULE_SEVERITIES));
    const withEvidence = check({}).rules.filter(({ evidence }) => evidence !== undefined);
    expect(withEvidence.map(({ code }) => code)).toEqual(['M1', 'M2', 'M3', 'M4']);
  });

  it('counts the rules that pass: all of them on an empty scorecard', () => {
    const report = check({});
    expect([report.passed, report.rules.length]).toEqual([31, 31]);
    expect(report.counts).toEqual({ Error: 0, Warning: 0, Tip: 0 });
  });

  it('counts findings by severity and rules that fail', () => {
    const report = check({ actions: [{ id: 'A1', action: 'Repair', due: '2026-11-01' }] });
    expect(report.passed).toBe(30);
    expect(report.counts).toEqual({ Error: 0, Warning: 1, Tip: 0 });
    expect(report.findings.map(({ code }) => code)).toEqual(['R2']);
  });

  it('gives the findings in the order of the rules', () => {
    const { findings } = check({ kpis: [kpi('K1', { name: 'Launch portal' })] });
    const order = Object.keys(RULE_SEVERITIES);
    const places = findings.map(({ code }) => order.indexOf(code));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(findings[0]?.code).toBe('M1');
  });

  it('gives the same answer with a context that was made before', () => {
    const scorecard = sampleScorecard();
    const context = evaluationContext(scorecard);
    expect(checkHealth(scorecard, OCTOBER, TODAY, context)).toEqual(
      checkHealth(scorecard, OCTOBER, TODAY),
    );
  });
});

describe('findings that somebody ignored', () => {
  const plans = [kpi('K1', { name: 'Launch portal' }), kpi('K2', { name: 'Launch shop' })];
  const on = (entry: { rule: string; object?: string; reason?: string }) => {
    const report = check({ kpis: plans, ignored: [entry] });
    return {
      open: report.findings.filter(({ code }) => code === 'M1').map(({ object }) => object.id),
      ignored: report.ignored.map(({ finding, by }) => [finding.object.id, by.reason]),
      passed: report.rules.find(({ code }) => code === 'M1')?.passed,
    };
  };

  it('are kept apart with their reason, by rule and object', () => {
    expect(on({ rule: 'm1', object: 'k1', reason: 'A product name' })).toEqual({
      open: ['K2'],
      ignored: [['K1', 'A product name']],
      passed: false,
    });
  });

  it('without an object are all of the rule, which then passes', () => {
    expect(on({ rule: 'M1', reason: 'Product names' })).toEqual({
      open: [],
      ignored: [
        ['K1', 'Product names'],
        ['K2', 'Product names'],
      ],
      passed: true,
    });
  });

  it('are open as long as there is no reason, or of another rule', () => {
    expect(on({ rule: 'M1', object: 'K1' }).open).toEqual(['K1', 'K2']);
    expect(on({ rule: 'K1', object: 'K1', reason: 'Later' }).open).toEqual(['K1', 'K2']);
  });
});

describe('on any scorecard', () => {
  const anyTime = fc.record({
    scorecard: arbitraryScorecard,
    period: periodOf('Month', 'Quarter', 'Year'),
  });

  it('checks without throwing, and every finding is about something that is there', () => {
    fc.assert(
      fc.property(fc.oneof(anyTime, evaluableScorecard), day, ({ scorecard, period }, asOf) => {
        const report = checkHealth(scorecard, period, asOf);
        // Gathered first: an expect for each of thousands of findings takes most of the time.
        const nowhere = report.findings.filter(({ object }) => !isThere(object, scorecard));
        const mismatched = report.findings.filter(
          ({ kind, data }) =>
            Object.keys(data).sort().join() !== [...FINDING_KINDS[kind].data].sort().join(),
        );
        expect({ nowhere, mismatched }).toEqual({ nowhere: [], mismatched: [] });
      }),
      { numRuns: runs(200) },
    );
  });

  it('counts what it lists', () => {
    fc.assert(
      fc.property(evaluableScorecard, ({ scorecard, period }) => {
        const { rules, findings, counts, passed, ignored } = checkHealth(scorecard, period, TODAY);
        expect(counts.Error + counts.Warning + counts.Tip).toBe(findings.length);
        expect(passed).toBe(rules.filter((rule) => rule.findings.length === 0).length);
        const all = checkHealth({ ...scorecard, ignored: [] }, period, TODAY);
        expect(findings.length + ignored.length).toBe(all.findings.length);
      }),
      { numRuns: runs(50) },
    );
  });

  it('survives a scorecard whose references lead nowhere or in circles', () => {
    const report = check({
      perspectives: [{ id: 'F', name: 'Financial' }],
      units: [
        { id: 'U1', name: 'One', parent: 'U2' },
        { id: 'U2', name: 'Two', parent: 'U1' },
      ],
      objectives: [
        { id: 'F1', name: 'Grow', perspective: 'X', unit: 'U9', contributesTo: 'F2' },
        { id: 'F2', name: 'Save', unit: 'U1', contributesTo: 'F1' },
      ],
      kpis: [
        kpi('K1', { objective: 'F9', partOf: 'K2', pairedWith: 'K1', unit: 'U1' }),
        kpi('K2', { partOf: 'K1', pairedWith: 'K9' }),
      ],
      links: [{ from: 'F8', to: 'F9' }],
    });
    expect(report.rules).toHaveLength(31);
  });
});

describe('on the sample company', () => {
  const report = checkHealth(sampleScorecard(), OCTOBER, TODAY);

  it('finds no error and none of the classic mistakes', () => {
    expect(report.counts.Error).toBe(0);
    expect(report.rules.slice(0, 4).map(({ passed }) => passed)).toEqual([true, true, true, true]);
  });

  it('finds the overdue action and keeps the ignored finding apart', () => {
    expect(report.findings.map(({ code }) => code)).toContain('R2');
    expect(report.ignored.map(({ finding }) => finding.code)).toEqual(['C1']);
  });
});

function isThere({ table, id }: FindingObject, scorecard: Scorecard): boolean {
  if (id === '') return true;
  const ids = (rows: readonly { readonly id: string }[]) => rows.some((row) => row.id === id);
  switch (table) {
    case 'BSC_Perspectives':
      return ids(scorecard.perspectives);
    case 'BSC_Units':
      return ids(scorecard.units);
    case 'BSC_Objectives':
      return ids(scorecard.objectives);
    case 'BSC_KPIs':
      return ids(scorecard.kpis);
    case 'BSC_Actions':
      return ids(scorecard.actions);
    case 'BSC_Initiatives':
      return ids(scorecard.initiatives);
    case 'BSC_Links':
      return scorecard.links.some(({ from, to }) => `${from}, ${to}` === id);
    case 'BSC_Reviews':
      return scorecard.reviews.some(
        ({ period, unit }) => [formatPeriod(period), unit].filter(Boolean).join(', ') === id,
      );
    default:
      return false;
  }
}
