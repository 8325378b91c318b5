import { possibleFileName } from '../look/possible-file-name';
import type { Scorecard } from '../scorecard/model/scorecard';
import type { Unit } from '../scorecard/model/unit';
import { formatPeriod } from '../scorecard/periods/period-text';
import type { Period } from '../scorecard/periods/period';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';

const LONGEST_MARK_BYTES = 20;

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
  const who = [setup.company, unit?.name]
    .map((name) => possibleFileName(name ?? ''))
    .filter(Boolean);
  const apart = possibleFileName(mark, LONGEST_MARK_BYTES);
  const marked =
    apart === '' ? who : [...who.slice(0, -1), `${who.at(-1) ?? ''} (${apart})`.trim()];
  const values = { who: marked.join(' - '), period: formatPeriod(period) };
  return fill(marked.length === 0 ? texts.cli.reviewFileAlone : texts.cli.reviewFile, values);
}
