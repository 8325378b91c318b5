import type { StatusWords } from '../../scorecard/model/setup';
import type { Colour } from '../../scorecard/model/status';
import type { Language } from '../../strings/dictionary';
import { explain as english } from '../../strings/en/explain';
import { explain as vietnamese } from '../../strings/vi/explain';
import { formatBare, formatDifference, formatMeasure } from '../format-measure';
import { formatPercent } from '../format-number';
import { shiftOf, type Measure } from '../measure';
import { decimalsNeeded } from '../rounded-digits';
import type { Separators } from '../separators';
import { statusWord } from '../status-word';

// Only this section, not the whole dictionary: the bundle of custom functions holds this file.
const WORDS = { en: english, vi: vietnamese };

/** What a sentence is told with: language, separators, and how the KPI's figures are shown. */
export interface Telling {
  readonly language: Language;
  readonly separators: Separators;
  readonly statusWords: StatusWords | undefined;
  readonly measure: Measure;
  readonly decimals: number;
}

export function wordsOf({ language }: Telling): typeof vietnamese {
  return WORDS[language];
}

/** A colour inside a sentence: amber, watch. */
export function colourWord(colour: Colour, telling: Telling): string {
  return statusWord(colour, telling.language, telling.statusWords).toLowerCase();
}

/** An actual or a target with its unit. */
export function figureText(value: number, telling: Telling): string {
  return formatMeasure(value, telling.measure, telling);
}

/** The first of two figures whose second names the unit. A % or a leading unit stands at both. */
export function bareText(value: number, telling: Telling): string {
  return formatBare(value, telling.measure, telling);
}

/** Telling with at least as many decimals as a limit has that somebody set. */
export function inFull(limit: number, telling: Telling): Telling {
  const decimals = Math.max(telling.decimals, decimalsNeeded(limit, shiftOf(telling.measure)));
  return { ...telling, decimals };
}

/** A limit that somebody set, with just the decimals that it has. */
export function limitText(value: number, telling: Telling): string {
  return figureText(value, inFull(value, { ...telling, decimals: 0 }));
}

/** A distance from the target or the range, with its unit. */
export function distanceText(value: number, telling: Telling, decimals: number): string {
  return formatDifference(value, telling.measure, { ...telling, decimals }, telling.language);
}

/** A ratio that somebody set, in % and in full. */
export function shareText(ratio: number, { separators }: Telling): string {
  return formatPercent(ratio, { decimals: decimalsNeeded(ratio, 2), separators });
}
