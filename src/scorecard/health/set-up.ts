import type { KpiResult } from '../evaluation/kpi-result';
import { ruleGap } from '../rules/rule-gap';
import { finding, type Finding } from './finding';
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
  return context.results.flatMap(
    (result) => impossible(result, targetOf(result, context)) ?? againstDirection(result) ?? [],
  );
}

function impossible({ kpi, rule }: KpiResult, target: number | undefined): Finding | undefined {
  const gap = ruleGap(rule, target);
  if (gap?.kind !== 'impossible') return undefined;
  const { name, id, baseline = 0 } = kpi;
  switch (gap.what) {
    case 'baseline equals target':
      return finding('baselineEqualsTarget', kpiObject(kpi, 'baseline'), {
        name,
        id,
        target: baseline,
      });
    case 'target on the wrong side of the baseline': {
      const kind = rule.direction === 'lower' ? 'targetAboveBaseline' : 'targetBelowBaseline';
      return finding(kind, kpiObject(kpi, 'baseline'), { name, id, target: target ?? 0, baseline });
    }
    case 'low above high':
      return finding('lowAboveHigh', kpiObject(kpi, 'rangeLow'), {
        name,
        id,
        low: rule.rangeLow ?? 0,
        high: rule.rangeHigh ?? 0,
      });
    case 'amber better than green':
      return finding('amberBetterThanGreen', kpiObject(kpi, 'amber'), {
        name,
        id,
        amber: rule.amber ?? 0,
        green: rule.green ?? 0,
      });
  }
}

/** Raw values carry their direction in their order; a direction that is given too must say the same. */
function againstDirection({ kpi, rule }: KpiResult): Finding | undefined {
  const { green, amber } = kpi;
  if (rule.thresholds !== 'values' || green === undefined || amber === undefined) return undefined;
  const data = { name: kpi.name, id: kpi.id, amber, green };
  const object = kpiObject(kpi, 'direction');
  if (kpi.direction === 'higher' && green < amber) {
    return finding('higherButGreenBelowAmber', object, data);
  }
  if (kpi.direction === 'lower' && green > amber) {
    return finding('lowerButGreenAboveAmber', object, data);
  }
  return undefined;
}
