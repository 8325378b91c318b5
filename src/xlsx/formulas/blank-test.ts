import type { FormulaNode, FormulaPart } from './formula-tree';

/** What a condition that holds tells about cells: which are then surely blank, which surely not. */
export interface BlankTest {
  /** When the condition is true, none of these is blank. */
  readonly filledWhenTrue: ReadonlySet<string>;
  /** When the condition is false, none of these is blank. */
  readonly filledWhenFalse: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_TEST: BlankTest = { filledWhenTrue: NOTHING, filledWhenFalse: NOTHING };
/** Functions of one cell that are true, or above zero, only when it is filled. */
const FILLED_TESTS = new Set(['ISNUMBER', 'ISTEXT', 'LEN', 'COUNT', 'COUNTA']);
const BLANK_TESTS = new Set(['ISBLANK', 'COUNTBLANK']);

/** Reads a condition such as B2="", ISBLANK(B2), OR(B2="",C2=""), NOT(…), LEN(B2)>0, COUNT(B2)=0. */
export function blankTest(condition: FormulaPart): BlankTest {
  const [only] = condition;
  if (condition.length === 1 && only !== undefined) return callTest(only);
  return comparisonTest(condition);
}

/** The reference as it is compared: without $, in capitals, without the prefix that files give to names of LET. */
export function referenceKey(reference: string): string {
  return reference
    .replaceAll('$', '')
    .toUpperCase()
    .replace(/^_XLPM\./, '');
}

function callTest(node: FormulaNode): BlankTest {
  if (node.kind !== 'call') return NO_TEST;
  const [first = []] = node.parts;
  if (node.name === '') return blankTest(first);
  if (node.name === 'NOT') return opposite(blankTest(first));
  if (node.name === 'AND') return all(node.parts.map(blankTest));
  if (node.name === 'OR') return opposite(all(node.parts.map(blankTest).map(opposite)));
  if (FILLED_TESTS.has(node.name)) {
    return { filledWhenTrue: referencesIn(first), filledWhenFalse: NOTHING };
  }
  if (!BLANK_TESTS.has(node.name)) return NO_TEST;
  return { filledWhenTrue: NOTHING, filledWhenFalse: referencesIn(first) };
}

/** All conditions hold together: true tells what each tells, false tells nothing unless there is only one. */
function all(tests: readonly BlankTest[]): BlankTest {
  const [only] = tests;
  if (tests.length === 1 && only !== undefined) return only;
  const filledWhenTrue = new Set(tests.flatMap((test) => [...test.filledWhenTrue]));
  return { filledWhenTrue, filledWhenFalse: NOTHING };
}

function opposite({ filledWhenTrue, filledWhenFalse }: BlankTest): BlankTest {
  return { filledWhenTrue: filledWhenFalse, filledWhenFalse: filledWhenTrue };
}

function comparisonTest(condition: FormulaPart): BlankTest {
  const at = condition.findIndex(({ kind }) => kind === 'operator');
  const operator = textOf(condition[at]);
  const left = condition.slice(0, at);
  const right = condition.slice(at + 1);
  if (at < 0 || left.length !== 1 || right.length !== 1) return NO_TEST;
  const [one, other] =
    textOf(right[0]) === '""' || textOf(right[0]) === '0' ? [left, right] : [right, left];
  if (textOf(other[0]) === '""') return emptyTextTest(one, operator);
  return textOf(other[0]) === '0' ? zeroCountTest(one, operator) : NO_TEST;
}

function emptyTextTest(side: FormulaPart, operator: string): BlankTest {
  const found = referencesIn(side);
  if (operator === '=') return { filledWhenTrue: NOTHING, filledWhenFalse: found };
  return operator === '<>' ? { filledWhenTrue: found, filledWhenFalse: NOTHING } : NO_TEST;
}

/** LEN(B2)=0 and COUNT(B2)>0: the function's own meaning, or its opposite. */
function zeroCountTest(side: FormulaPart, operator: string): BlankTest {
  const [node] = side;
  if (node?.kind !== 'call') return NO_TEST;
  if (operator === '=') return opposite(callTest(node));
  return operator === '>' || operator === '<>' ? callTest(node) : NO_TEST;
}

/** References in a part, also inside TRIM( and brackets. */
function referencesIn(part: FormulaPart): ReadonlySet<string> {
  const found = new Set<string>();
  for (const node of part) {
    if (node.kind === 'operand') found.add(referenceKey(node.text));
    if (node.kind === 'call' && (node.name === '' || node.name === 'TRIM')) {
      for (const inner of node.parts) referencesIn(inner).forEach((key) => found.add(key));
    }
  }
  return found;
}

function textOf(node: FormulaNode | undefined): string {
  return node !== undefined && node.kind !== 'call' ? node.text : '';
}
