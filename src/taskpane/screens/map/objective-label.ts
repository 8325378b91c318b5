import type { Objective } from '../../../scorecard/model/objective';

/** What an objective is called on the map: its ID and its name. */
export function objectiveLabel({ id, name }: Pick<Objective, 'id' | 'name'>): string {
  return `${id} ${name}`;
}
