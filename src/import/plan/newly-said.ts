import type { Corrections, KpiCorrection } from '../corrections/corrections';
import { kpiKey } from '../corrections/twins';
import type { ProposedKpi } from '../proposal/proposal';
import { headingKey } from '../words/phrases';

/**
 * What the user says of a KPI in this import: what was said in an earlier one is left out, since the scorecard may have been
 * changed by hand after it.
 */
export function newlySaid(
  kpi: Pick<ProposedKpi, 'source'>,
  corrections: readonly Corrections[],
  remembered: readonly Corrections[],
): KpiCorrection {
  const now = saidOf(kpi, corrections);
  const before = Object.entries(saidOf(kpi, remembered));
  return Object.fromEntries(
    Object.entries(now).filter(
      ([field, value]) =>
        value !== undefined && !before.some(([own, old]) => own === field && old === value),
    ),
  );
}

function saidOf(
  { source }: Pick<ProposedKpi, 'source'>,
  corrections: readonly Corrections[],
): KpiCorrection {
  const own = corrections.filter(({ sheet }) => sheet === source.sheet);
  const keys = [source.name, kpiKey({ source })].map(headingKey);
  return keys.reduce<KpiCorrection>(
    (all, key) =>
      own
        .flatMap(({ kpis = {} }) => Object.entries(kpis))
        .filter(([name]) => headingKey(name) === key)
        .reduce((said, [, correction]) => ({ ...said, ...correction }), all),
    {},
  );
}
