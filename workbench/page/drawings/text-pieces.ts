import type { TextRun } from '../../host/drawings';

/** Neighbouring characters that look alike. */
export interface TextPiece<Font> {
  readonly text: string;
  readonly font: Font;
}

/** Cuts a text where its looks change. */
export function textPieces<Font extends object>(
  text: string,
  font: Font,
  runs: readonly TextRun<Font>[],
): TextPiece<Font>[] {
  const edges = runs.flatMap(({ start, length }) => [start, start + length]);
  const inside = edges.filter((edge) => edge > 0 && edge < text.length);
  const cuts = [...new Set([0, ...inside, text.length])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const own = runs.filter((run) => start >= run.start && start < run.start + run.length);
    const merged = own.reduce<Font>((whole, run) => ({ ...whole, ...run.font }), font);
    return { text: text.slice(start, cuts[index + 1]), font: merged };
  });
}
