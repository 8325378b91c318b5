/** A name in lower case between single spaces, with a space at both ends, so that whole words can be looked for. */
export function spacedWords(name: string): string {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%&+'’.-]+/gu, ' ')
    .replace(/(^|\s)[-.'’]+|[-.'’]+(?=\s|$)/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  return ` ${words} `;
}

/** The first of the words, or groups of words, that occurs in a spaced name. */
export function firstWordIn(spaced: string, words: readonly string[]): string | undefined {
  return words.find((word) => spaced.includes(` ${word} `));
}
