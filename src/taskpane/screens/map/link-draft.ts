import { loopOf } from '../../../scorecard/cascade/loop-of';
import type { Arrow } from '../../../scorecard/cascade/loop-closers';
import type { LinkStrength, StrategyLink } from '../../../scorecard/model/strategy-link';

/** A link as it stands in the form. */
export interface LinkDraft {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly strength?: LinkStrength | undefined;
  readonly lagPeriods?: number | undefined;
  readonly hypothesis: string;
}

/** What keeps a draft from being a link. */
export interface DraftFaults {
  readonly from?: 'required';
  readonly to?: 'required' | 'twice' | { readonly loop: readonly string[] };
  readonly lagPeriods?: 'whole';
}

/** What the column of the table holds at most. */
const LONGEST_LAG = 520;

/** Checks a draft against the other links; `instead` is the one that it takes the place of. */
export function draftFaults(
  { from, to, lagPeriods = 0 }: LinkDraft,
  links: readonly StrategyLink[],
  instead: Arrow | undefined,
): DraftFaults {
  const others = links.filter((link) => link.from !== instead?.from || link.to !== instead.to);
  const isWhole = Number.isInteger(lagPeriods) && lagPeriods >= 0 && lagPeriods <= LONGEST_LAG;
  const lag = isWhole ? {} : { lagPeriods: 'whole' as const };
  if (from === undefined || to === undefined) {
    return {
      ...(from === undefined && { from: 'required' as const }),
      ...(to === undefined && { to: 'required' as const }),
      ...lag,
    };
  }
  if (others.some((link) => link.from === from && link.to === to)) return { to: 'twice', ...lag };
  const loop = loopOf({ from, to }, others);
  return loop === undefined ? lag : { to: { loop }, ...lag };
}

/** The link of a draft without faults. A field left blank is no field of it. */
export function linkOf({ from = '', to = '', ...rest }: LinkDraft): StrategyLink {
  const hypothesis = rest.hypothesis.trim();
  return {
    from,
    to,
    ...(hypothesis !== '' && { hypothesis }),
    ...(rest.strength !== undefined && { strength: rest.strength }),
    ...(rest.lagPeriods !== undefined && { lagPeriods: rest.lagPeriods }),
  };
}

/** The form of a link that is there, or of a new one that begins at an objective. */
export function draftOf(link: StrategyLink | undefined, from: string | undefined): LinkDraft {
  return { ...(link ?? { from }), hypothesis: link?.hypothesis ?? '' };
}

/** The faults that are told while the form is filled in: blanks only when it is saved. */
export function atOnce({ to, lagPeriods }: DraftFaults): DraftFaults {
  return {
    ...(to !== undefined && to !== 'required' && { to }),
    ...(lagPeriods !== undefined && { lagPeriods }),
  };
}
