import type { ScoreLine } from './score-lines';

/** What stands in each column of a line of the calculation. */
export interface LineTexts {
  readonly name: string;
  readonly share: string;
  readonly score: string;
  readonly points: string;
  readonly status: string;
}

const INDENT = '    ';

/** The calculation as text that a sheet takes as cells: a line each, columns with tabs between them. */
export function scoreText(
  heads: readonly string[],
  lines: readonly { readonly line: ScoreLine; readonly texts: LineTexts }[],
): string {
  const rows = lines.map(({ line, texts: { name, share, score, points, status } }) => [
    INDENT.repeat(line.depth) + inOneCell(name),
    share,
    score,
    points,
    status,
  ]);
  // A sheet reads a hyphen as minus, not the typographic sign.
  return [heads, ...rows].map((row) => row.join('\t').replaceAll('\u2212', '-')).join('\n');
}

/** A name that a cell would take for a formula is text. */
function inOneCell(name: string): string {
  const text = name.replace(/\s+/g, ' ');
  return /^[=+@-]/.test(text) ? `'${text}` : text;
}
