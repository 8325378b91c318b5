import { libraryKpiNamed } from '../../library/library-kpi-named';
import type { Direction } from '../../scorecard/model/direction';
import type { Guess } from '../proposal/reason';
import { directionInName, directionOfUnit } from '../words/direction-words';
import { directionNamed } from '../words/value-words';

/** What tells which way a KPI is better, from the surest to the least sure. */
export interface DirectionSigns {
  readonly name: string;
  readonly said?: string;
  /** Of a target in words: "at least 3". */
  readonly sentence?: Direction;
  readonly green?: number;
  readonly amber?: number;
  readonly red?: number;
  /** The first target, where it is a number. */
  readonly target?: number;
  readonly measureUnit?: string;
}

/** Which way is better, with the reason. A guess below one half is worth a question. */
export function guessDirection(signs: DirectionSigns): Guess<Direction> {
  const { name, said, sentence, measureUnit } = signs;
  const named = said === undefined ? undefined : directionNamed(said);
  if (named)
    return {
      value: named,
      confidence: 0.97,
      reason: { code: 'column-says', data: { word: said ?? '' } },
    };
  const order = orderOf([signs.green, signs.amber, signs.red]);
  if (order) return { value: order, confidence: 0.93, reason: { code: 'thresholds-order' } };
  const level = orderOf([signs.target, signs.amber, signs.red]);
  if (level) return { value: level, confidence: 0.85, reason: { code: 'thresholds-order' } };
  if (sentence && sentence !== 'target')
    return { value: sentence, confidence: 0.9, reason: { code: 'target-sentence' } };
  const known = libraryKpiNamed(bareName(name));
  if (known)
    return {
      value: known.direction,
      confidence: 0.9,
      reason: { code: 'library-name', data: { name: known.name.en } },
    };
  const word = directionInName(name);
  if (word)
    return {
      value: word.direction,
      confidence: 0.75,
      reason: { code: 'name-word', data: { word: word.word } },
    };
  const unit = measureUnit === undefined ? undefined : directionOfUnit(measureUnit);
  if (unit)
    return {
      value: unit,
      confidence: 0.65,
      reason: { code: 'unit-word', data: { unit: measureUnit ?? '' } },
    };
  return { value: 'higher', confidence: 0.45, reason: { code: 'default' } };
}

/** From the best to the worst, as far as they are known. */
function orderOf([first, ...rest]: readonly (number | undefined)[]):
  'higher' | 'lower' | undefined {
  const [best, ...others] = [first, ...rest].filter((value) => value !== undefined);
  const worst = others.at(-1);
  if (best === undefined || worst === undefined || best === worst) return undefined;
  return best > worst ? 'higher' : 'lower';
}

/** The name without its unit: the library knows "Lead time", not "Lead time (days)". */
export function bareName(name: string): string {
  return name
    .replace(/\s*[([（].*?[)\]）]\s*$/u, '')
    .replace(/\s*,\s*%?\s*$/, '')
    .trim();
}
