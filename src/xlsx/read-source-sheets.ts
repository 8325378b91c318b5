import type { SourceSheet } from '../import/sheet/source-sheet';
import type { FileProblem } from './file-problem';
import { foreignFileKind, foreignPackageKind } from './reading/file-kind';
import { PackageParts } from './reading/package-parts';
import { READ_LIMITS, type ReadLimits } from './reading/read-limits';
import { SourceReader } from './reading/source-reader';
import { UnreadableFile } from './reading/unreadable-file';

export type SourcesRead =
  | { readonly ok: true; readonly sheets: readonly SourceSheet[] }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * All sheets of a workbook file (.xlsx or .xlsm) cell by cell, for the import of somebody's own sheets. Whatever the bytes
 * are, the answer is sheets or one problem, within the limits of `readWorkbook`; of a sheet with too many cells the upper
 * part is read.
 */
export function readSourceSheets(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): SourcesRead {
  const all = { ...READ_LIMITS, ...limits };
  try {
    if (bytes.length > all.fileBytes) {
      throw new UnreadableFile('file-too-large', { limit: Math.round(all.fileBytes / 1_000_000) });
    }
    const kind = foreignFileKind(bytes);
    if (kind !== undefined) throw new UnreadableFile(kind);
    const parts = new PackageParts(bytes, all);
    if (!parts.has('xl/workbook.xml') && !parts.has('_rels/.rels')) {
      throw new UnreadableFile(foreignPackageKind(parts.names));
    }
    return { ok: true, sheets: new SourceReader(parts).read() };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.problem };
    throw error;
  }
}
