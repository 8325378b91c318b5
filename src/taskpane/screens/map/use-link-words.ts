import type { Grain } from '../../../scorecard/periods/grain';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { linkDetail } from './link-words';
import type { MapFacts } from './map-facts';
import { objectiveLabel } from './objective-label';

/** The words of links and their ends on this map. */
export interface LinkWords {
  readonly nameOf: (objective: string) => string;
  readonly detailOf: (link: StrategyLink) => string | undefined;
  /** "C2 helps C1, strong, after 3 months", with the names. */
  readonly sentenceOf: (link: StrategyLink) => string;
}

export function useLinkWords({ objectiveById }: MapFacts, grain: Grain): LinkWords {
  const { map: words } = usePaneLook().texts;
  const nameOf = (id: string): string => {
    const result = objectiveById.get(id);
    return result ? objectiveLabel(result.objective) : id;
  };
  const detailOf = (link: StrategyLink) => linkDetail(link, grain, words);
  return {
    nameOf,
    detailOf,
    sentenceOf: (link) => {
      const ends = { from: nameOf(link.from), to: nameOf(link.to) };
      const more = detailOf(link);
      return more === undefined ? fill(words.link, ends) : fill(words.linkMore, { ...ends, more });
    },
  };
}
