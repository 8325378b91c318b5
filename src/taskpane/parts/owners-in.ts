import type { Scorecard } from '../../scorecard/model/scorecard';

/** The names of everybody who owns something, to be offered while typing one. */
export function ownersIn({ kpis, objectives, actions, initiatives, units }: Scorecard): string[] {
  const names = [
    ...[...kpis, ...objectives, ...actions, ...initiatives].map(({ owner }) => owner),
    ...units.map(({ head }) => head),
  ];
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}
