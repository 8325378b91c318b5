/** Disks take 255 bytes for the whole name, and a letter can be 4 of them. */
const LONGEST_BYTES = 100;

/** What no file name may hold on Windows, and what no name should hold anywhere: what is not seen. */
const FORBIDDEN = /[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]/gu;

/** A text as part of the name of a file; a dot or a dash at the beginning would hide the file or look like an option. */
export function possibleFileName(text: string, longest = LONGEST_BYTES): string {
  const words = text.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const characters = Array.from(words.replace(/^[\s.-]+/, ''));
  while (bytesOf(characters.join('')) > longest) characters.pop();
  return characters.join('').trimEnd();
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
