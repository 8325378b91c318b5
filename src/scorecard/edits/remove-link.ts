import type { Arrow } from '../cascade/loop-closers';
import type { Scorecard } from '../model/scorecard';

/** Takes a link off the strategy map. */
export function removeLink(scorecard: Scorecard, { from, to }: Arrow): Scorecard {
  const links = scorecard.links.filter((link) => link.from !== from || link.to !== to);
  return { ...scorecard, links };
}
