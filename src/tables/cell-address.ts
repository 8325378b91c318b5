/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Address of a cell with its sheet, row and column counted from 0: 'Strategy links'!D7. */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${columnLetters(column)}${row + 1}`;
}

/** A sheet name as formulas want it, in quotes where Excel could take it for something else. */
export function quotedSheet(sheet: string): string {
  // Names that Excel could take for an address or a number are quoted too.
  const plain = /^\p{L}[\p{L}_]*$/u.test(sheet) && !/^(?:r|c|rc)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
