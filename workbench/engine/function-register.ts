import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { CellPlace } from './calculation';
import type { UniverWorkbook } from './univer-workbook';

/** A value inside a formula: null when blank, `{ error: '#N/A' }` for an error. */
export type FormulaScalar = number | string | boolean | null | { readonly error: string };
/** A scalar, or rows of scalars. */
export type FormulaValue = FormulaScalar | FormulaScalar[][];

/** What a function of a formula does; undefined arguments were left out. It must not throw. */
export type FormulaFunction = (args: (FormulaValue | undefined)[], cell: CellPlace) => FormulaValue;

const MOST_ARGUMENTS = 255;

function readScalar(value: Nullable<BaseValueObject>): FormulaScalar {
  if (!value || value.isNull()) return null;
  if (value instanceof ErrorValueObject) return { error: value.getErrorType() };
  return value.getValue();
}

/** A blank cell comes as an array with nothing in it; nothing between two commas is an argument that was left out. */
function readArgument(value: BaseValueObject): FormulaValue | undefined {
  if (!(value instanceof ArrayValueObject)) return readScalar(value) ?? undefined;
  return value.getArrayValue().map((row) => row.map(readScalar));
}

/** Univer takes any text with a # for an error, so #BUSY! can be shown; its types know its own errors only. */
function isError(text: string): text is ErrorType {
  return text.startsWith('#');
}

function scalarObject(value: FormulaScalar): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'object') {
    return ErrorValueObject.create(isError(value.error) ? value.error : ErrorType.VALUE);
  }
  return Number.isFinite(value)
    ? NumberValueObject.create(value)
    : ErrorValueObject.create(ErrorType.NUM);
}

function valueObject(value: FormulaValue): BaseValueObject {
  if (!Array.isArray(value)) return scalarObject(value);
  return new ArrayValueObject({
    calculateValueList: value.map((row) => row.map(scalarObject)),
    rowCount: value.length,
    columnCount: value[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** Univer calls `calculate` in the middle of a calculation, after it has noted which cell asks. */
class RegisteredFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = MOST_ARGUMENTS;
  readonly #run: FormulaFunction;

  constructor(name: string, run: FormulaFunction) {
    super(name);
    this.#run = run;
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const { subUnitId, row, column } = this;
    const cell = { sheetId: subUnitId ?? '', row, column };
    return valueObject(this.#run(args.map(readArgument), cell));
  }
}

/** Functions that formulas can call beside those of the engine. */
export class FunctionRegister {
  readonly #service: IFunctionService;

  constructor({ injector }: UniverWorkbook) {
    this.#service = injector.get(IFunctionService);
  }

  add(name: string, run: FormulaFunction): void {
    this.#service.registerExecutors(new RegisteredFunction(name, run));
  }

  remove(name: string): void {
    this.#service.unregisterExecutors(name);
  }
}
