/** A name without what may be taken off it: numbers in front, units and marks behind, case, spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\([^)]*\)[\s*]*$/u, '')
    .replace(/^[\d.]+[.)]?\s+/u, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
