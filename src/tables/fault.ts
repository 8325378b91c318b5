import type { ProblemCode, ProblemData } from './problem-code';

/** A cell may hold 32,767 characters; a sentence about it names the first of them. */
const LONGEST_VALUE = 60;

/** Excel shows no more; what stands beyond them is left behind by binary fractions. */
const DIGITS_SHOWN = 15;

/** What is wrong with one cell, before it is known where the cell is. */
export class Fault {
  private constructor(
    readonly code: ProblemCode,
    readonly data: Readonly<Record<string, string | number>>,
  ) {}

  static of<Code extends ProblemCode>(code: Code, data: ProblemData<Code>): Fault {
    return new Fault(code, shortened(inDecimals(data)));
  }
}

function shortened(
  data: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  const { value } = data;
  if (typeof value !== 'string' || value.length <= LONGEST_VALUE) return data;
  return { ...data, value: `${value.slice(0, LONGEST_VALUE - 1)}…` };
}

function inDecimals(
  data: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toPrecision(DIGITS_SHOWN)) : value,
    ]),
  );
}
