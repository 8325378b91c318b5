import { settingsOf } from '../evaluation/settings';
import type { SmartField } from '../health/finding-value';
import { readsLikePlan } from '../health/reads-like-plan';
import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';
import { judge } from '../rules/judgement';
import { kpiRuleOf } from '../rules/kpi-rule';

/** What speaks for a tick, or against it. */
export type SmartReason =
  | 'reads like a task'
  | 'no definition'
  | 'defined'
  | 'no unit'
  | 'no data source'
  | 'measured'
  | 'no target'
  | 'reached before'
  | 'never reached'
  | 'has a basis'
  | 'no history'
  | 'no objective'
  | 'linked'
  | 'no date'
  | 'dated';

export interface SmartSuggestion {
  readonly isMet: boolean;
  readonly reason: SmartReason;
  /** How many of the last readings would be green by the target. */
  readonly reached?: number;
  readonly readings?: number;
}

/** A year of months. */
const LAST_READINGS = 12;

/** What each tick of a KPI should be, judged from its definition, its target and its history. */
export function smartSuggestions(
  kpi: Kpi,
  target: number | undefined,
  scorecard: Scorecard,
): Readonly<Record<SmartField, SmartSuggestion>> {
  const has = (text: string | undefined): boolean => (text ?? '').trim() !== '';
  const isLinked = scorecard.objectives.some(({ id }) => id === kpi.objective);
  return {
    specific: readsLikePlan(kpi.name)
      ? against('reads like a task')
      : has(kpi.definition)
        ? speaking('defined')
        : against('no definition'),
    measurable:
      !has(kpi.measureUnit) && kpi.direction !== 'yesno'
        ? against('no unit')
        : has(kpi.dataSource)
          ? speaking('measured')
          : against('no data source'),
    achievable: achievable(kpi, target, scorecard),
    relevant: isLinked ? speaking('linked') : against('no objective'),
    timeBound: has(kpi.targetDue) ? speaking('dated') : against('no date'),
  };
}

function achievable(
  kpi: Kpi,
  target: number | undefined,
  { readings, setup }: Scorecard,
): SmartSuggestion {
  const settings = settingsOf(setup);
  const rule = kpiRuleOf(kpi, settings);
  const actuals = readings
    .filter(({ kpi: id, actual }) => id === kpi.id && actual !== undefined)
    .sort((a, b) => a.period.ordinal - b.period.ordinal)
    .slice(-LAST_READINGS);
  const colours = actuals.map(({ actual }) => judge(actual, target, rule, settings).status);
  if (judge(0, target, rule, settings).status === 'Not scored') return against('no target');
  if (colours.length > 0) {
    const reached = colours.filter((colour) => colour === 'Green').length;
    const counts = { reached, readings: colours.length };
    return reached > 0
      ? { ...speaking('reached before'), ...counts }
      : { ...against('never reached'), ...counts };
  }
  return kpi.targetBasis === undefined ? against('no history') : speaking('has a basis');
}

function speaking(reason: SmartReason): SmartSuggestion {
  return { isMet: true, reason };
}

function against(reason: SmartReason): SmartSuggestion {
  return { isMet: false, reason };
}
