import { possibleFileName } from '../look/possible-file-name';
import type { Period } from '../scorecard/periods/period';
import { formatPeriod } from '../scorecard/periods/period-text';
import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';

/** The name of a file that is saved, without a folder: unit, what it is, period. */
export function exportFileName(
  what: keyof Dictionary['exporting']['files'],
  {
    unit,
    period,
    words,
  }: { readonly unit: string; readonly period: Period; readonly words: Dictionary['exporting'] },
  ending: string,
): string {
  const name = fill(words.files[what], { unit, period: formatPeriod(period) });
  return `${possibleFileName(name)}.${ending}`;
}
