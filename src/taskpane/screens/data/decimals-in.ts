import { figureDecimals } from '../../../look/figure-decimals';
import { kpiRuleOf } from '../../../scorecard/rules/kpi-rule';
import type { EntryRow } from './entry-rows';

/** How rules without limits of their own are read, for how many decimals tell a colour. */
const USUAL = { greenFrom: 1, amberFrom: 0.9 };

/** Decimals of the figures of a row: the same for all of them. */
export function decimalsIn({ entry: { kpi, reading, earlier } }: EntryRow): number {
  const actual = reading?.actual ?? earlier[0]?.actual;
  const rule = kpiRuleOf(kpi, USUAL);
  return figureDecimals({ actual, target: reading?.target, rule, measure: kpi });
}
