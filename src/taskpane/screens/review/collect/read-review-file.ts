import { readReviews, type ReviewRead } from '../../../../review/collect/read-reviews';
import type { FileProblem } from '../../../../xlsx/file-problem';
import { readSourceSheets } from '../../../../xlsx/read-source-sheets';

export type ReviewFile =
  | { readonly ok: true; readonly reads: readonly ReviewRead[] }
  | { readonly ok: false; readonly problem: FileProblem };

/** The reviews in a file that somebody chose; nothing of it leaves the machine. */
export async function readReviewFile(file: File): Promise<ReviewFile> {
  const read = readSourceSheets(new Uint8Array(await file.arrayBuffer()));
  return read.ok ? { ok: true, reads: readReviews(read.sheets) } : read;
}
