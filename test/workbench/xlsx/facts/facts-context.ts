import type { Looks } from './looks';
import { plain } from './looks';
import type { Parts } from './parts';
import type { Node } from './xml-tree';

/** What the facts of a sheet are read with. */
export interface FactsContext {
  readonly parts: Parts;
  readonly looks: Looks;
  readonly strings: readonly Node[];
  readonly isSpilling: boolean;
}

/** An element with its differential formats written out. */
export function facts(node: Node | undefined, { looks }: FactsContext): string {
  const written = (found: Node): Node => {
    const { dxfId, ...attributes } = found.attributes;
    const look = looks.differential(dxfId);
    return {
      ...found,
      attributes: look === undefined ? attributes : { ...attributes, look },
      children: found.children.map(written),
    };
  };
  return node === undefined ? '' : plain(written(node));
}
