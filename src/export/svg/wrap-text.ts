/** Parts of the size of the letters; digits and small letters are about as wide. */
const WIDTH = 0.53;
const WIDE = 0.7;
const EASTERN_WIDTH = 1;
const EASTERN = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u;

/** About how wide a text is in letters of a size; a picture cannot ask the fonts of whoever looks at it. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    if (/\p{M}/u.test(letter)) continue;
    if (EASTERN.test(letter)) width += EASTERN_WIDTH;
    else width += /[\p{Lu}mw@%&]/u.test(letter) ? WIDE : WIDTH;
  }
  return width * size;
}

/** A text in lines that are no wider than `width`; at most so many, of which the last one tells that there is more. */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const shown = lines.slice(0, most);
  const last = shown.length - 1;
  return shown.map((each, index) =>
    fitted(index === last && lines.length > most ? `${each}…` : each, size, width),
  );
}

/** A line that fits, its end cut where it is too long. */
export function fitted(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  let kept = text.replace(/…$/, '');
  while (kept.length > 1 && widthOf(`${kept}…`, size) > width) kept = kept.replace(/.$/su, '');
  return `${kept.trimEnd()}…`;
}
