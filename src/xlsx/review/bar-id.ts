/** Id of a bar in the form of a GUID, which its two halves in a file share; the same at every writing. */
export function barId(sheetNumber: number, priority: number): string {
  const digits = (number: number, length: number) =>
    number.toString(16).toUpperCase().padStart(length, '0');
  return `{B5C00000-0000-4000-8000-${digits(sheetNumber, 4)}${digits(priority, 8)}}`;
}
