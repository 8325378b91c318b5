/** A number as so many steps of 10^-`places`. */
export interface DecimalSteps {
  readonly steps: number;
  readonly places: number;
}

/** Excel holds no more digits of a number; so many are always a whole number of steps that is exact. */
const DIGITS = 15;

/** Counts a number in steps of 10^-`decimals`, finer where the number, in 15 digits, needs it. */
export function decimalSteps(value: number, decimals: number): DecimalSteps {
  const [mantissa = '0', exponent = '0'] = value.toExponential(DIGITS - 1).split('e');
  const digits = mantissa.replace('.', '');
  const finest = DIGITS - 1 - Number(exponent);
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  const needed = Math.max(0, finest - zeros);
  const places = Math.min(Math.max(decimals, needed), finest);
  return { steps: Number(`${digits}e${places - finest}`), places };
}

/** The number that so many steps are: 4126 steps of a tenth are 412.6, without the noise of binary fractions. */
export function decimalNumber(steps: number, places: number): number {
  return Number(`${steps}e${-places}`);
}
