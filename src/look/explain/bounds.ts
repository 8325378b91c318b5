import type { KpiRule } from '../../scorecard/rules/kpi-rule';
import { fill } from '../../strings/fill';
import { shiftOf } from '../measure';
import { decimalsNeeded } from '../rounded-digits';
import { colourWord, distanceText, limitText, shareText, wordsOf, type Telling } from './telling';

/** From where each colour starts: "green from 100%, amber from 90%". */
export function boundsText(rule: KpiRule, telling: Telling): string {
  const words = wordsOf(telling);
  const { green, amber } = rule;
  if (green === undefined || amber === undefined) return '';
  return fill(green === amber ? words.noAmber : words.colours, {
    green: colourWord('Green', telling),
    amber: colourWord('Amber', telling),
    red: colourWord('Red', telling),
    greenBound: boundText(green, rule, telling),
    amberBound: boundText(amber, rule, telling),
  });
}

/** One of the two bounds: "from 90%", "up to 49 days", "up to 2 pts worse". */
export function boundText(bound: number, rule: KpiRule, telling: Telling): string {
  const words = wordsOf(telling);
  switch (rule.thresholds) {
    case 'ratio':
      return fill(words.from, { limit: shareText(bound, telling) });
    case 'values':
      return fill(isLowerBetter(rule) ? words.upTo : words.from, {
        limit: limitText(bound, telling),
      });
    case 'points':
      return pointsBound(bound, rule, telling);
  }
}

/** With raw values their order says which way is better; the direction only where they are equal. */
export function isLowerBetter({ green, amber, direction }: KpiRule): boolean {
  if (green === undefined || amber === undefined || green === amber) return direction === 'lower';
  return green < amber;
}

function pointsBound(bound: number, { direction }: KpiRule, telling: Telling): string {
  const words = wordsOf(telling);
  const size = Math.abs(bound);
  const decimals = decimalsNeeded(size, shiftOf(telling.measure));
  const limit = distanceText(size, telling, decimals);
  if (bound < 0) return fill(words.fromBetter, { limit });
  if (direction === 'range')
    return bound === 0 ? words.insideRange : fill(words.upToOutside, { limit });
  if (direction === 'target') return bound === 0 ? words.onTarget : fill(words.upToOff, { limit });
  return bound === 0 ? words.fromTarget : fill(words.upToWorse, { limit });
}
