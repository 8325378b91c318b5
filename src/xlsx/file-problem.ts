import type { Place, Problem } from '../tables/problem';

/** Why a file cannot be read. The words are in `strings`, section `files`, under the same code. */
export type ReadProblemCode =
  | 'empty-file'
  | 'truncated-file'
  | 'damaged-file'
  | 'missing-part'
  | 'password-protected'
  | 'old-excel-file'
  | 'binary-workbook'
  | 'open-document'
  | 'other-office-file'
  | 'text-file'
  | 'pdf-file'
  | 'html-file'
  | 'not-a-workbook'
  | 'file-too-large'
  | 'content-too-large'
  | 'part-too-large'
  | 'suspicious-compression'
  | 'too-many-parts'
  | 'unsafe-path'
  | 'document-type'
  | 'too-many-tables'
  | 'table-too-large'
  | 'too-many-formulas';

/** Why a workbook cannot be written. */
export type WriteProblemCode =
  | 'text-too-long'
  | 'formula-too-long'
  | 'number-not-finite'
  | 'sheet-name-invalid'
  | 'sheet-name-taken'
  | 'table-name-invalid'
  | 'table-name-taken'
  | 'heading-empty'
  | 'heading-taken'
  | 'row-length-wrong'
  | 'sheet-too-small'
  | 'tables-overlap'
  | 'list-too-long'
  | 'list-column-unknown';

export type FileProblemCode = ReadProblemCode | WriteProblemCode;

/** A file, or the plan of a file, that cannot be used as it is. Always an error: nothing was read or written. */
export type FileProblem = Problem<FileProblemCode>;

/** Makes a file problem; `place` and `data` are what the sentence needs. */
export function fileProblem(
  code: FileProblemCode,
  data: FileProblem['data'] = {},
  place: Place = {},
): FileProblem {
  return { code, severity: 'Error', place, data };
}
