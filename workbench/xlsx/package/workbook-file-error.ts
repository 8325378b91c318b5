/** Why a file cannot be opened or a workbook cannot be saved; the message is a sentence for a person. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
}

/** A part of the file that cannot be understood. */
export function damagedPart(part: string, why: string): WorkbookFileError {
  return new WorkbookFileError(
    `The file is damaged: ${part} ${why}. Open it in Excel, repair it and save it again.`,
  );
}
