import { unveilText, veilHeading } from '../writing/stored-text';

/**
 * Text of an attribute as it is handed to a file library. One that would take more than `limit` characters in the
 * file, where an escape counts as seven, ends with an ellipsis.
 */
export function fittingText(text: string, limit: number): string {
  for (let length = Math.min(text.length, limit); ; length--) {
    const veiled = veilHeading(shortened(text, length));
    if (unveilText(veiled).length <= limit) return veiled;
  }
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  // Half of a character that takes two would not be a character.
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
