import { possibleSheetName } from '../../look/possible-sheet-name';
import type { Dictionary } from '../../strings/dictionary';

const LONGEST = 31;

/** The sheets every review has, by their key in the strings; those of perspectives come after `scorecard`. */
export const FIXED_SHEETS = [
  'summary',
  'scorecard',
  'offTrack',
  'actions',
  'initiatives',
  'units',
  'strategyMap',
  'cascade',
  'kpiReview',
  'method',
  'workings',
  'data',
] as const;

export type FixedSheet = (typeof FIXED_SHEETS)[number];

/** The names of all sheets. */
export interface SheetNames {
  readonly fixed: Readonly<Record<FixedSheet, string>>;
  /** In the order of the sheets of cards. */
  readonly cards: readonly string[];
  /** All names in the order of the tabs. */
  readonly tabs: readonly string[];
  /** What a sheet is called within its review: its name without what stands before those of all its sheets. */
  readonly labelOf: (name: string) => string;
}

/** Gives every sheet a name that Excel accepts and no other sheet has. */
export function sheetNames(
  cards: readonly string[],
  words: Dictionary['review']['sheets'],
  prefix = '',
): SheetNames {
  const taken = new Set<string>();
  const take = (wanted: string): string => {
    const name = freeName(prefix + wanted, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  const fixed = Object.fromEntries(FIXED_SHEETS.map((key) => [key, take(words[key])])) as Record<
    FixedSheet,
    string
  >;
  const cardNames = cards.map((name) => take(possibleSheetName(name) || words.cards));
  const [summary, scorecard, ...others] = FIXED_SHEETS.map((key) => fixed[key]);
  const tabs = [summary ?? '', scorecard ?? '', ...cardNames, ...others];
  return { fixed, cards: cardNames, tabs, labelOf: (name) => name.slice(prefix.length) };
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const isFree = (name: string): boolean =>
    !taken.has(name.toLowerCase()) && name.toLowerCase() !== 'history';
  const whole = shortened(wanted, LONGEST);
  if (isFree(whole)) return whole;
  for (let number = 2; ; number++) {
    const ending = ` ${number}`;
    const name = shortened(wanted, LONGEST - ending.length) + ending;
    if (isFree(name)) return name;
  }
}

/** Cut between characters, never inside one, and without an apostrophe or a space at the end. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s']+$/, '');
}
