import type { Place, Problem } from '../tables/problem';

/** Why a file cannot be read. The words are in `strings`, section `files`, under the same code. */
export type ReadProblemCode =
  | 'emptyFile'
  | 'truncatedFile'
  | 'damagedFile'
  | 'missingPart'
  | 'passwordProtected'
  | 'oldExcelFile'
  | 'binaryWorkbook'
  | 'openDocument'
  | 'otherOfficeFile'
  | 'textFile'
  | 'pdfFile'
  | 'htmlFile'
  | 'notAWorkbook'
  | 'fileTooLarge'
  | 'contentTooLarge'
  | 'partTooLarge'
  | 'suspiciousCompression'
  | 'tooManyParts'
  | 'unsafePath'
  | 'documentType'
  | 'tooManyTables'
  | 'tableTooLarge'
  | 'tooManyFormulas';

/** Why a workbook cannot be written. */
export type WriteProblemCode =
  | 'textTooLong'
  | 'formulaTooLong'
  | 'numberNotFinite'
  | 'sheetNameInvalid'
  | 'sheetNameTaken'
  | 'tableNameInvalid'
  | 'tableNameTaken'
  | 'headingEmpty'
  | 'headingTaken'
  | 'rowLengthWrong'
  | 'sheetTooSmall'
  | 'tablesOverlap'
  | 'listTooLong'
  | 'listColumnUnknown';

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
