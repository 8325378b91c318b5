import './custom-functions-runtime';
import { serialFromDate } from '../../src/scorecard/periods/excel-serial';
import * as functions from '../../src/functions/functions';
import { CellError } from './custom-functions-runtime';
import { generate } from './metadata';

type Cells = readonly (readonly unknown[])[];
type CustomFunction = (...args: unknown[]) => unknown[][] | Promise<unknown[][]>;

/** Calculates a formula of one BSC function with literal arguments, as Excel would call it. An error is its code. */
export async function calculate(formula: string): Promise<Cells> {
  const found = /^=BSC\.([A-Z.]+)\((.*)\)$/s.exec(formula);
  if (!found) throw new Error(`Not a formula of one BSC function: ${formula}`);
  const { names } = await generate();
  const name = names.get(found[1] ?? '');
  const implementation = (functions as Record<string, unknown>)[name ?? ''] as CustomFunction;
  const args = splitAt(found[2] ?? '', ',').map((text) => argumentOf(text));
  try {
    return (await implementation(...args)).map((row) => row.map(codeOf));
  } catch (error) {
    return [[codeOf(error)]];
  }
}

/** A result as a help page writes it: 1.5, Amber, {"a","b";1,2}. */
export function expectedCells(text: string): Cells {
  return text.startsWith('{') ? arrayOf(text) : [[scalarOf(text, text)]];
}

function argumentOf(text: string): Cells | null {
  if (text === '') return null;
  return text.startsWith('{') ? arrayOf(text) : [[scalarOf(text)]];
}

function arrayOf(text: string): Cells {
  return splitAt(text.slice(1, -1), ';').map((row) =>
    splitAt(row, ',').map((cell) => scalarOf(cell)),
  );
}

function scalarOf(text: string, otherwise?: string): unknown {
  const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(text);
  if (date) {
    const [, year, month, day] = date.map(Number);
    return serialFromDate({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  }
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (text.trim() !== '' && !Number.isNaN(Number(text))) return Number(text);
  if (otherwise === undefined) throw new Error(`Not a literal: ${text}`);
  return otherwise;
}

/** Splits outside of quotes, brackets and braces. */
function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    if (!quoted && '({'.includes(sign)) depth += 1;
    if (!quoted && ')}'.includes(sign)) depth -= 1;
    if (sign === separator && !quoted && depth === 0) {
      parts.push(part);
      part = '';
    } else {
      part += sign;
    }
  }
  return [...parts, part];
}

function codeOf(value: unknown): unknown {
  return value instanceof CellError ? value.code : value;
}
