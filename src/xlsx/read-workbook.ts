import type { FileProblem } from './file-problem';
import { foreignFileKind, foreignPackageKind } from './reading/file-kind';
import { PackageParts } from './reading/package-parts';
import { READ_LIMITS, type ReadLimits } from './reading/read-limits';
import { UnreadableFile } from './reading/unreadable-file';
import { WorkbookReader } from './reading/workbook-reader';
import type { WorkbookFile } from './workbook-file';

export type ReadResult =
  | { readonly ok: true; readonly workbook: WorkbookFile }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Reads the tables of a workbook file (.xlsx or .xlsm, strict or not). Whatever the bytes are, the answer is a
 * workbook or one problem: nothing is thrown, and time and memory stay within `limits`. Macros, pictures and
 * charts are not opened. A formula comes with the value Excel last calculated for it.
 */
export function readWorkbook(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ReadResult {
  try {
    return { ok: true, workbook: readPackage(bytes, { ...READ_LIMITS, ...limits }) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { ok: false, problem: error.problem };
    throw error;
  }
}

function readPackage(bytes: Uint8Array, limits: ReadLimits): WorkbookFile {
  if (bytes.length > limits.fileBytes) {
    throw new UnreadableFile('file-too-large', { limit: Math.round(limits.fileBytes / 1_000_000) });
  }
  const kind = foreignFileKind(bytes);
  if (kind !== undefined) throw new UnreadableFile(kind);
  const parts = new PackageParts(bytes, limits);
  if (!parts.has('xl/workbook.xml') && !parts.has('_rels/.rels')) {
    throw new UnreadableFile(foreignPackageKind(parts.names));
  }
  return new WorkbookReader(parts, limits).read();
}
