/**
 * Characters that XML 1.0 cannot carry, half characters, carriage returns and anything that looks like an escape
 * are stored as _xHHHH_. Libraries drop or double such escapes, so they travel through the library in disguise:
 * a non-character of Unicode and four digits, taken off by `unveilText` in the finished parts.
 */
const VEIL = '\uFDD0';

/** Control characters but tab and line feed, half characters, what XML forbids, and the start of an escape. */
const UNFIT = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFDD0\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

const VEILED = /\uFDD0([0-9A-F]{4})/g;

/** Text as it is handed to a file library. */
export function veilText(text: string): string {
  return text.replace(UNFIT, veilCharacter);
}

/** Heading as it is handed to a file library: line breaks and tabs would not survive in an attribute. */
export function veilHeading(text: string): string {
  return veilText(text).replace(/[\n\t]/g, veilCharacter);
}

/** Takes the disguise off in a finished part. */
export function unveilText(xml: string): string {
  return xml.includes(VEIL) ? xml.replace(VEILED, '_x$1_') : xml;
}

function veilCharacter(character: string): string {
  return VEIL + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
