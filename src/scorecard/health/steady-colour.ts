import { frequencyOf } from '../evaluation/evaluation-context';
import type { Colour } from '../model/status';
import { colourStreak } from './colour-streak';
import { finding } from './finding';
import type { FindingKind } from './finding-kinds';
import type { HealthRule } from './health-rule';
import { kpiObject } from './kpi-object';

/** A year of monthly readings, so that every season has been met: the target asks for nothing. */
const GREEN_PERIODS = 12;

/** Half a year of monthly reviews without effect: the target, or the measure, is in doubt. */
const RED_PERIODS = 6;

/** R4: always green: the target may be too soft. */
export const alwaysGreen = steady('R4', 'Green', 'alwaysGreen', GREEN_PERIODS);

/** R5: red for long: the target or the measure is in doubt. */
export const alwaysRed = steady('R5', 'Red', 'alwaysRed', RED_PERIODS);

function steady(
  code: 'R4' | 'R5',
  colour: Colour,
  kind: Extract<FindingKind, 'alwaysGreen' | 'alwaysRed'>,
  periods: number,
): HealthRule {
  return {
    code,
    check: (context) => ({
      checked: context.kpis.length,
      findings: context.kpis.flatMap((kpi) => {
        const last = context.lastDue(frequencyOf(kpi, context.settings));
        if (colourStreak(kpi, colour, last, periods, context) < periods) return [];
        return finding(kind, kpiObject(kpi), { name: kpi.name, id: kpi.id, periods });
      }),
    }),
  };
}
