/** Excel's longest name of a sheet. */
const LONGEST = 31;

/** A name that is not among those that are taken, in any case: the name itself, or with the first number that is free. */
export function freeName(
  name: string,
  taken: ReadonlySet<string>,
  numbered: (number: number) => string = (number) => {
    const ending = ` (${number})`;
    return name.slice(0, LONGEST - ending.length) + ending;
  },
): string {
  let found = name;
  for (let number = 2; taken.has(found.toLowerCase()); number++) found = numbered(number);
  return found;
}

/** New names for old ones, where the old ones are taken; each new name is taken then too. */
export function withoutNames(
  names: readonly string[],
  taken: readonly string[],
  free: (name: string, taken: ReadonlySet<string>) => string,
): ReadonlyMap<string, string> {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const changed = new Map<string, string>();
  for (const name of names) {
    const found = free(name, known);
    known.add(found.toLowerCase());
    if (found !== name) changed.set(name, found);
  }
  return changed;
}
