import { valueFormat, varianceFormat } from '../../look/excel-formats';
import { figureDecimals } from '../../look/figure-decimals';
import type { KpiResult } from '../../scorecard/evaluation/kpi-result';
import { isPercentUnit } from '../../scorecard/rules/percent-unit';
import type { Language } from '../../strings/dictionary';
import { textsIn } from '../../strings/texts';

/** Number formats of one KPI, the same on every sheet. */
export interface KpiFormats {
  readonly value: string;
  readonly variance: string;
  /** Variances of a KPI in % are shown in points: × 100. */
  readonly varianceFactor: 1 | 100;
}

/** Found once for a result: every figure of a KPI asks for them. */
const KNOWN = {
  en: new WeakMap<KpiResult, KpiFormats>(),
  vi: new WeakMap<KpiResult, KpiFormats>(),
};

export function kpiFormats(result: KpiResult, language: Language): KpiFormats {
  const known = KNOWN[language].get(result) ?? findFormats(result, language);
  KNOWN[language].set(result, known);
  return known;
}

function findFormats({ kpi, actual, target, rule }: KpiResult, language: Language): KpiFormats {
  const decimals = figureDecimals({ actual, target, rule, measure: kpi });
  const { yes, no } = textsIn(language).review.common;
  return {
    // The mean of several yes (1) and no (0) is the share of yes.
    value: rule.direction === 'yesno' ? `[=1]"${yes}";[=0]"${no}";0%` : valueFormat(kpi, decimals),
    variance: varianceFormat(kpi, decimals, language),
    varianceFactor: isPercentUnit(kpi.measureUnit) ? 100 : 1,
  };
}
