import type { Direction } from '../../scorecard/model/direction';
import type { KpiRule } from '../../scorecard/rules/kpi-rule';
import { positionOf } from '../../scorecard/rules/position';
import { fill } from '../../strings/fill';
import { formatAchievement } from '../format-achievement';
import { shiftOf } from '../measure';
import { decimalsNeeded, roundTo } from '../rounded-digits';
import { isLowerBetter } from './bounds';
import {
  bareText,
  distanceText,
  figureText,
  inFull,
  shareText,
  wordsOf,
  type Telling,
} from './telling';

/** An actual that a rule has judged. */
export interface Judged {
  readonly actual: number;
  readonly target?: number;
  readonly rule: KpiRule;
  /** Ratio, 1 = on target. */
  readonly achievement?: number;
}

/** What the rule found, with the figures: "95.2% of target (114.2 of 120.0, higher is better)". */
export function findingText(judged: Judged, telling: Telling): string {
  switch (judged.rule.thresholds) {
    case 'ratio':
      return judged.rule.direction === 'yesno'
        ? yesNoFinding(judged, telling)
        : shareFinding(judged, telling);
    case 'points':
      return distanceFinding(judged, telling);
    case 'values':
      return valueFinding(judged, telling);
  }
}

function shareFinding(judged: Judged, telling: Telling): string {
  const words = wordsOf(telling);
  const { actual, target, rule, achievement } = judged;
  const share = formatAchievement(achievement ?? 0, rule, telling.separators);
  const basis = basisText(judged, telling);
  if (target === undefined || rule.direction === 'range') {
    return fill(words.achieved, { share, basis });
  }
  const direction = directionText(rule.direction, telling);
  const counted = rule.direction === 'higher' || rule.direction === 'lower';
  if (counted && rule.baseline !== undefined) {
    return fill(words.ofTheWay, {
      share,
      baseline: figureText(rule.baseline, inFull(rule.baseline, telling)),
      target: figureText(target, telling),
      actual: figureText(actual, telling),
      direction,
    });
  }
  if (target === 0) return fill(words.againstZero, { share, basis });
  // For other directions, and below zero, the share is not actual / target, so it is not called that.
  if (rule.direction !== 'higher' || target < 0) return fill(words.achieved, { share, basis });
  return fill(words.ofTarget, { share, basis: partBasis(judged, target, telling) });
}

function yesNoFinding({ actual, rule, achievement = actual }: Judged, telling: Telling): string {
  const words = wordsOf(telling);
  const template = { 0: words.no, 1: words.yes }[achievement] ?? words.shareOfYes;
  return fill(template, {
    share: formatAchievement(achievement, rule, telling.separators),
    one: shareText(1, telling),
    zero: shareText(0, telling),
  });
}

/** The distance is that of the figures as printed, so that the reader's subtraction gives it too. */
function distanceFinding(judged: Judged, telling: Telling): string {
  const words = wordsOf(telling);
  const { rule } = judged;
  const shift = shiftOf(telling.measure);
  const rounded = (value: number) => roundTo(value, telling.decimals, shift);
  const target = judged.target === undefined ? undefined : rounded(judged.target);
  const position = positionOf(rounded(judged.actual), target, rule);
  const limits = [rule.rangeLow, rule.rangeHigh].map((limit) =>
    rule.direction === 'range' && limit !== undefined ? decimalsNeeded(limit, shift) : 0,
  );
  const decimals = Math.max(telling.decimals, ...limits);
  const adverse = roundTo(0 - (position?.at ?? 0), decimals, shift);
  return fill(words[distanceKey(adverse, rule.direction)], {
    distance: distanceText(Math.abs(adverse), telling, decimals),
    basis: basisText(judged, telling),
  });
}

function distanceKey(adverse: number, direction: Direction) {
  if (direction === 'range') return adverse === 0 ? 'inside' : 'outside';
  if (adverse === 0) return 'on';
  if (direction === 'target') return 'off';
  return adverse > 0 ? 'worse' : 'better';
}

function valueFinding({ actual, target, rule }: Judged, telling: Telling): string {
  const words = wordsOf(telling);
  return fill(target === undefined ? words.value : words.valueWithTarget, {
    actual: figureText(actual, telling),
    target: target === undefined ? undefined : figureText(target, telling),
    direction: directionText(isLowerBetter(rule) ? 'lower' : 'higher', telling),
  });
}

/** 114.2 of 120.0; percentages are not parts of each other. */
function partBasis(judged: Judged, target: number, telling: Telling): string {
  if (shiftOf(telling.measure) > 0) return basisText(judged, telling);
  return fill(wordsOf(telling).partOfTarget, {
    actual: bareText(judged.actual, telling),
    target: figureText(target, telling),
    direction: directionText(judged.rule.direction, telling),
  });
}

function basisText({ actual, target, rule }: Judged, telling: Telling): string {
  const words = wordsOf(telling);
  const direction = directionText(rule.direction, telling);
  if (rule.direction === 'range') {
    return fill(words.againstRange, {
      actual: figureText(actual, telling),
      low: rangeLimit(rule.rangeLow, telling, bareText),
      high: rangeLimit(rule.rangeHigh, telling, figureText),
      direction,
    });
  }
  // A yes or no is compared with yes.
  const aim = rule.direction === 'yesno' ? 1 : target;
  return fill(words.againstTarget, {
    actual: figureText(actual, telling),
    target: aim === undefined ? undefined : figureText(aim, telling),
    direction,
  });
}

function rangeLimit(
  limit: number | undefined,
  telling: Telling,
  text: typeof figureText,
): string | undefined {
  return limit === undefined ? undefined : text(limit, inFull(limit, telling));
}

function directionText(direction: Direction, telling: Telling): string {
  return direction === 'none' ? '' : wordsOf(telling)[direction];
}
