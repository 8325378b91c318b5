import { linksOnMap } from './links-on-map';
import type {
  Evaluation,
  ObjectiveResult,
  PerspectiveResult,
} from '../scorecard/evaluation/evaluation';
import type { StrategyLink } from '../scorecard/model/strategy-link';

/** What the strategy map of a unit shows. */
export interface MapFacts {
  /** From top to bottom. */
  readonly perspectives: readonly PerspectiveResult[];
  /** Of each of them among all perspectives, from 0: its usual colour goes by that. */
  readonly places: readonly number[];
  readonly objectives: readonly ObjectiveResult[];
  readonly objectiveById: ReadonlyMap<string, ObjectiveResult>;
  /** Between objectives of the map, each pair once. */
  readonly links: readonly StrategyLink[];
}

/** The objectives of the unit at the top; a perspective in which it has none is left out where it is not the whole. */
export function mapFacts(
  { overall }: Evaluation,
  links: readonly StrategyLink[],
  isWhole: boolean,
): MapFacts {
  const perspectives = overall.perspectives.filter(
    ({ objectives }) => isWhole || objectives.length > 0,
  );
  const objectives = perspectives.flatMap((perspective) => perspective.objectives);
  const objectiveById = new Map(objectives.map((result) => [result.objective.id, result]));
  return {
    perspectives,
    places: perspectives.map((perspective) => overall.perspectives.indexOf(perspective)),
    objectives,
    objectiveById,
    links: linksOnMap(links, (id) => objectiveById.has(id)),
  };
}
