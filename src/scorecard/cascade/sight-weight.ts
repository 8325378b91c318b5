import { weightOf } from '../roll-up/weight-of';
import type { CascadeScope } from './cascade-scope';
import type { SightEdges, SightItem } from './sight-edges';

/**
 * How much an item counts for what stands above it, a ratio by the weights alone, whether or not there is data.
 * score: an objective in the score of the company; support: among the objectives that contribute to the same one;
 * measure: a KPI among those of its objective; part: the share of a KPI, as typed.
 */
export interface SightWeight {
  readonly of: 'score' | 'support' | 'measure' | 'part';
  readonly share: number;
}

export function sightWeight(
  item: SightItem,
  above: SightItem | undefined,
  scope: CascadeScope,
  edges: SightEdges,
): SightWeight | undefined {
  if (item.kind === 'objective') {
    if (above === undefined)
      return edges.isOfCompany(item) ? inScore(item, scope, edges) : undefined;
    return among('support', item, edges.below(above));
  }
  if (above?.kind === 'KPI') {
    const { share } = item.kpi;
    return share === undefined ? undefined : { of: 'part', share };
  }
  return above && among('measure', item, edges.below(above));
}

function among(
  of: SightWeight['of'],
  item: SightItem,
  siblings: readonly SightItem[],
): SightWeight | undefined {
  const share = shareAmong(
    item,
    siblings.filter(({ kind }) => kind === item.kind),
  );
  return share === undefined ? undefined : { of, share };
}

/** An objective of the company: its share of the perspective times the perspective's share of the score. */
function inScore(
  item: SightItem & { readonly kind: 'objective' },
  { scorecard: { perspectives } }: CascadeScope,
  { organisation, objective }: SightEdges,
): SightWeight | undefined {
  const { perspective: id } = item.objective;
  const ofCompany = organisation.objectivesOf.get('') ?? [];
  const used = perspectives.filter((each) =>
    ofCompany.some(({ perspective }) => perspective === each.id),
  );
  const perspective = used.find((each) => each.id === id);
  const beside = ofCompany
    .filter((each) => each.perspective === id)
    .flatMap((each) => objective(each.id) ?? []);
  const inPerspective = shareAmong(item, beside);
  const sum = used.reduce((all, each) => all + weightOf(each), 0);
  if (perspective === undefined || inPerspective === undefined || sum === 0) return undefined;
  return { of: 'score', share: (weightOf(perspective) / sum) * inPerspective };
}

function shareAmong(item: SightItem, siblings: readonly SightItem[]): number | undefined {
  const sum = siblings.reduce((all, each) => all + weightIn(each), 0);
  return sum > 0 ? weightIn(item) / sum : undefined;
}

function weightIn(item: SightItem): number {
  return weightOf(item.kind === 'objective' ? item.objective : item.kpi);
}
