/** The members of a record that are named and there. */
export function partOf<T extends object>(whole: T, keys: readonly (keyof T)[]): Partial<T> {
  const part: Partial<T> = {};
  for (const key of keys) {
    if (whole[key] !== undefined && whole[key] !== null) part[key] = whole[key];
  }
  return part;
}
