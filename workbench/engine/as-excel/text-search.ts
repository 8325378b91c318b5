/** What a pattern with wildcards means: ? one character, * any number, ~ before one of them the character itself. */
export function wildcardPattern(pattern: string): RegExp {
  const meaning = pattern.replace(/~[*?~]|[*?]|[\\^$.+()[\]{}|]/g, (part) => {
    if (part === '?') return '[\\s\\S]';
    if (part === '*') return '[\\s\\S]*?';
    return `\\${part.at(-1) ?? ''}`;
  });
  return new RegExp(meaning, 'i');
}

/** SEARCH: the place of the first match from a place on, both counted from 1; undefined for none. */
export function searchText(pattern: string, text: string, from: number): number | undefined {
  if (from < 1 || from > text.length + 1) return undefined;
  const at = text.slice(from - 1).search(wildcardPattern(pattern));
  return at < 0 ? undefined : from + at;
}
