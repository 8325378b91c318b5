import { boundInWords } from '../../../../look/bound-in-words';
import { decimalsOf } from '../../../../look/measure';
import { formatMeasure } from '../../../../look/format-measure';
import type { RuleToTell } from '../../../../look/rule-in-words';
import type { KpiWarning } from '../../../../scorecard/edits/kpi-warnings';
import { actualsAt } from '../../../../scorecard/rules/actuals-at';
import type { Language } from '../../../../strings/dictionary';
import { fill } from '../../../../strings/fill';
import type { PaneLook } from '../../../look/pane-look';

/** A warning with the figures that it is about. */
export function warningText(
  warning: KpiWarning,
  told: RuleToTell,
  { texts, language }: { texts: PaneLook['texts']; language: Language },
): string {
  const { target, rule, measure, separators } = told;
  const figure = (value: number | undefined): string => {
    if (value === undefined) return '';
    return formatMeasure(value, measure, { decimals: decimalsOf(measure, [value]), separators });
  };
  const [amberAt] = rule.amber === undefined ? [] : actualsAt(rule.amber, target, rule);
  return fill(texts.kpiForm.warning[warning], {
    ...(warning === 'amber better than green'
      ? {
          green: boundInWords('green', told, language),
          amber: boundInWords('amber', told, language),
        }
      : { amber: figure(amberAt) }),
    target: figure(target),
  });
}
