/**
 * The form in which words are compared: lower case, without accents, single spaces. "Càng cao càng tốt" and
 * "cang  cao cang tot" are the same word. A sign before a number stays.
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll('−', '-')
    .replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The form in which IDs and headings are compared: Excel itself does not tell upper from lower case. */
export function idKey(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

export function isBlankText(text: string): boolean {
  return text === '' || text.trim() === '';
}
