/** Something that wants to stand at a place on a stretch that it shares with others. */
export interface Sharing<Key> {
  readonly key: Key;
  /** Those with the same stretch are spread over it. */
  readonly stretch: string;
  readonly from: number;
  readonly to: number;
  /** Orders them from `from` to `to`. */
  readonly aim: number;
}

/** Spreads all that share a stretch evenly over it, in the order of their aims. */
export function spread<Key>(sharing: readonly Sharing<Key>[]): ReadonlyMap<Key, number> {
  const groups = new Map<string, Sharing<Key>[]>();
  for (const each of sharing) {
    groups.set(each.stretch, [...(groups.get(each.stretch) ?? []), each]);
  }
  const places = new Map<Key, number>();
  groups.forEach((group) => {
    const inOrder = [...group].sort((a, b) => a.aim - b.aim);
    inOrder.forEach(({ key, from, to }, index) => {
      places.set(key, from + ((to - from) * (index + 1)) / (inOrder.length + 1));
    });
  });
  return places;
}
