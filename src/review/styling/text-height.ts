/** A text as it stands in a cell: the width is the cell's, in characters; the size is 9.5 points when absent. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
  readonly size?: number;
}

const USUAL_SIZE = 9.5;
/** A column is measured in digits of 11 points; running text is narrower, and loses some room at the ends of lines. */
const CHARACTERS_AT_ONE_POINT = 12;
/** A capital or a digit, measured in letters. */
const WIDE = 1.25;
const LINE = 1.32;
const PADDING = 4;
const EASTERN =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/gu;
/** Excel allows no taller row. */
const TALLEST = 409;

/** Height of a row, in points, in which all of its wrapped texts can be read, and no less than `least`. */
export function textHeight(texts: readonly WrappedText[], least: number): number {
  const heights = texts.map(
    ({ text, width, size = USUAL_SIZE }) => linesIn(text, width, size) * size * LINE + PADDING,
  );
  return Math.min(TALLEST, Math.ceil(Math.max(least, ...heights)));
}

/** How many lines a text takes when it is wrapped between words. */
export function linesIn(text: string, width: number, size = USUAL_SIZE): number {
  const fits = Math.max(1, Math.floor((width * CHARACTERS_AT_ONE_POINT) / size));
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + wrapped(paragraph, fits), 0);
}

function wrapped(paragraph: string, fits: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = lengthOf(word);
    if (used > 0 && used + 1 + length > fits) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
    // A word that is longer than a line is broken.
    lines += Math.max(0, Math.ceil(used / fits) - 1);
    used = used > fits ? used % fits : used;
  }
  return lines;
}

/** Capitals and digits are wider, letters of the east twice as wide; marks on letters take no room. */
function lengthOf(word: string): number {
  const bare = word.normalize('NFC').replace(/\p{M}/gu, '');
  const eastern = bare.match(EASTERN)?.length ?? 0;
  const wide = bare.match(/[\p{Lu}\p{Nd}]/gu)?.length ?? 0;
  return bare.length + eastern + wide * (WIDE - 1);
}
