import { isActive } from '../evaluation/active';
import { settingsOf } from '../evaluation/settings';
import type { Scorecard } from '../model/scorecard';
import type { Period } from '../periods/period';
import { allocate } from './allocate';

/** Shares are typed in percent with one decimal. */
const SHARE_DECIMALS = 3;

/** The shares of a KPI's parts, in proportion, so that they make 100 %; a part without a share counts as the mean. */
export function makeSharesWhole(scorecard: Scorecard, whole: string, period: Period): Scorecard {
  const { calendar } = settingsOf(scorecard.setup);
  const parts = scorecard.kpis.filter(
    (kpi) => kpi.partOf === whole && isActive(kpi, period, calendar),
  );
  const given = parts.flatMap(({ share }) => (share === undefined ? [] : [share]));
  const mean = given.length > 0 ? given.reduce((sum, share) => sum + share, 0) / given.length : 1;
  const shares = allocate(
    1,
    parts.map(({ share }) => share ?? mean),
    SHARE_DECIMALS,
  );
  const shareOf = new Map(parts.map((part, index) => [part, shares[index]]));
  return {
    ...scorecard,
    kpis: scorecard.kpis.map((kpi) => {
      const share = shareOf.get(kpi);
      return share === undefined ? kpi : { ...kpi, share };
    }),
  };
}
