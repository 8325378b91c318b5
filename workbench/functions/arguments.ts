import type { FormulaScalar, FormulaValue } from '../engine';
import type { BlankArguments, FunctionMetadata, FunctionParameter } from './metadata';

/** An error that a function may take, as the message carries it. */
interface ErrorArgument {
  readonly code: string;
  readonly type: 'CustomFunctionError';
}
type ScalarArgument = number | string | boolean | null | ErrorArgument;
export type CallArgument = ScalarArgument | CallArgument[];

export interface ArgumentRules {
  readonly blankArguments: BlankArguments;
  readonly allowErrors: boolean;
}

/** Either what to send, or the error that is the result without any call. */
export type Prepared =
  { readonly args: CallArgument[] } | { readonly error: string; readonly message: string };

/** Thrown inside this file only: the arguments do not fit, and the formula shows this error. */
class Misfit extends Error {
  readonly code: string;

  constructor(code: string, message = '') {
    super(message);
    this.code = code;
  }
}

function isError(value: FormulaScalar): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}

function blankFor(type: FunctionParameter['type'], blank: BlankArguments): ScalarArgument {
  if (type === 'string') return '';
  if (type === 'boolean') return false;
  return blank === 'windows' || type === 'number' ? 0 : null;
}

function numberFrom(value: number | string | boolean, name: string): number {
  if (typeof value !== 'string') return Number(value);
  const read = value.trim() === '' ? NaN : Number(value);
  if (Number.isNaN(read)) throw new Misfit('#VALUE!', `${name} is "${value}", which is no number.`);
  return read;
}

function truthFrom(value: number | string | boolean, name: string): boolean {
  if (typeof value !== 'string') return Boolean(value);
  const word = value.trim().toUpperCase();
  if (word !== 'TRUE' && word !== 'FALSE') {
    throw new Misfit('#VALUE!', `${name} is "${value}", which is neither TRUE nor FALSE.`);
  }
  return word === 'TRUE';
}

function textFrom(value: number | string | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function scalarArgument(
  value: FormulaScalar,
  { type = 'any', name }: FunctionParameter,
  { blankArguments, allowErrors }: ArgumentRules,
): ScalarArgument {
  if (value === null) return blankFor(type, blankArguments);
  if (isError(value)) {
    if (!allowErrors || type !== 'any') throw new Misfit(value.error);
    return { code: value.error, type: 'CustomFunctionError' };
  }
  if (type === 'number') return numberFrom(value, name);
  if (type === 'boolean') return truthFrom(value, name);
  return type === 'string' ? textFrom(value) : value;
}

function argumentFor(
  value: FormulaValue | undefined,
  parameter: FunctionParameter,
  rules: ArgumentRules,
): CallArgument {
  // What was left out is null, whatever its type: the function takes its default.
  if (value === undefined) return null;
  const read = (scalar: FormulaScalar) => scalarArgument(scalar, parameter, rules);
  if (parameter.dimensionality !== 'matrix') {
    return read(Array.isArray(value) ? (value[0]?.[0] ?? null) : value);
  }
  return Array.isArray(value) ? value.map((row) => row.map(read)) : [[read(value)]];
}

/** Gives each parameter its argument, as the type in functions.json wants it. */
export function prepareArguments(
  { parameters }: FunctionMetadata,
  values: readonly (FormulaValue | undefined)[],
  rules: ArgumentRules,
): Prepared {
  try {
    const args = parameters.map((parameter, index) =>
      parameter.repeating
        ? values.slice(index).map((value) => argumentFor(value, parameter, rules))
        : argumentFor(values[index], parameter, rules),
    );
    return { args };
  } catch (fault) {
    if (fault instanceof Misfit) return { error: fault.code, message: fault.message };
    throw fault;
  }
}
