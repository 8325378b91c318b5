import type { Evidence } from '../scorecard/health/evidence';
import type { Finding } from '../scorecard/health/finding';
import type { FigureValue, FindingValue, FindingValues } from '../scorecard/health/finding-value';
import type { Language } from '../strings/dictionary';
import { findings as english } from '../strings/en/findings';
import { fill } from '../strings/fill';
import { findings as vietnamese } from '../strings/vi/findings';
import { dateText } from './date-text';
import { decimalsTelling } from './decimals-telling';
import { formatDifference, formatMeasure } from './format-measure';
import { formatNumber } from './format-number';
import { decimalsOf, shiftOf } from './measure';
import { periodLabel } from './period-label';
import { decimalsNeeded, roundTo } from './rounded-digits';
import { separatorsOf } from './separators';

const WORDS = { en: english, vi: vietnamese };

/** The sentence of a finding: what was found, where, and what to do. */
export function findingSentence(
  { kind, data }: Pick<Finding, 'kind' | 'data'>,
  language: Language,
): string {
  return fill(WORDS[language].sentences[kind], worded(data, language));
}

/** What a classic mistake was judged by, as a sentence. */
export function evidenceSentence({ kind, data }: Evidence, language: Language): string {
  return fill(WORDS[language].evidence[kind], worded(data, language));
}

function worded(data: FindingValues, language: Language): Record<string, string> {
  const figures = Object.values(data).filter(isFigure);
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, wordOf(value, figures, language)]),
  );
}

function wordOf(value: FindingValue, figures: readonly FigureValue[], language: Language): string {
  if (typeof value === 'string') return value;
  const separators = separatorsOf(language);
  if (typeof value === 'number') {
    return formatNumber(value, { decimals: decimalsNeeded(value), separators });
  }
  if ('period' in value) return periodLabel(value.period, language);
  if ('date' in value) return dateText(value.date, language);
  if ('smart' in value) {
    return value.smart.map((field) => WORDS[language].smart[field]).join(', ');
  }
  const look = { decimals: decimalsFor(value, figures), separators };
  return value.isDifference
    ? formatDifference(value.figure, value.measure, look, language)
    : formatMeasure(value.figure, value.measure, look);
}

/** As many as the measure has, or more where figures that differ would look the same. */
function decimalsFor({ measure }: FigureValue, all: readonly FigureValue[]): number {
  const figures = all.map(({ figure }) => figure);
  const shift = shiftOf(measure);
  const different = new Set(figures).size;
  return decimalsTelling(
    decimalsOf(measure, figures),
    (decimals) =>
      new Set(figures.map((figure) => roundTo(figure, decimals, shift))).size === different,
  );
}

function isFigure(value: FindingValue): value is FigureValue {
  return typeof value === 'object' && 'figure' in value;
}
