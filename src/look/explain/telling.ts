import type { StatusWords } from '../../scorecard/model/setup';
import type { Colour } from '../../scorecard/model/status';
import type { Language } from '../../strings/dictionary';
import { explain as english } from '../../strings/en/explain';
import { explain as vietnamese } from '../../strings/vi/explain';
import { formatDifference, formatMeasure } from '../format-measure';
import { formatNumber, formatPercent } from '../format-number';
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

/** The first of two figures whose second names the unit. A % stands at both. */
export function bareFigureText(value: number, telling: Telling): string {
  if (shiftOf(telling.measure) > 0) return figureText(value, telling);
  return formatNumber(value, telling);
}

/** A limit that somebody set, in full: at least as many decimals as it has. */
export function limitText(value: number, telling: Telling, fewest = 0): string {
  const decimals = Math.max(fewest, decimalsNeeded(value, shiftOf(telling.measure)));
  return formatMeasure(value, telling.measure, { ...telling, decimals });
}

/** A distance from the target or the range, with its unit. */
export function distanceText(value: number, telling: Telling, decimals: number): string {
  return formatDifference(value, telling.measure, { ...telling, decimals }, telling.language);
}

/** A ratio that somebody set, in % and in full. */
export function shareText(ratio: number, { separators }: Telling): string {
  return formatPercent(ratio, { decimals: decimalsNeeded(ratio, 2), separators });
}
