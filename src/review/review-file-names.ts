import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import type { Period } from '../scorecard/periods/period';
import type { Dictionary } from '../strings/dictionary';
import { reviewFileName } from './review-file-name';

/**
 * The names of several reviews of one period, in the order of their units; undefined is the whole. No two are the same
 * file on any disk: units that are called alike have their ID in the name, then a number.
 */
export function reviewFileNames(
  scorecard: Scorecard,
  period: Period,
  units: readonly (Unit | undefined)[],
  texts: Dictionary,
): readonly string[] {
  const plain = units.map((unit) => reviewFileName(scorecard, period, unit, texts));
  const uses = new Map<string, number>();
  for (const name of plain) uses.set(folded(name), (uses.get(folded(name)) ?? 0) + 1);
  const taken = new Set(plain.filter((name) => uses.get(folded(name)) === 1).map(folded));
  return units.map((unit, index) => {
    const name = plain[index] ?? '';
    if (uses.get(folded(name)) === 1) return name;
    const free = freeName(scorecard, period, unit, { texts, taken });
    taken.add(folded(free));
    return free;
  });
}

function freeName(
  scorecard: Scorecard,
  period: Period,
  unit: Unit | undefined,
  { texts, taken }: { readonly texts: Dictionary; readonly taken: ReadonlySet<string> },
): string {
  const marks = unit === undefined ? [] : [unit.id];
  for (let number = 1; ; number += 1) {
    // The number first: a long ID is cut.
    const mark = number === 1 ? marks : [String(number), ...marks];
    const name = reviewFileName(scorecard, period, unit, texts, mark.join(' '));
    if (!taken.has(folded(name))) return name;
  }
}

/** Disks may keep neither capitals apart nor two ways of writing a letter with its mark. */
function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
