import { unitsBelow } from '../cascade/units-below';
import { unitTree } from '../cascade/unit-tree';
import type { Kpi } from '../model/kpi';
import type { Scorecard } from '../model/scorecard';
import type { Unit } from '../model/unit';
import { weightOf } from '../roll-up/weight-of';
import { isAmountUnit } from '../rules/amount-unit';
import { isPercentUnit } from '../rules/percent-unit';
import { aggregationOf } from '../rules/aggregation-of';
import { allocate } from './allocate';
import { partOfUnit, type TargetsOfParts } from './split-kpi';

/** Shares are proposed and made whole to a tenth of a percent. */
const SHARE_DECIMALS = 3;

/** A unit over which a KPI may be split; the share is absent while it has no part. */
export interface SplitChoice {
  readonly unit: Unit;
  /** How deep below the unit of the whole, from 0. */
  readonly depth: number;
  readonly share?: number;
}

/** The units below the one of a KPI, with the shares that they have; without any, those right below by their weights. */
export function splitChoices(scorecard: Scorecard, kpi: Kpi): readonly SplitChoice[] {
  const below = unitsBelow(scorecard.units, unitOf(kpi, scorecard));
  const there = below.map(({ unit }) => partOfUnit(scorecard, kpi, unit));
  if (there.some((part) => part !== undefined)) {
    return below.map((each, index) => ({ ...each, ...shareOf(there[index]) }));
  }
  const direct = below.filter(({ depth }) => depth === 0);
  const shares = wholeShares(direct.map(({ unit }) => weightOf(unit)));
  return below.map((each) =>
    each.depth === 0 ? { ...each, share: shares[direct.indexOf(each)] } : each,
  );
}

/** A part without a share typed has one to be typed. */
function shareOf(part: Kpi | undefined): { readonly share?: number } {
  return part ? { share: part.share ?? 0 } : {};
}

/** Shares in proportion to what is given, equal without anything, that add up to 1 exactly. */
export function wholeShares(parts: readonly number[]): readonly number[] {
  return allocate(1, parts, SHARE_DECIMALS);
}

/**
 * How the targets are best given: amounts are divided, rates and averages are the same for each. What counts as the last
 * figure of a period is an amount when its unit is one: cash in kEUR, not days outstanding.
 */
export function firstTargets(kpi: Kpi, { currency }: Scorecard['setup']): TargetsOfParts {
  const { measureUnit } = kpi;
  if (isPercentUnit(measureUnit)) return 'same';
  switch (aggregationOf(kpi)) {
    case 'sum':
    case 'entered':
      return 'divided';
    case 'last':
      return isAmountUnit(measureUnit, currency) ? 'divided' : 'same';
    case 'average':
    case 'ratio':
    case 'min':
    case 'max':
      return 'same';
  }
}

function unitOf(kpi: Kpi, { objectives, units }: Scorecard): string | undefined {
  const named = kpi.unit ?? objectives.find(({ id }) => id === kpi.objective)?.unit;
  return units.some(({ id }) => id === named) ? named : unitTree(units).unit?.id;
}
