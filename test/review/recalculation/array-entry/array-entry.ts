import { tokenize } from '@cj-tech-master/excelts/formula';

/** Kinds of tokens, by their numbers in the engine. */
const RANGE = 6;
const SHEET = 7;
const FUNCTION = 8;
const OPEN = 10;
const CLOSE = 11;
const COMMA = 12;

/** Functions that take a whole range as one argument. */
const TAKE_RANGES = new Set(
  (
    'SUM MIN MAX AVERAGE MEDIAN COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AND OR ' +
    'INDEX MATCH VLOOKUP SUMPRODUCT ROWS COLUMNS LARGE SMALL RANK'
  ).split(' '),
);

/** Functions that look at a range cell by cell only when the formula is entered as an array formula, even in SUMPRODUCT. */
const NEED_ENTRY = new Set('IF IFERROR IFNA CHOOSE AND OR NOT VLOOKUP MATCH INDEX'.split(' '));

/**
 * The first range of a formula that Excel 2010 would cut down to one cell because nobody entered it as an array formula;
 * undefined when there is none. Neither engine of these tests can tell: both calculate cell by cell.
 */
export function rangeThatNeedsEntry(formula: string): string | undefined {
  const tokens = tokenize(formula);
  const callers: string[] = [];
  for (const [index, token] of tokens.entries()) {
    const kind = token.type as number;
    const before = tokens[index - 1];
    if (kind === OPEN) {
      const isCall = (before?.type as number | undefined) === FUNCTION;
      callers.push(isCall && before && 'name' in before ? before.name : '');
    }
    if (kind === CLOSE) callers.pop();
    if (kind === RANGE && 'value' in token && isCutDown(tokens, index, callers)) return token.value;
  }
  return undefined;
}

function isCutDown(
  tokens: ReturnType<typeof tokenize>,
  index: number,
  callers: readonly string[],
): boolean {
  const kindAt = (at: number): number | undefined => tokens[at]?.type;
  const before = kindAt(kindAt(index - 1) === SHEET ? index - 2 : index - 1);
  const after = kindAt(index + 1);
  const isWhole =
    (before === OPEN || before === COMMA) && (after === CLOSE || after === COMMA || !after);
  if (isWhole && TAKE_RANGES.has(callers[callers.length - 1] ?? '')) return false;
  const inside = callers.slice(callers.lastIndexOf('SUMPRODUCT') + 1);
  return !callers.includes('SUMPRODUCT') || inside.some((name) => NEED_ENTRY.has(name));
}
