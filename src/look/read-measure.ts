import { isPercentUnit } from '../scorecard/rules/percent-unit';
import { decimalsNeeded } from './rounded-digits';
import { formatNumber } from './format-number';
import { shiftOf, type Measure } from './measure';
import { readNumber } from './read-number';
import type { Separators } from './separators';

/** A figure that somebody typed for a KPI. */
export interface MeasureRead {
  /** As it is stored: a fraction for a %. */
  readonly value: number;
  /** It was typed without the sign of per cent, so that somebody should be told how it was read. */
  readonly isReadAsPercent: boolean;
}

/**
 * A figure as people type it beside its unit: for a KPI in %, 96.1 is 0.961. So is 0.961 where a figure near it is known, or
 * where it was calculated, as =46/50; else it is 0.961%.
 *
 * @param near a figure of the same KPI, as stored
 */
export function readMeasure(
  text: string,
  { measureUnit }: Measure,
  separators: Separators,
  near?: number,
): MeasureRead | 'not a number' | undefined {
  const typed = readNumber(text, separators);
  if (typeof typed !== 'number') return typed;
  if (!isPercentUnit(measureUnit) || (text.includes('%') && !text.trim().startsWith('='))) {
    return { value: typed, isReadAsPercent: false };
  }
  const isCalculated = text.trim().startsWith('=') && Math.abs(typed) <= 1;
  const isShare = near ? isCloser(typed, typed / 100, near) : isCalculated;
  const value = isShare ? typed : Number(`${typed}e-2`);
  return { value: Number.isNaN(value) ? typed / 100 : value, isReadAsPercent: typed !== 0 };
}

/** A figure in full, as it is put into a field to be changed: with all decimals, without groups and unit. */
export function measureText(value: number, measure: Measure, separators: Separators): string {
  const shift = shiftOf(measure);
  const decimals = decimalsNeeded(value, shift);
  return formatNumber(value, { decimals, shift, separators: { ...separators, group: '' } });
}

/** Whether the first of two readings is the closer one to a figure, by how many times they differ. */
function isCloser(first: number, second: number, near: number): boolean {
  if (first === 0) return false;
  const away = (value: number): number => Math.abs(Math.log(Math.abs(value / near)));
  return away(first) < away(second);
}
