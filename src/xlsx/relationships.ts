import { XmlScanner } from './xml-scanner';

/** A link from one part of a package to another part, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: the same for strict and transitional files. */
  readonly type: string;
  /** Name of the part it leads to, from the root of the package; the address itself when external. */
  readonly target: string;
  readonly external: boolean;
}

/** Name of the part that holds the links of a part. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose links a .rels part holds; empty for the package itself. */
export function relationshipsOwner(relationships: string): string {
  return relationships.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
}

/** Reads the links of `part` out of the text of its .rels part. */
export function parseRelationships(xml: string, part: string): readonly Relationship[] {
  const scanner = new XmlScanner(xml, relationshipsPart(part));
  const found: Relationship[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== 'Relationship') continue;
    const type = scanner.attribute('Type') ?? '';
    const target = scanner.attribute('Target') ?? '';
    const external = scanner.attribute('TargetMode') === 'External';
    found.push({
      id: scanner.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return found;
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
