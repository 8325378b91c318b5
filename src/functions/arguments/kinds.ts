import type { Direction } from '../../scorecard/model/direction';
import type { Status } from '../../scorecard/model/status';
import { isWithinBounds } from '../../tables/cells/number-bounds';
import { numberFromText } from '../../tables/cells/number-text';
import { readYesNo } from '../../tables/cells/yes-no';
import { Fault } from '../../tables/fault';
import { DIRECTION_WORDS } from '../../tables/words/direction';
import { isMissingWord } from '../../tables/words/missing';
import { STATUS_WORDS } from '../../tables/words/status';
import { wordFinder, wordsOf, type Vocabulary } from '../../tables/words/vocabulary';
import { Failure } from './failure';
import type { Kind } from './parameter';

/** Any number. A text counts when it can only mean one number ("95%"); "n/a" is no number given. */
export const number: Kind<number> = (cell, name) => {
  if (typeof cell === 'number') {
    return withinBounds(cell, name);
  }
  if (typeof cell === 'boolean') {
    return Failure.invalid('notANumber', { name, value: upperCase(cell) });
  }
  const value = numberFromText(cell);
  if (value === 'ambiguous')
    return Failure.invalid('ambiguousNumber', { name, value: cell.trim() });
  if (value !== undefined) return withinBounds(value, name);
  return isMissingWord(cell)
    ? undefined
    : Failure.invalid('notANumber', { name, value: cell.trim() });
};

function withinBounds(value: number, name: string): number | Failure {
  return isWithinBounds(value) ? value : Failure.invalid('outOfBounds', { name, value });
}

/** A number of at least `low`, and at most `high`. */
export function numberBetween(low: number, high: number): Kind<number> {
  return (cell, name) => {
    const value = number(cell, name);
    if (typeof value !== 'number' || (value >= low && value <= high)) return value;
    return Failure.invalid('outsideLimits', { name, value, low, high });
  };
}

export const notNegative: Kind<number> = (cell, name) => {
  const value = number(cell, name);
  return typeof value === 'number' && value < 0
    ? Failure.invalid('negative', { name, value })
    : value;
};

/** A whole number from 1 to `most`. */
export function count(most: number): Kind<number> {
  return (cell, name) => {
    const value = number(cell, name);
    if (typeof value !== 'number') return value;
    const fits = Number.isInteger(value) && value >= 1 && value <= most;
    return fits ? value : Failure.invalid('notACount', { name, value, most });
  };
}

/** A month of the year. The number 0 is none: an empty cell arrives as 0 on Windows and Mac. */
export const monthNumber: Kind<number> = (cell, name) =>
  cell === 0 ? undefined : count(12)(cell, name);

/** A figure, or the answer of a yes/no KPI: TRUE, FALSE, yes, no, có, không. */
export const figure: Kind<number | boolean> = (cell, name) => {
  if (typeof cell === 'boolean') return cell;
  const value = number(cell, name);
  if (typeof cell === 'number' || !(value instanceof Failure)) return value;
  const answer = readYesNo(cell);
  return typeof answer === 'boolean' ? answer : value;
};

/** TRUE or FALSE, also as yes and no or 1 and 0. */
export const yesNo: Kind<boolean> = (cell, name) => {
  const answer = readYesNo(cell);
  return answer instanceof Fault
    ? Failure.invalid('notYesOrNo', { name, value: String(cell) })
    : answer;
};

/**
 * One of a few words in any case, or one of their synonyms in English and Vietnamese. The number 0 is no word: an empty
 * cell arrives as 0 on Windows and Mac.
 */
export function choice<Word extends string>(vocabulary: Vocabulary<Word>): Kind<Word> {
  const find = wordFinder(vocabulary);
  const words = wordsOf(vocabulary);
  // Finding a synonym costs a microsecond, which 100,000 cells would feel.
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  return (cell, name) => {
    if (cell === 0) return undefined;
    const text = typeof cell === 'string' ? cell : upperCase(cell);
    const word = known.get(text.toLowerCase()) ?? find(text);
    return (
      word ??
      Failure.invalid('unknownWord', { name, value: text.trim(), choices: words.join(', ') })
    );
  };
}

/** Any direction. */
export const anyDirection: Kind<Direction> = choice(DIRECTION_WORDS);

/** A direction that needs no limits; `range` has functions of its own. */
export const direction: Kind<Exclude<Direction, 'range'>> = (cell, name) => {
  const value = anyDirection(cell, name);
  return value === 'range' ? Failure.invalid('useRangeFunction') : value;
};

export const status: Kind<Status> = choice(STATUS_WORDS);

function upperCase(cell: number | boolean): string {
  return String(cell).toUpperCase();
}
