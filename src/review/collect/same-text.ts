/** What a cell leaves of a text that is too long for it is cut to about so many characters, with an ellipsis. */
const CUT_FROM = 31_900;

/** True for texts that a cell shows alike: without spaces around them, line breaks of any kind, cut to what a cell holds. */
export function isSameText(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [one, other] = [plain(a), plain(b)];
  return one === other || isCutOf(one, other) || isCutOf(other, one);
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function isCutOf(cut: string, whole: string): boolean {
  return cut.length >= CUT_FROM && cut.endsWith('…') && whole.startsWith(cut.slice(0, -1));
}
