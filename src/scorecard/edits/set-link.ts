import type { Arrow } from '../cascade/loop-closers';
import type { Scorecard } from '../model/scorecard';
import type { StrategyLink } from '../model/strategy-link';

/** Puts a link in the place of another one; without one it goes below the others. */
export function setLink(scorecard: Scorecard, link: StrategyLink, instead?: Arrow): Scorecard {
  const { links } = scorecard;
  const at = links.findIndex(({ from, to }) => from === instead?.from && to === instead.to);
  return {
    ...scorecard,
    links: at < 0 ? [...links, link] : links.map((each, index) => (index === at ? link : each)),
  };
}
