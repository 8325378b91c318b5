/** The values between which a chart is drawn. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Ticks of a readable axis are 1, 2 or 5 times a power of ten; an axis has about so many of them. */
const STEPS = [1, 2, 5, 10];
const TICKS = 5;

/**
 * A scale on which values lie well apart. It begins at 0 where the values are not far above it, else at a round number
 * below the lowest; undefined without values.
 */
export function chartScale(values: readonly number[]): Scale | undefined {
  if (values.length === 0) return undefined;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const spread = high - low || Math.abs(high) || 1;
  const step = roundStep(spread / TICKS);
  const isNearZero = low >= 0 && low <= spread;
  const from = isNearZero ? 0 : roundDown(low - spread * 0.05, step);
  const to = -roundDown(-(high + spread * 0.05), step);
  return { from, to };
}

function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return (STEPS.find((step) => step * power >= size) ?? 10) * power;
}

/** To twelve digits, because a multiple of 0.1 is not one in binary fractions. */
function roundDown(value: number, step: number): number {
  return Number((Math.floor(value / step) * step).toPrecision(12));
}
