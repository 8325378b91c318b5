import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import { formatPeriod } from '../scorecard/periods/period-text';
import type { Period } from '../scorecard/periods/period';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';

/** Disks take 255 bytes for the whole name, and a letter can be 4 of them. */
const LONGEST_BYTES = 100;
const LONGEST_MARK_BYTES = 20;

/** What no file name may hold on Windows, and what no name should hold anywhere: what is not seen. */
const FORBIDDEN = /[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * The name of a review's file, without a folder: company, unit, period.
 *
 * @param mark what tells it from another one that would be called alike
 */
export function reviewFileName(
  { setup }: Scorecard,
  period: Period,
  unit: Unit | undefined,
  texts: Dictionary,
  mark = '',
): string {
  const who = [setup.company, unit?.name].map((name) => cleaned(name ?? '')).filter(Boolean);
  const apart = cleaned(mark, LONGEST_MARK_BYTES);
  const marked =
    apart === '' ? who : [...who.slice(0, -1), `${who.at(-1) ?? ''} (${apart})`.trim()];
  const values = { who: marked.join(' - '), period: formatPeriod(period) };
  return fill(marked.length === 0 ? texts.cli.reviewFileAlone : texts.cli.reviewFile, values);
}

/** A dot or a dash at the beginning would hide the file or look like an option. */
function cleaned(name: string, longest = LONGEST_BYTES): string {
  const words = name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const characters = Array.from(words.replace(/^[\s.-]+/, ''));
  while (bytesOf(characters.join('')) > longest) characters.pop();
  return characters.join('').trimEnd();
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
