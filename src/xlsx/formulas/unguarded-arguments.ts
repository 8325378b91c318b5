import { blankTest, referenceKey } from './blank-test';
import { bscFunctionName } from './bsc-function';
import { formulaTree, type FormulaCall, type FormulaNode, type FormulaPart } from './formula-tree';

/** An argument of a custom function that reads a cell without asking first whether it is blank. */
export interface UnguardedArgument {
  /** BSC.STATUS */
  readonly function: string;
  /** The reference as written: $B2, [@Actual]. */
  readonly reference: string;
}

/**
 * The arguments, counted from 0, for which a blank cell is not the same as 0: it has no figure or another default. Where
 * 0 is read as blank (words, periods, dates) or the default is 0, nothing has to be guarded.
 */
const BLANK_IS_NOT_ZERO: ReadonlyMap<string, readonly number[]> = new Map([
  ['BSC.ACHIEVEMENT', [0, 1, 3]],
  ['BSC.ACHIEVEMENT.RANGE', [0, 1, 2]],
  ['BSC.STATUS', [0, 1, 3, 4, 5]],
  ['BSC.STATUS.VALUES', [0, 1, 2]],
  ['BSC.STATUS.POINTS', [0, 1, 2]],
  ['BSC.STATUS.RANGE', [0, 1, 2, 3]],
  ['BSC.RAG', [0, 1, 2]],
  ['BSC.SCORE', [0, 1, 2, 3, 4, 5]],
  ['BSC.SCORE.VALUES', [0, 1, 2, 5, 6, 7]],
  ['BSC.SCALE', [0, 1, 2, 3]],
  ['BSC.VARIANCE', [0, 1]],
  ['BSC.VARIANCE.PCT', [0, 1]],
  ['BSC.FAVOURABLE', [0, 1]],
  ['BSC.ROLLUP', [0, 1, 3]],
  ['BSC.ROLLUP.STATUS', [1]],
  ['BSC.COVERAGE', [0, 1]],
  ['BSC.CONTRIBUTION', [0, 1, 2, 3]],
  ['BSC.WEIGHTS', [0]],
  ['BSC.RATIO', [0, 1]],
  ['BSC.YTD', [0, 5]],
  ['BSC.ROLLING', [0, 3]],
  ['BSC.TREND', [0, 2, 3, 4]],
  ['BSC.FORECAST', [0, 4, 5]],
  ['BSC.REQUIRED', [0, 1]],
  ['BSC.EXPECTED', [4]],
  ['BSC.EXPLAIN', [0, 1, 3, 4, 5]],
  ['BSC.SCORECARD', [0, 1, 3, 4, 6]],
]);

/** Functions that hand a value through as it is; inside any other, blank has already become something else. */
const TRANSPARENT = new Set(['', 'IF', 'IFS', 'IFERROR', 'IFNA', 'LET', 'CHOOSE']);

/** Names of LET that stand for each other can multiply without end; beyond this nothing more is looked for. */
const MOST_STEPS = 20_000;

/** Finds the arguments of a formula that are not guarded by IF(cell="", …) or its like. */
export function unguardedArguments(formula: string): readonly UnguardedArgument[] {
  const walk = new GuardWalk();
  walk.part(formulaTree(formula), { filled: new Set(), names: new Map(), reading: undefined });
  return walk.found;
}

/** What is known at a place in the formula. */
interface Surroundings {
  /** References that are surely not blank here. */
  readonly filled: ReadonlySet<string>;
  /** Names given by LET, with the part they stand for. */
  readonly names: ReadonlyMap<string, FormulaPart>;
  /** The function whose figure is being read here. */
  readonly reading: string | undefined;
}

class GuardWalk {
  readonly found: UnguardedArgument[] = [];
  private steps = 0;

  part(part: FormulaPart, around: Surroundings): void {
    for (const node of part) this.node(node, around);
  }

  private node(node: FormulaNode, around: Surroundings): void {
    if (++this.steps > MOST_STEPS) return;
    if (node.kind === 'call') this.call(node, around);
    if (node.kind === 'operand') this.operand(node.text, around);
  }

  private operand(text: string, around: Surroundings): void {
    const key = referenceKey(text);
    if (around.reading === undefined || /^(TRUE|FALSE)$/.test(key)) return;
    if (around.filled.has(key)) return;
    const meaning = around.names.get(key);
    if (meaning === undefined) {
      this.found.push({ function: around.reading, reference: text });
      return;
    }
    const names = new Map(around.names);
    names.delete(key);
    this.part(meaning, { ...around, names });
  }

  private call(call: FormulaCall, around: Surroundings): void {
    const name = bscFunctionName(call.opening);
    if (name !== undefined) {
      this.bscCall(call, name, around);
      return;
    }
    const inside = TRANSPARENT.has(call.name) ? around : { ...around, reading: undefined };
    if (call.name === 'IF') this.ifCall(call, inside);
    else if (call.name === 'IFS') this.ifsCall(call, inside);
    else if (call.name === 'LET') this.letCall(call, inside);
    else for (const part of call.parts) this.part(part, inside);
  }

  private bscCall(call: FormulaCall, name: string, around: Surroundings): void {
    const guarded = BLANK_IS_NOT_ZERO.get(name) ?? [];
    call.parts.forEach((part, index) => {
      this.part(part, { ...around, reading: guarded.includes(index) ? name : undefined });
    });
  }

  private ifCall(call: FormulaCall, around: Surroundings): void {
    const [condition = [], whenTrue = [], whenFalse = []] = call.parts;
    const test = blankTest(condition);
    this.part(condition, { ...around, reading: undefined });
    this.part(whenTrue, knowing(around, test.filledWhenTrue));
    this.part(whenFalse, knowing(around, test.filledWhenFalse));
  }

  private ifsCall(call: FormulaCall, around: Surroundings): void {
    let known = around;
    for (let i = 0; i < call.parts.length; i += 2) {
      const condition = call.parts[i] ?? [];
      const test = blankTest(condition);
      this.part(condition, { ...known, reading: undefined });
      this.part(call.parts[i + 1] ?? [], knowing(known, test.filledWhenTrue));
      known = knowing(known, test.filledWhenFalse);
    }
  }

  private letCall(call: FormulaCall, around: Surroundings): void {
    let known = around;
    for (let i = 0; i + 1 < call.parts.length; i += 2) {
      const value = call.parts[i + 1] ?? [];
      this.part(value, { ...known, reading: undefined });
      known = { ...known, names: new Map(known.names).set(nameOf(call.parts[i]), value) };
    }
    this.part(call.parts.at(-1) ?? [], known);
  }
}

/** A cell known to be filled makes the names that stand for it filled too, and the other way round. */
function knowing(around: Surroundings, filled: ReadonlySet<string>): Surroundings {
  if (filled.size === 0) return around;
  const all = new Set([...around.filled, ...filled]);
  for (const [name, meaning] of around.names) {
    const [only] = meaning;
    if (meaning.length !== 1 || only?.kind !== 'operand') continue;
    const key = referenceKey(only.text);
    if (all.has(name)) all.add(key);
    if (all.has(key)) all.add(name);
  }
  return { ...around, filled: all };
}

function nameOf(part: FormulaPart | undefined): string {
  const node = part?.[0];
  return node?.kind === 'operand' ? referenceKey(node.text) : '';
}
