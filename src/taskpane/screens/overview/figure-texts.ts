import { formatAchievement } from '../../../look/format-achievement';
import { figureDecimals } from '../../../look/figure-decimals';
import { formatBare, formatMeasure, type MeasureLook } from '../../../look/format-measure';
import type { Variance } from '../../../look/format-variance';
import { shownVariance } from '../../../look/shown-variance';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { fill } from '../../../strings/fill';
import type { PaneLook } from '../../look/pane-look';

/** A KPI's figures as they are shown; absent where there is none. */
export interface FigureTexts {
  readonly look: MeasureLook;
  /** Without the unit, which the target beside it has. */
  readonly actual?: string;
  readonly actualInFull?: string;
  /** With the unit; of a range both limits. */
  readonly target?: string;
  readonly bareTarget?: string;
  readonly achieved?: string;
  readonly variance?: Variance;
}

/** What of a result is needed to show its figures. */
export type Shown = Pick<
  KpiResult,
  | 'kpi'
  | 'rule'
  | 'actual'
  | 'target'
  | 'achievement'
  | 'variance'
  | 'variancePercent'
  | 'favourable'
  | 'status'
>;

export function figureTexts(result: Shown, pane: PaneLook): FigureTexts {
  const { kpi, rule, actual, target, achievement } = result;
  const decimals = figureDecimals({ actual, target, rule, measure: kpi });
  const look = { decimals, separators: pane.separators };
  return {
    look,
    actual: actual === undefined ? undefined : formatBare(actual, kpi, look),
    actualInFull: actual === undefined ? undefined : formatMeasure(actual, kpi, look),
    target: targetText(result, pane, (value) => formatMeasure(value, kpi, look)),
    bareTarget: targetText(result, pane, (value) => formatBare(value, kpi, look)),
    achieved:
      achievement === undefined ? undefined : formatAchievement(achievement, rule, pane.separators),
    variance: shownVariance(result),
  };
}

function targetText(
  { rule, target }: Shown,
  { texts }: PaneLook,
  text: (value: number) => string,
): string | undefined {
  const { rangeLow: low, rangeHigh: high } = rule;
  if (rule.direction === 'range' && low !== undefined && high !== undefined) {
    return fill(texts.kpiDetail.rangeText, { low: text(low), high: text(high) });
  }
  return target === undefined ? undefined : text(target);
}
