import { kpiRuleOf, type KpiRule } from '../rules/kpi-rule';
import type { Kpi } from '../model/kpi';
import { ruleGap } from '../rules/rule-gap';
import { finding, type Finding } from './finding';
import type { FigureValue } from './finding-value';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';
import { targetOf } from './target-of';

/** T1: a set-up in which parts of a KPI's rule contradict each other, so that no status can be given, or a wrong one. */
export const soundSetUp: HealthRule = {
  code: 'T1',
  check: (context) => ({
    checked: context.results.length,
    findings: contradictions(context).filter(({ code }) => code === 'T1'),
  }),
};

/** T2: lower is better, but the target is above the baseline: either the direction or one of the two is wrong. */
export const lowerTargetBelowBaseline: HealthRule = {
  code: 'T2',
  check: (context) => ({
    checked: context.results.filter(({ rule }) => rule.direction === 'lower').length,
    findings: contradictions(context).filter(({ code }) => code === 'T2'),
  }),
};

function contradictions(context: HealthContext): Finding[] {
  return context.results.flatMap((result) => {
    const { kpi } = result;
    // A target from another period is that of one reading, whatever the rule was scaled to.
    const isOwn = result.target !== undefined || result.actual !== undefined;
    const rule = isOwn ? result.rule : kpiRuleOf(kpi, context.settings);
    return impossible(kpi, rule, targetOf(result, context)) ?? againstDirection(kpi, rule) ?? [];
  });
}

function impossible(kpi: Kpi, rule: KpiRule, target: number | undefined): Finding | undefined {
  const gap = ruleGap(rule, target);
  if (gap?.kind !== 'impossible') return undefined;
  const { name, id } = kpi;
  const baseline = figureOf(rule.baseline, kpi);
  switch (gap.what) {
    case 'baseline equals target':
      return finding('baselineEqualsTarget', kpiObject(kpi, 'baseline'), {
        name,
        id,
        target: baseline,
      });
    case 'target on the wrong side of the baseline': {
      const kind = rule.direction === 'lower' ? 'targetAboveBaseline' : 'targetBelowBaseline';
      const data = { name, id, target: figureOf(target, kpi), baseline };
      return finding(kind, kpiObject(kpi, 'baseline'), data);
    }
    case 'low above high':
      return finding('lowAboveHigh', kpiObject(kpi, 'rangeLow'), {
        name,
        id,
        low: figureOf(rule.rangeLow, kpi),
        high: figureOf(rule.rangeHigh, kpi),
      });
    case 'amber better than green':
      return finding('amberBetterThanGreen', kpiObject(kpi, 'amber'), {
        name,
        id,
        amber: thresholdOf(rule.amber, rule, kpi),
        green: thresholdOf(rule.green, rule, kpi),
      });
  }
}

/** Raw values judge one side, the one that their order says; a direction that is given too must say the same. */
function againstDirection(kpi: Kpi, rule: KpiRule): Finding | undefined {
  const { green, amber, direction } = kpi;
  if (rule.thresholds !== 'values' || green === undefined || amber === undefined) return undefined;
  const kind = contradiction(direction, green, amber);
  return (
    kind &&
    finding(kind, kpiObject(kpi, 'direction'), {
      name: kpi.name,
      id: kpi.id,
      amber: figureOf(amber, kpi),
      green: figureOf(green, kpi),
    })
  );
}

function contradiction(direction: Kpi['direction'], green: number, amber: number) {
  switch (direction) {
    case 'higher':
      return green < amber ? 'higherButGreenBelowAmber' : undefined;
    case 'lower':
      return green > amber ? 'lowerButGreenAboveAmber' : undefined;
    case 'yesno':
      return green < amber ? 'yesButGreenBelowAmber' : undefined;
    case 'target':
      return 'closerButOneSided';
    case 'range':
      return 'insideButOneSided';
    case 'none':
    case undefined:
      return undefined;
  }
}

/** A contradiction is between figures that are there. */
function figureOf(figure = 0, { measureUnit, decimals }: Kpi): FigureValue {
  return { figure, measure: { measureUnit, decimals } };
}

/** Thresholds are shares of the target, distances from it, or values, as their kind says. */
function thresholdOf(value: number | undefined, { thresholds }: KpiRule, kpi: Kpi): FigureValue {
  if (thresholds === 'ratio') return { figure: value ?? 0, measure: { measureUnit: '%' } };
  const figure = figureOf(value, kpi);
  return thresholds === 'points' ? { ...figure, isDifference: true } : figure;
}
