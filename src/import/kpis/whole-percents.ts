import type { KpiDraft } from './kpi-draft';
import { isPercent } from './measure-unit';
import { unitOfDraft } from './unit-of-draft';

/** A % above this was typed as a whole number. */
const WHOLE = 1.5;

/**
 * The KPIs whose % were typed as whole numbers: 22 and not 22%. Where most of a table were, a small one such as 0.4 was too.
 */
export function wholePercents(drafts: readonly KpiDraft[]): ReadonlySet<KpiDraft> {
  const typed = drafts.flatMap((draft) => {
    const most = isPercent(unitOfDraft(draft)) ? largestPlain(draft) : undefined;
    return most === undefined ? [] : [{ draft, isWhole: most > WHOLE }];
  });
  const balance = new Map<string, number>();
  for (const { draft, isWhole } of typed)
    balance.set(draft.region, (balance.get(draft.region) ?? 0) + (isWhole ? 1 : -1));
  return new Set(
    typed
      .filter(({ draft, isWhole }) => isWhole || (balance.get(draft.region) ?? 0) > 0)
      .map(({ draft }) => draft),
  );
}

/** The largest figure without a sign of per cent. */
function largestPlain({ figures }: KpiDraft): number | undefined {
  const plain = figures.flatMap(({ figure: { value, isPercent: isShown } }) =>
    value === undefined || isShown ? [] : [Math.abs(value)],
  );
  return plain.length === 0 ? undefined : plain.reduce((most, value) => Math.max(most, value));
}
