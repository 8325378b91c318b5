import type { CascadeScope } from './cascade-scope';
import { sightEdges, type SightEdges, type SightItem } from './sight-edges';
import { sightWeight, type SightWeight } from './sight-weight';

/** Whose line of sight it is. A person is whoever is named as owner. */
export type SightSubject =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'objective'; readonly id: string }
  | { readonly kind: 'KPI'; readonly id: string }
  | { readonly kind: 'person'; readonly name: string };

/** One line between the vision, depth 0, and those who contribute. */
export interface SightLine {
  readonly depth: number;
  readonly item: SightItem;
  /** How much it counts for what stands above it. */
  readonly weight?: SightWeight;
  /** Belongs to whom it was asked for. */
  readonly isSubject: boolean;
}

export interface LineOfSight {
  /** Below the vision, each item once. */
  readonly lines: readonly SightLine[];
  /** What leads up to no objective of the company. */
  readonly broken: readonly SightLine[];
}

/** The way from the vision down to a subject, and from there down to all who contribute to it. */
export function lineOfSight(scope: CascadeScope, subject: SightSubject): LineOfSight {
  const edges = sightEdges(scope);
  const own = new Set(itemsOf(subject, scope, edges));
  const shown = new Set(own);
  // A set may grow while it is read: all that stands below, then the ways up.
  for (const item of shown) for (const each of edges.below(item)) shown.add(each);
  const reaches = reachesCompany(edges);
  const ways = new Set(own);
  for (const item of ways) {
    const above = wayUp(item, edges, reaches);
    if (above) ways.add(above);
  }
  for (const item of ways) shown.add(item);
  return linesOf(shown, own, { scope, edges, reaches });
}

function itemsOf(
  subject: SightSubject,
  scope: CascadeScope,
  { organisation, objective, kpi }: SightEdges,
): readonly SightItem[] {
  const some = (items: readonly (SightItem | undefined)[]) => items.flatMap((each) => each ?? []);
  switch (subject.kind) {
    case 'objective':
      return some([objective(subject.id)]);
    case 'KPI':
      return some([kpi(subject.id)]);
    case 'unit': {
      const id = subject.id === organisation.company?.id ? '' : subject.id;
      const kpis = organisation.kpisOf.get(id) ?? [];
      return some([
        ...(organisation.objectivesOf.get(id) ?? []).map((each) => objective(each.id)),
        ...kpis.map((each) => kpi(each.id)),
      ]);
    }
    case 'person':
      return some([
        ...scope.scorecard.objectives
          .filter(({ owner }) => isPerson(owner, subject.name))
          .map(({ id }) => objective(id)),
        ...scope.kpis.filter(({ owner }) => isPerson(owner, subject.name)).map(({ id }) => kpi(id)),
      ]);
  }
}

function isPerson(owner: string | undefined, name: string): boolean {
  return owner !== undefined && plain(owner) === plain(name);
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Whether a way leads from an item up to an objective of the company. */
function reachesCompany(edges: SightEdges): (item: SightItem) => boolean {
  return (item) => {
    const seen = new Set([item]);
    for (const each of seen) {
      if (edges.isOfCompany(each)) return true;
      for (const above of edges.above(each)) seen.add(above);
    }
    return false;
  };
}

/** What an item is shown below: the nearest from which the way goes on up; at the company's objectives it ends. */
function wayUp(
  item: SightItem,
  edges: SightEdges,
  reaches: (item: SightItem) => boolean,
): SightItem | undefined {
  if (edges.isOfCompany(item)) return undefined;
  const above = edges.above(item);
  return above.find(reaches) ?? above[0];
}

interface Shown {
  readonly scope: CascadeScope;
  readonly edges: SightEdges;
  readonly reaches: (item: SightItem) => boolean;
}

function linesOf(
  shown: ReadonlySet<SightItem>,
  own: ReadonlySet<SightItem>,
  { scope, edges, reaches }: Shown,
): LineOfSight {
  const parentOf = new Map<SightItem, SightItem | undefined>();
  for (const item of shown) {
    const up = wayUp(item, edges, reaches);
    const parent = up && shown.has(up) ? up : edges.above(item).find((each) => shown.has(each));
    parentOf.set(item, edges.isOfCompany(item) ? undefined : parent);
  }
  const placed = new Set<SightItem>();
  const grow = (item: SightItem, depth: number): readonly SightLine[] => {
    if (placed.has(item)) return [];
    placed.add(item);
    const weight = sightWeight(item, parentOf.get(item), scope, edges);
    const line: SightLine = { depth, item, weight, isSubject: own.has(item) };
    const below = edges.below(item).filter((each) => parentOf.get(each) === item);
    return [line, ...below.flatMap((each) => grow(each, depth + 1))];
  };
  const tops = inTableOrder(shown, scope, edges).filter((item) => !parentOf.get(item));
  return {
    lines: tops.filter(reaches).flatMap((item) => grow(item, 1)),
    broken: tops.filter((item) => !reaches(item)).flatMap((item) => grow(item, 1)),
  };
}

function inTableOrder(
  shown: ReadonlySet<SightItem>,
  { scorecard }: CascadeScope,
  { objective, kpi }: SightEdges,
): readonly SightItem[] {
  const all = [
    ...scorecard.objectives.map(({ id }) => objective(id)),
    ...scorecard.kpis.map(({ id }) => kpi(id)),
  ];
  return [...new Set(all.flatMap((item) => (item && shown.has(item) ? [item] : [])))];
}
