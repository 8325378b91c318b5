/** A text of at most `most` characters; a longer one ends with an ellipsis. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  // Half of a character that takes two would not be a character.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
