import type { Region } from '../proposal/proposal';
import type { SourceSheet } from '../sheet/source-sheet';
import { columnReferences, type ColumnReference } from './key-columns';
import { rowKeysIn, type RowKey } from './row-keys';

/** What formulas need that look rows of a region up. */
export interface SourceKeys {
  /** What tells the row of a cell from all others; undefined where nothing does. */
  readonly keysOf: (cell: string) => readonly RowKey[] | undefined;
  readonly referenceTo: ColumnReference;
}

/** Of the regions whose links look rows up, by their IDs. */
export function sourceKeys(
  regions: readonly Region[],
  sheets: readonly SourceSheet[],
): ReadonlyMap<string, SourceKeys> {
  return new Map(
    regions.flatMap((region) => {
      const sheet = sheets.find(({ name }) => name === region.sheet);
      if (region.links !== 'keys' || !sheet) return [];
      const keys = {
        keysOf: rowKeysIn(region, sheet),
        referenceTo: columnReferences(region, sheet),
      };
      return [[region.id, keys] as const];
    }),
  );
}
