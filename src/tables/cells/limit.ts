import { isPercentUnit } from '../../scorecard/rules/percent-unit';
import type { Fault } from '../fault';
import { number } from './number';
import type { CellType, Row } from './cell-type';
import { wholePercentage } from './whole-percentage';

/** 500 %: shares and percentages that people mean stay below. */
const LARGEST_SHARE = 5;
/** 100 percentage points: no distance from a target is as long. */
const LARGEST_DISTANCE = 0.99;

/** A limit in the unit of its KPI, such as a baseline; one of 80 for a KPI in % was probably typed as a whole number. */
export const limit: CellType<number> = {
  ...number,
  doubt: (value, row) => tooLarge(value, isPercent(row) ? LARGEST_SHARE : Infinity),
};

/** From where a colour starts: a share of the target, a distance from it, or a value, as the KPI's thresholds say. */
export const threshold: CellType<number> = {
  ...number,
  doubt: (value, row) => tooLarge(value, largestThreshold(row)),
};

function largestThreshold(row: Row): number {
  const { thresholds = 'ratio' } = row;
  if (thresholds === 'ratio') return LARGEST_SHARE;
  if (!isPercent(row)) return Infinity;
  return thresholds === 'points' ? LARGEST_DISTANCE : LARGEST_SHARE;
}

function isPercent({ measureUnit }: Row): boolean {
  return typeof measureUnit === 'string' && isPercentUnit(measureUnit);
}

function tooLarge(value: number, largest: number): Fault | undefined {
  return Math.abs(value) > largest ? wholePercentage(value) : undefined;
}
