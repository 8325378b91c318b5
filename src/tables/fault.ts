import type { ProblemCode, ProblemData } from './problem-code';

/** What is wrong with one cell, before it is known where the cell is. */
export class Fault {
  private constructor(
    readonly code: ProblemCode,
    readonly data: Readonly<Record<string, string | number>>,
  ) {}

  static of<Code extends ProblemCode>(code: Code, data: ProblemData<Code>): Fault {
    return new Fault(code, data);
  }
}
