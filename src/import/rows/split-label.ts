import type { Measure } from '../proposal/proposal';
import { MEASURE_WORDS, type MeasureWord } from '../words/measure-words';
import { headingKey } from '../words/phrases';

/** A label that names a KPI and a measure: "Sales Act", "Plan – revenue". */
export interface LabelParts {
  readonly name: string;
  readonly measure: Measure;
}

const MOST_WORDS = 4;
const HAN = /\p{Script=Han}/u;
const EDGE = /^[\s\-–—:/,(（[.]+|[\s\-–—:/,)）\](（[]+$/gu;

/** The measure that a text names and nothing else. */
export function measureNamed(text: string): Measure | undefined {
  return (
    asMeasure(
      MEASURE_WORDS.in(headingKey(text))
        .filter(({ isWhole }) => isWhole)
        .map(({ meaning }) => meaning),
    ) ?? together(text)
  );
}

/** Every way in which the end or the beginning of a label names a measure, the longest first. */
export function splitsOf(label: string): readonly LabelParts[] {
  if (MEASURE_WORDS.in(headingKey(label)).length === 0) return [];
  const words = label.split(/(?<=[\s\-–—:/,(（])|(?=[(（])/u);
  const splits: LabelParts[] = [];
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const ends = [
      { name: words.slice(0, -count), measure: words.slice(-count) },
      { name: words.slice(count), measure: words.slice(0, count) },
    ];
    for (const { name, measure } of ends) {
      const found = measureNamed(trimmed(measure.join('')));
      const stem = trimmed(name.join(''));
      if (found && /\p{L}/u.test(stem)) splits.push({ name: closed(stem), measure: found });
    }
  }
  return splits.length === 0 && HAN.test(label) ? splitHan(label) : splits;
}

function splitHan(label: string): readonly LabelParts[] {
  for (let count = 4; count >= 2; count--) {
    const found = measureNamed(label.slice(-count));
    if (found && label.length > count)
      return [{ name: trimmed(label.slice(0, -count)), measure: found }];
  }
  return [];
}

function trimmed(text: string): string {
  return text.replace(EDGE, '').trim();
}

/** Taking the end away may have taken a bracket along: "Lead time (days". */
function closed(text: string): string {
  const open = text.split('(').length;
  return open > text.split(')').length ? `${text})` : text;
}

/** "YTD target", "cumulative actual": two words of measures, and nothing else. */
function together(text: string): Measure | undefined {
  const key = headingKey(text);
  const found = MEASURE_WORDS.in(key);
  const length = found.reduce((sum, { phrase }) => sum + phrase.length, 0);
  const isAll = found.length === 2 && length + 1 >= key.length;
  return isAll ? asMeasure(found.map(({ meaning }) => meaning)) : undefined;
}

function asMeasure(words: readonly MeasureWord[]): Measure | undefined {
  const isYtd = words.includes('ytd');
  const other = words.find((word): word is Exclude<MeasureWord, 'ytd'> => word !== 'ytd');
  if (!isYtd) return other;
  return other === 'target' ? 'ytdTarget' : 'ytdActual';
}
