export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const EXTENDED = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const EXCEL_2006 = 'http://schemas.microsoft.com/office/excel/2006/main';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** Content type of a part of a workbook by its last words. */
export function contentType(kind: string): string {
  return `${SPREADSHEET}${kind}+xml`;
}
