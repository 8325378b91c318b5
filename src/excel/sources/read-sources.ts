import type { SourceCell, SourceSheet } from '../../import/sheet/source-sheet';
import { partsInSyncs, type SheetPart } from '../reading/parts-in-syncs';
import { addSourceCells } from './source-cells';
import { findSources, type FoundSource } from './find-sources';

/** Excel on the web answers with at most 5 MB; value, formula and format of a cell take some 80 bytes. */
const CELLS_OF_A_SYNC = 50_000;

export interface SourceReading {
  /** So many cells of each sheet are read at most. */
  readonly mostCells?: number;
  readonly report?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Stops between two requests, with the sheets that were read to their end. */
  readonly signal?: AbortSignal;
}

/**
 * The user's own sheets, as they stand: those of the scorecard are left out. Nothing is changed. Four syncs to find what is
 * used, merged and hidden, and one for each fifty thousand cells.
 */
export async function readSources(
  context: Excel.RequestContext,
  { mostCells, report, signal }: SourceReading = {},
): Promise<SourceSheet[]> {
  const found = await findSources(context, mostCells);
  const cells = new Map(
    found.map(({ name }) => [name, new Map<number, Map<number, SourceCell>>()]),
  );
  const syncs = partsInSyncs(found.flatMap(partOf), CELLS_OF_A_SYNC);
  const unread = new Set<string>();
  for (const [done, parts] of syncs.entries()) {
    if (signal?.aborted) {
      for (const { sheet } of syncs.slice(done).flat()) unread.add(sheet);
      break;
    }
    report?.({ done, total: syncs.length });
    await readCells(context, parts, cells);
  }
  // Half a sheet would look like one that has lost its KPIs.
  return found
    .filter(({ name }) => !unread.has(name))
    .map((sheet) => sourceSheet(sheet, cells.get(sheet.name) ?? new Map()));
}

async function readCells(
  context: Excel.RequestContext,
  parts: readonly SheetPart[],
  cells: ReadonlyMap<string, Map<number, Map<number, SourceCell>>>,
): Promise<void> {
  const ranges = parts.map(({ sheet, top, left, rows, columns }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, rows, columns)
      .load({ values: true, formulas: true, numberFormat: true }),
  );
  await context.sync();
  parts.forEach((part, index) => {
    const range = ranges[index];
    const known = cells.get(part.sheet);
    if (range && known) addSourceCells(known, part, range);
  });
}

function partOf({ name, window }: FoundSource): SheetPart[] {
  if (!window) return [];
  const { top, left, bottom, right } = window;
  return [{ sheet: name, top, left, rows: bottom - top + 1, columns: right - left + 1 }];
}

function sourceSheet(found: FoundSource, cells: SourceSheet['cells']): SourceSheet {
  const { name, visibility, used, isCut, file, merges, hiddenRows, hiddenColumns, tables } = found;
  return {
    ...{ name, kind: 'cells', visibility, cells, merges, hiddenRows, hiddenColumns, tables },
    ...(used ? { used } : {}),
    ...(isCut ? { isCut } : {}),
    ...(file === undefined ? {} : { file }),
  };
}
