import type { CellLike, FormulaResultLike } from '@cj-tech-master/excelts/formula';
import { engineFormula } from './engine-formula';

/** The kinds of content that the engine tells apart. */
const KINDS = { nothing: 0, constant: 2, formula: 6 } as const;

/** A constant, or a formula of Excel. */
export type EngineContent = string | number | boolean | { readonly formula: string };

/** A cell as the engine looks at it: a formula and its result, a constant, or nothing. */
export class EngineCell implements CellLike {
  type: number = KINDS.nothing;
  formula: string | undefined;
  value: EngineContent | undefined;
  result: FormulaResultLike;
  readonly model = {};

  constructor(
    readonly row: number,
    readonly col: number,
  ) {}

  /** Empty text as a constant is nothing in a file. */
  hold(given: EngineContent | undefined): void {
    const content = given === '' ? undefined : given;
    this.result = undefined;
    this.value = content;
    this.formula = typeof content === 'object' ? engineFormula(content.formula) : undefined;
    if (content === undefined) this.type = KINDS.nothing;
    else this.type = this.formula === undefined ? KINDS.constant : KINDS.formula;
  }
}
