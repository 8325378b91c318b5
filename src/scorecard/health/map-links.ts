import type { StrategyLink } from '../model/strategy-link';
import { finding, type Finding, type FindingObject } from './finding';
import type { HealthContext } from './health-context';
import type { HealthRule } from './health-rule';
import { loopClosers } from '../cascade/loop-closers';

/**
 * S1: links that the strategy map cannot mean: to or from an unknown objective, back to their own start, or downward,
 * from a perspective to one that stands after it. Causes stand below, effects above.
 */
export const soundLinks: HealthRule = {
  code: 'S1',
  check: (context) => {
    const { links } = context.scorecard;
    const known = links.filter((link) => unknownEnd(link, context) === undefined);
    const orphans = links.flatMap((link) => orphan(link, context));
    const loops = loopClosers(known).map(({ arrow, loop }) =>
      finding('linkClosesLoop', linkObject(arrow), { loop: loop.join(' → ') }),
    );
    const downward = downwardLinks(known, context);
    return { checked: links.length, findings: [...orphans, ...loops, ...downward] };
  },
};

/** S2: an objective that no link ties to the map. One that contributes to an objective above is tied by that. */
export const objectiveWithoutLink: HealthRule = {
  code: 'S2',
  check: ({ scorecard }) => {
    const { objectives, links } = scorecard;
    const count = objectives.length;
    if (links.length === 0 && count > 1) {
      const none = finding('mapWithoutLinks', { table: 'BSC_Links', id: '' }, { count });
      return { checked: count, findings: [none] };
    }
    const linked = new Set(links.flatMap(({ from, to }) => [from, to]));
    const loose = objectives.filter(
      ({ id, contributesTo }) => !linked.has(id) && contributesTo === undefined,
    );
    return {
      checked: count,
      // The only objective has nothing to be linked to.
      findings: count === 1 ? [] : loose.map(withoutLink),
    };
  },
};

function withoutLink({ id, name }: { readonly id: string; readonly name: string }): Finding {
  return finding('objectiveWithoutLink', { table: 'BSC_Objectives', id }, { name, id });
}

function orphan(link: StrategyLink, context: HealthContext): Finding[] {
  const unknown = unknownEnd(link, context);
  if (unknown === undefined) return [];
  const { from, to } = link;
  return [finding('linkToUnknown', linkObject(link), { from, to, unknown })];
}

function unknownEnd({ from, to }: StrategyLink, context: HealthContext): string | undefined {
  return [from, to].find((id) => !context.objectiveById.has(id));
}

function downwardLinks(links: readonly StrategyLink[], context: HealthContext): Finding[] {
  const { perspectives } = context.scorecard;
  const placeOf = (objective: string): number => {
    const { perspective } = context.objectiveById.get(objective) ?? {};
    return perspectives.findIndex(({ id }) => id === perspective);
  };
  return links.flatMap((link) => {
    const [cause, effect] = [placeOf(link.from), placeOf(link.to)];
    const [upper, lower] = [perspectives[cause], perspectives[effect]];
    if (!upper || !lower || cause >= effect) return [];
    const data = { from: link.from, to: link.to, upper: upper.name, lower: lower.name };
    return [finding('linkDownward', linkObject(link), data)];
  });
}

function linkObject({ from, to }: StrategyLink): FindingObject {
  return { table: 'BSC_Links', id: `${from}, ${to}` };
}
