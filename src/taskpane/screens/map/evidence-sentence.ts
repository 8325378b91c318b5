import { formatNumber } from '../../../look/format-number';
import type { Separators } from '../../../look/separators';
import { LEAST_PERIODS, type LinkEvidence } from '../../../scorecard/health/link-evidence';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';

/** What the figures say about a link, as a sentence. */
export function evidenceSentence(
  { from, to }: StrategyLink,
  evidence: LinkEvidence | undefined,
  {
    words,
    separators,
  }: {
    readonly words: Dictionary['pane']['map'];
    readonly separators: Separators;
  },
): string {
  if (evidence === undefined) return fill(words.noKpis, { from, to });
  const { driver, driven, periods, correlation, verdict, grain } = evidence;
  const values = { from, to, driver: driver.name, driven: driven.name, count: periods };
  if (periods < LEAST_PERIODS) {
    return fill(words.tooFew, { ...values, least: LEAST_PERIODS, periods: words.periods[grain] });
  }
  if (correlation === undefined) return fill(words.neverMoves, values);
  return fill(words.compared, {
    ...values,
    r: formatNumber(correlation, { decimals: 2, separators }),
    verdict: verdict === undefined ? '' : words[verdict],
  }).trimEnd();
}
