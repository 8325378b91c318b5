/** A link from one part of a package to another part, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: the same for strict and transitional files. */
  readonly type: string;
  /** Name of the part, from the root of the package; the address itself when it is outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Name of the part that holds the links of a part; of the package itself for the empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Name of the part that a target leads to: relative to the part, or absolute from the root. */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of decoded(target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch (error) {
    if (error instanceof URIError) return target;
    throw error;
  }
}
