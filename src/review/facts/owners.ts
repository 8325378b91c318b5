import type { Scorecard } from '../../scorecard/model/scorecard';

/** Everybody who answers for something, once, by the alphabet without accents. */
export function ownersIn({ kpis, objectives, actions, initiatives, units }: Scorecard): string[] {
  const named = [
    ...[...kpis, ...objectives, ...actions, ...initiatives].map(({ owner }) => owner),
    ...units.map(({ head }) => head),
  ];
  const names = new Set(named.flatMap((name) => (name?.trim() ? [name.trim()] : [])));
  return [...names]
    .map((name) => ({ name, key: plain(name) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
    .map(({ name }) => name);
}

/** Đặng stands beside Dang on every machine, whatever its language. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
