/** What stands between the values of a line. */
export type ValueSeparator = ',' | ';' | '\t' | '|';

/** A comma also stands inside numbers and sentences: the others come first. */
const CANDIDATES: readonly ValueSeparator[] = ['\t', ';', '|', ','];
const LINES_LOOKED_AT = 200;
const MOST_LINES = 0.6;

/** The separator of a text: said in its first line ("sep=;"), else the one that most lines have outside quotes. */
export function separatorOf(text: string): ValueSeparator {
  const said = /^sep=(?<separator>[,;|\t])\r?\n/i.exec(text)?.groups?.separator;
  const named = CANDIDATES.find((candidate) => candidate === said);
  if (named) return named;
  const lines = text
    .slice(0, 200_000)
    .split(/\r\n|\n|\r/, LINES_LOOKED_AT)
    .map((line) => line.replace(/"[^"]*"/g, ''))
    .filter((line) => line.trim() !== '');
  const shares = CANDIDATES.map((candidate) => ({
    candidate,
    share: lines.filter((line) => line.includes(candidate)).length / Math.max(1, lines.length),
  }));
  const found = shares.find(({ share }) => share >= MOST_LINES);
  return (found ?? shares.reduce((a, b) => (b.share > a.share ? b : a))).candidate;
}
