import type { Separators } from '../../look/separators';
import { readFigureText, type FigureText } from './figure-text';
import { isAgainstLastYear } from './against-last-year';
import { COMMA, POINT } from './text-separators';
import { readTargetSentence, type TargetSentence } from './target-sentence';

/**
 * What a text is as a figure: a number, or a target in words; both for a change of last year, "+5% vs LY"; neither where it
 * says something else.
 */
export interface TextFigure {
  readonly number?: FigureText;
  readonly sentence?: TargetSentence;
  /** It can be read only with the separators of the other countries. */
  readonly isForeign?: true;
}

/** By decimal mark and text: each text is looked at to tell columns and rows apart, and again for its figure. */
const remembered = new Map<string, Map<string, TextFigure>>();
/** The texts of a large sheet all have to fit. */
const MOST_REMEMBERED = 250_000;
const NEITHER: TextFigure = {};

/** Reads a text as a number and, where it is none, as a target in words. */
export function textFigure(text: string, separators: Separators): TextFigure {
  const known = rememberedFor(separators);
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size > MOST_REMEMBERED) known.clear();
  const read = readText(text, separators);
  known.set(text, read);
  return read;
}

function rememberedFor({ decimal, group }: Separators): Map<string, TextFigure> {
  const key = decimal + group;
  const known = remembered.get(key) ?? new Map<string, TextFigure>();
  remembered.set(key, known);
  return known;
}

function other({ decimal }: Separators): Separators {
  return decimal === '.' ? COMMA : POINT;
}

function readText(text: string, separators: Separators): TextFigure {
  const read = readAs(text, separators);
  if (read) return read;
  // "0.5%" among figures with commas can be read in one way only.
  const foreign = readAs(text, other(separators));
  return foreign ? { ...foreign, isForeign: true } : NEITHER;
}

function readAs(text: string, separators: Separators): TextFigure | undefined {
  const number = readFigureText(text, separators);
  // Words behind a number are its unit, unless they say what it is a change of.
  if (number && !isAgainstLastYear(number.unit)) return { number };
  const sentence = readTargetSentence(text, separators);
  if (number) return sentence?.change === undefined ? { number } : { number, sentence };
  return sentence && { sentence };
}
