/** The same texts, of which those that come again are numbered, so that each is another one. */
export function distinctTexts(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    return count === 1 ? text : `${text}\u0000${count}`;
  });
}
