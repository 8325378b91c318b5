import type { PackageParts } from '../package/package-parts';
import { childrenOf, descendants, flag, items, number } from '../package/xml-element';

/** Numbers (from 1, as cells have them) of the cell metadata that mark a spilling formula. */
export function readSpillingMarks(
  parts: PackageParts,
  part: string | undefined,
): ReadonlySet<number> {
  const metadata = part === undefined ? undefined : parts.xml(part);
  const types = items(metadata, 'metadataTypes', 'metadataType');
  const arrays = types.findIndex(({ attributes }) => attributes['name'] === 'XLDAPR') + 1;
  const blocks = childrenOf(metadata, 'futureMetadata')
    .filter(({ attributes }) => attributes['name'] === 'XLDAPR')
    .flatMap((list) => childrenOf(list, 'bk'))
    .map((block) =>
      descendants(block, 'dynamicArrayProperties').some((mark) => flag(mark, 'fDynamic')),
    );
  const marks = new Set<number>();
  items(metadata, 'cellMetadata', 'bk').forEach((block, at) => {
    const isMark = childrenOf(block, 'rc').some(
      (record) => number(record, 't') === arrays && blocks[number(record, 'v') ?? -1] === true,
    );
    if (arrays > 0 && isMark) marks.add(at + 1);
  });
  return marks;
}
