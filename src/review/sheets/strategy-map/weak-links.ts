import { statusInText } from '../../../look/status-in-text';
import { fill } from '../../../strings/fill';
import type { ObjectiveRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { boxName } from './map-layout';
import type { MapLink } from './map-links';

const NAMED = 3;
/** A message has one line; names that make it longer stay out of it. */
const LONGEST = 92;

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
  const feeding = weak.filter((each) => links.some(({ from }) => from === idOf(each)));
  if (feeding.length > 0) return feedingMessage(feeding, links, words);
  const [only] = weak;
  if (only === undefined) return fill(words.noWeakLink, { red });
  if (weak.length > 1) return fill(words.redAlone, { count: weak.length, red });
  return fill(words.redAloneOne, { objective: boxName(only), red });
}

/** The word for red inside a sentence. */
export function redWord({ language, settings }: ReviewSubject): string {
  return statusInText('Red', language, settings.statusWords);
}

type Words = ReviewSubject['words']['strategyMap'];

function idOf({ result }: ObjectiveRow): string {
  return result.objective.id;
}

function feedingMessage(
  feeding: readonly ObjectiveRow[],
  links: readonly MapLink[],
  words: Words,
): string {
  const messageWith = (nameOf: (objective: ObjectiveRow) => string): string =>
    chainsMessage(
      feeding.map((each) => chainFrom(nameOf(each), idOf(each), links, words)),
      words,
    );
  const named = messageWith(boxName);
  return named.length <= LONGEST ? named : messageWith(idOf);
}

function chainFrom(name: string, id: string, links: readonly MapLink[], words: Words): string {
  const fed = links.filter(({ from }) => from === id).map(({ to }) => to);
  return fill(words.chain, { from: name, to: listed(fed, words.listJoin, words.listEnd) });
}

function chainsMessage(chains: readonly string[], words: Words): string {
  const [only = '', ...others] = chains;
  if (others.length === 0) return fill(words.weakLink, { chain: only });
  const named = listed(chains.slice(0, NAMED), words.chainJoin, words.chainJoin);
  const count = chains.length - NAMED;
  const all = count > 0 ? fill(words.andMore, { chains: named, count }) : named;
  return fill(words.weakLinks, { chains: all });
}

/** Joins texts two by two; the last has a template of its own. */
function listed(texts: readonly string[], join: string, end: string): string {
  const last = texts.length - 1;
  return texts.reduce((first, second, index) =>
    fill(index === last ? end : join, { first, second }),
  );
}
