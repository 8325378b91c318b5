import { idAndName } from '../../../look/id-and-name';
import type { Grain } from '../../../scorecard/periods/grain';
import type { StrategyLink } from '../../../scorecard/model/strategy-link';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { linkDetail } from './link-words';
import type { MapFacts } from '../../../map/map-facts';

/** The words of links and their ends on this map. */
export interface LinkWords {
  readonly nameOf: (objective: string) => string;
  readonly detailOf: (link: StrategyLink) => string | undefined;
  /** "C2 helps C1, strong, after 3 months. Because: …", with the names; or from the other end, "C1 is helped by C2, …". */
  readonly sentenceOf: (link: StrategyLink, isFromOtherEnd?: boolean) => string;
}

export function useLinkWords({ objectiveById }: MapFacts, grain: Grain): LinkWords {
  const { map: words } = usePaneLook().texts;
  const nameOf = (id: string): string => {
    const result = objectiveById.get(id);
    return result ? idAndName(result.objective) : id;
  };
  const detailOf = (link: StrategyLink) => linkDetail(link, grain, words);
  return {
    nameOf,
    detailOf,
    sentenceOf: (link, isFromOtherEnd = false) => {
      const ends = { from: nameOf(link.from), to: nameOf(link.to) };
      const bare = fill(isFromOtherEnd ? words.backLink : words.link, ends);
      const detail = detailOf(link);
      const first = detail === undefined ? bare : fill(words.both, { first: bare, second: detail });
      const { hypothesis } = link;
      if (hypothesis === undefined) return first;
      return fill(words.sentences, { first, second: fill(words.because, { hypothesis }) });
    },
  };
}
