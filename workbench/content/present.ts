type Optional<T> = T extends unknown ? { [K in keyof T]: T[K] | Exclude<undefined, T[K]> } : never;

/** A record without the members that are undefined: absent is how the content says "not there". */
export function present<T extends object>(record: Optional<T>): T {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}
