import { sumOf } from '../../../scorecard/series/aggregate';
import { roundedDigits } from '../../../look/rounded-digits';
import type { CellFormula } from '../../book/cell';
import { blockOf } from '../../book/place';
import { blockReference, cellReference, quoted } from '../../book/reference';
import { sentenceFormula } from '../../book/sentence-formula';
import { fill } from '../../../strings/fill';
import { CASCADE_COLUMNS as COLUMNS, ROWS } from './columns';

/** A whole with its parts as the formulas see them. */
export interface Whole {
  /** Its row on this sheet, and the last row of the table. */
  readonly row: number;
  readonly last: number;
  readonly actual?: number;
  readonly parts: readonly (number | undefined)[];
}

/** What the check says in words. */
export interface CheckWords {
  readonly addsUp: string;
  readonly differs: string;
  readonly incomplete: string;
}

const NEAR = 1e-9;

/** Whether the parts add up to the whole, by the rows that name it as theirs. */
export function checkFormula(whole: Whole, words: CheckWords): CellFormula {
  const { actual, isComplete, near } = formulasOf(whole);
  const [addsUp, differs, incomplete] = [words.addsUp, words.differs, words.incomplete].map(quoted);
  return {
    formula: `IF(OR(${actual}="",NOT(${isComplete})),${incomplete},IF(${near},${addsUp},${differs}))`,
    result: words[verdictOf(whole)],
  };
}

/** How much the whole is more than its parts; empty when they add up. */
export function differenceFormula(whole: Whole): CellFormula {
  const { actual, isComplete, near, sum } = formulasOf(whole);
  const verdict = verdictOf(whole);
  return {
    formula: `IF(OR(${actual}="",NOT(${isComplete})),"",IF(${near},"",${actual}-${sum}))`,
    result: verdict === 'differs' ? (whole.actual ?? 0) - sumOf(knownParts(whole)) : '',
  };
}

/** The share of a part in its whole, 71% of F1.1; empty without both figures. */
export function shareFormula(
  row: number,
  wholeRow: number,
  figures: { readonly part?: number; readonly whole?: number; readonly id: string },
  template: string,
): CellFormula {
  const part = cellReference({ row, column: COLUMNS.actual });
  const whole = cellReference({ row: wholeRow, column: COLUMNS.actual });
  const id = cellReference({ row: wholeRow, column: COLUMNS.id });
  // Rounded first, because TEXT writes -0% for a little less than nothing.
  const share = `TEXT(ROUND(${part}/${whole},2),"0%")`;
  const text = sentenceFormula(template, { share, id });
  const isKnown = figures.part !== undefined && figures.whole !== undefined && figures.whole !== 0;
  return {
    formula: `IF(OR(${part}="",N(${whole})=0),"",${text})`,
    result: isKnown ? fill(template, { share: percentOf(figures), id: figures.id }) : '',
  };
}

/** In whole percent with a hyphen, as TEXT writes it. */
function percentOf({ part = 0, whole = 1 }: { part?: number; whole?: number }): string {
  return `${roundedDigits(part / whole, 0, 2)}%`;
}

function formulasOf({ row, last }: Whole) {
  const actual = cellReference({ row, column: COLUMNS.actual });
  const id = cellReference({ row, column: COLUMNS.id });
  const column = (number: number): string =>
    blockReference(blockOf(ROWS.first, number, last), 'both');
  const isPart = `--(${column(COLUMNS.partOf)}=${id})`;
  const sum = `SUMPRODUCT(${isPart},${column(COLUMNS.actual)})`;
  const known = `SUMPRODUCT(${isPart},--ISNUMBER(${column(COLUMNS.actual)}))`;
  return {
    actual,
    sum,
    isComplete: `${known}=SUMPRODUCT(${isPart})`,
    near: `ABS(${actual}-${sum})<=1E-9*MAX(1,ABS(${actual}),ABS(${sum}))`,
  };
}

function verdictOf({ actual, parts }: Whole): keyof CheckWords {
  const known = parts.filter((part): part is number => part !== undefined);
  if (actual === undefined || known.length < parts.length) return 'incomplete';
  const sum = sumOf(known);
  const tolerance = NEAR * Math.max(1, Math.abs(actual), Math.abs(sum));
  return Math.abs(actual - sum) <= tolerance ? 'addsUp' : 'differs';
}

function knownParts({ parts }: Whole): readonly number[] {
  return parts.filter((part): part is number => part !== undefined);
}
