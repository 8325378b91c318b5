import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Something done to the parts of a package. */
export type Change = (parts: Map<string, Uint8Array>) => void;

/** The package with some changes. */
export function changed(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  for (const change of changes) change(parts);
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

/** Replaces a text of a part; a text that is not there would make the test prove nothing. */
export function replace(part: string, from: string, to: string): Change {
  return (parts) => {
    const text = strFromU8(parts.get(part) ?? new Uint8Array());
    if (!text.includes(from)) throw new Error(`${part} has no ${from}`);
    parts.set(part, strToU8(text.replace(from, () => to)));
  };
}
