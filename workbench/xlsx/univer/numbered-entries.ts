/** Entries of a record by number, in their order. */
export function entriesOf<T>(record: Readonly<Record<number, T>> | undefined): [number, T][] {
  return Object.entries(record ?? {})
    .map(([key, value]): [number, T] => [Number(key), value])
    .sort(([one], [other]) => one - other);
}
