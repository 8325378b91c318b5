import type { ComparisonBasis } from '../../scorecard/series/comparison';
import { wordKey } from '../../tables/words/word-key';
import { Failure } from './failure';
import type { Kind } from './parameter';

/** A whole number n, or "mean n". The number 0 is nothing: an empty cell arrives as 0 on Windows and Mac. */
export const trendBasis: Kind<ComparisonBasis> = (cell, name) => {
  if (cell === 0) return undefined;
  const found = /^(?:(mean(?: of)?|trung binh) ?)?(\d{1,3})$/.exec(wordKey(String(cell)));
  const count = Number(found?.[2]);
  if (!(count >= 1)) return Failure.invalid('notABasis', { name, value: String(cell) });
  return found?.[1] === undefined ? { kind: 'back', periods: count } : { kind: 'mean', of: count };
};
