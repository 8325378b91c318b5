import { statusWord } from '../../../look/status-word';
import { fill } from '../../../strings/fill';
import type { ObjectiveRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import type { MapLink } from './map-links';

const NAMED = 3;

/** The message of the map: the red objectives that feed others, since what hangs on them is in doubt. */
export function weakLinks(subject: ReviewSubject, links: readonly MapLink[]): string {
  const { strategyMap: words } = subject.words;
  const { objectives } = subject.outline;
  const red = redWord(subject);
  if (objectives.length === 0) return words.none;
  const weak = objectives.filter(({ result }) => result.status === 'Red');
  if (links.length === 0) {
    return fill(words.noLinks, { red: weak.length, all: objectives.length, status: red });
  }
  const chains = weak.flatMap((objective) => chainFrom(objective, links, words));
  if (chains.length > 0) return chainsMessage(chains, words);
  const [only] = weak;
  if (only === undefined) return fill(words.noWeakLink, { red });
  if (weak.length > 1) return fill(words.redAlone, { count: weak.length, red });
  return fill(words.redAloneOne, { objective: only.result.objective.id, red });
}

/** The word for red inside a sentence. */
export function redWord({ language, settings }: ReviewSubject): string {
  return statusWord('Red', language, settings.statusWords).toLowerCase();
}

type Words = ReviewSubject['words']['strategyMap'];

function chainFrom(
  { result: { objective } }: ObjectiveRow,
  links: readonly MapLink[],
  words: Words,
): readonly string[] {
  const fed = links.filter(({ from }) => from === objective.id).map(({ to }) => to);
  const [first, ...others] = fed;
  if (first === undefined) return [];
  const last = others.pop();
  const listed = others.reduce(
    (list, each) => fill(words.listJoin, { first: list, second: each }),
    first,
  );
  const to = last === undefined ? listed : fill(words.listEnd, { first: listed, second: last });
  return [fill(words.chain, { from: objective.id, to })];
}

function chainsMessage(chains: readonly string[], words: Words): string {
  const [first = '', ...others] = chains.slice(0, NAMED);
  if (others.length === 0) return fill(words.weakLink, { chain: first });
  const named = others.reduce(
    (list, each) => fill(words.chainJoin, { first: list, second: each }),
    first,
  );
  const count = chains.length - NAMED;
  const all = count > 0 ? fill(words.andMore, { chains: named, count }) : named;
  return fill(words.weakLinks, { chains: all });
}
