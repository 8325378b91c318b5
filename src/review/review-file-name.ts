import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import { formatPeriod } from '../scorecard/periods/period-text';
import type { Period } from '../scorecard/periods/period';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';

/** Disks take 255 bytes for the whole name, and a letter can be 4 of them. */
const LONGEST_BYTES = 100;

/** What no file name may hold on Windows, and what no name should hold anywhere: what is not seen. */
const FORBIDDEN = /[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]/gu;

/** The name of a review's file, without a folder: company, unit, period. */
export function reviewFileName(
  { setup }: Scorecard,
  period: Period,
  unit: Unit | undefined,
  texts: Dictionary,
): string {
  const who = [setup.company, unit?.name].map((name) => cleaned(name ?? '')).filter(Boolean);
  const values = { who: who.join(' - '), period: formatPeriod(period) };
  return fill(who.length === 0 ? texts.cli.reviewFileAlone : texts.cli.reviewFile, values);
}

/** A dot or a dash at the beginning would hide the file or look like an option. */
function cleaned(name: string): string {
  const words = name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const characters = Array.from(words.replace(/^[\s.-]+/, ''));
  while (bytesOf(characters.join('')) > LONGEST_BYTES) characters.pop();
  return characters.join('').trimEnd();
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
