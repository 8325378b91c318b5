import type { SourceCell, SourceSheet } from '../../src/import/sheet/source-sheet';

/** A sheet whose cells a test may still change. */
type CellsSheet = Omit<SourceSheet, 'cells'> & {
  readonly cells: Map<number, Map<number, SourceCell>>;
};

/** A sheet named S of rows of values; null is no cell. */
export function cellsSheet(
  rows: readonly (readonly SourceCell['value'][])[],
  indent = 0,
): CellsSheet {
  const cells = rows.map((row, at): [number, Map<number, SourceCell>] => {
    const own = row.flatMap((value, place): [number, SourceCell][] =>
      value === null ? [] : [[indent + place, { value }]],
    );
    return [at, new Map(own)];
  });
  return {
    name: 'S',
    kind: 'cells',
    visibility: 'visible',
    cells: new Map(cells.filter(([, row]) => row.size > 0)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}
