import type { KpiResult } from '../evaluation/kpi-result';
import type { Kpi } from '../model/kpi';
import { ruleGap, type MissingForRule } from '../rules/rule-gap';
import { finding, type Finding } from './finding';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';
import { isBlankInAll } from './is-blank-in-all';
import { kpiObject, kpiTable } from './kpi-object';
import { SMART_FIELDS } from './smart-fields';
import { targetOf } from './target-of';

/** K1: a KPI without an objective measures something that the strategy does not ask for. */
export const kpiWithoutObjective: HealthRule = {
  code: 'K1',
  check: ({ kpis, objectiveById }) => ({
    checked: kpis.length,
    findings: kpis
      .filter(({ objective }) => objective === undefined || !objectiveById.has(objective))
      .map((kpi) => finding('kpiWithoutObjective', kpiObject(kpi, 'objective'), nameOf(kpi))),
  }),
};

/** K2: a KPI without a unit of measure. Yes and no need none. */
export const kpiWithoutMeasureUnit: HealthRule = {
  code: 'K2',
  check: ({ kpis }) => ({
    checked: kpis.length,
    findings: kpis
      .filter((kpi) => !kpi.measureUnit && kpi.direction !== 'yesno')
      .map((kpi) => finding('kpiWithoutMeasureUnit', kpiObject(kpi, 'measureUnit'), nameOf(kpi))),
  }),
};

/** K3: a KPI that lacks what its rule needs: target, range or thresholds. */
export const kpiWithoutTarget: HealthRule = {
  code: 'K3',
  check: (context) => ({
    checked: context.results.length,
    findings: context.results.flatMap((result) => {
      const missing = missingFor(result, context);
      return missing ? withoutRulePart(result.kpi, missing) : [];
    }),
  }),
};

/** K4: a target without a date by when it is to be met. */
export const targetNotDated: HealthRule = {
  code: 'K4',
  check: (context) => {
    const targeted = context.results.filter((result) => !missingFor(result, context));
    const { length: checked } = targeted;
    const kpis = targeted.map(({ kpi }) => kpi);
    if (isBlankInAll(kpis, 'targetDue')) {
      const forAll = finding('targetsNotDated', kpiTable('targetDue'), { count: checked });
      return { checked, findings: [forAll] };
    }
    return {
      checked,
      findings: targeted
        .filter(({ kpi }) => kpi.targetDue === undefined)
        .map(({ kpi }) => finding('targetNotDated', kpiObject(kpi, 'targetDue'), nameOf(kpi))),
    };
  },
};

/** K5: a KPI that nobody ticked as specific, measurable, achievable, relevant and time-bound. */
export const notSmart: HealthRule = {
  code: 'K5',
  check: ({ kpis }) => ({
    checked: kpis.length,
    findings: isBlankInAll(kpis, ...SMART_FIELDS)
      ? [finding('noneSmart', kpiTable('specific'), { count: kpis.length })]
      : notTicked(kpis),
  }),
};

function notTicked(kpis: readonly Kpi[]): Finding[] {
  return kpis.flatMap((kpi) => {
    const unticked = SMART_FIELDS.filter((field) => kpi[field] !== true);
    const field = unticked[0];
    if (field === undefined) return [];
    return finding('notSmart', kpiObject(kpi, field), {
      ...nameOf(kpi),
      missing: { smart: unticked },
    });
  });
}

function missingFor(result: KpiResult, context: HealthContext): MissingForRule | undefined {
  const gap = ruleGap(result.rule, targetOf(result, context));
  return gap?.kind === 'missing' ? gap.what : undefined;
}

function withoutRulePart(kpi: Kpi, missing: MissingForRule): Finding[] {
  const data = nameOf(kpi);
  switch (missing) {
    case 'target':
      return [finding('kpiWithoutTarget', kpiObject(kpi), data)];
    case 'range': {
      const field = kpi.rangeLow === undefined ? 'rangeLow' : 'rangeHigh';
      return [finding('kpiWithoutRange', kpiObject(kpi, field), data)];
    }
    case 'thresholds': {
      const field = kpi.green === undefined ? 'green' : 'amber';
      return [finding('kpiWithoutThresholds', kpiObject(kpi, field), data)];
    }
    case 'direction':
      // A KPI that is only watched needs nothing to be judged by.
      return [];
  }
}

function nameOf({ name, id }: Kpi): { name: string; id: string } {
  return { name, id };
}
