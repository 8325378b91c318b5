import type { IObjectArrayPrimitiveType, IRange, Nullable } from '@univerjs/core';
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IFunctionService,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { UniverWorkbook } from '../univer-workbook';
import { SPILL_FUNCTION } from './rewrite';

type Ranges = Nullable<
  Record<
    string,
    Nullable<Record<string, Nullable<IObjectArrayPrimitiveType<IObjectArrayPrimitiveType<IRange>>>>>
  >
>;

interface Anchor {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function rangeIn(ranges: Ranges, { unitId, sheetId, row, column }: Anchor): IRange | undefined {
  return ranges?.[unitId]?.[sheetId]?.[row]?.[column];
}

/** What the spill operator stands for: everything that the formula in the given cell spilled. */
class SpilledRange extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;
  readonly #formulas: FormulaDataModel;

  constructor(formulas: FormulaDataModel) {
    super(SPILL_FUNCTION);
    this.#formulas = formulas;
  }

  override calculate(variant: FunctionVariantType): BaseValueObject {
    if (!variant.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = variant as BaseReferenceObject;
    const { startRow: row, startColumn: column } = reference.getRangePosition();
    const [unitId, sheetId] = [reference.getUnitId(), reference.getSheetId()];
    const anchor = { unitId, sheetId, row, column };
    const range =
      rangeIn(reference.getRuntimeArrayFormulaRange(), anchor) ??
      rangeIn(reference.getArrayFormulaRange(), anchor);
    if (range) {
      reference.setRangeData(range);
      return reference.toArrayValueObject();
    }
    const isFormula = Boolean(this.#formulas.getFormulaStringByCell(row, column, sheetId, unitId));
    return isFormula ? reference.getFirstCell() : ErrorValueObject.create(ErrorType.REF);
  }
}

/** Teaches the engine the spill operator, in the form in which Excel's files write it. */
export function addSpillFunction({ injector }: UniverWorkbook): void {
  injector
    .get(IFunctionService)
    .registerExecutors(new SpilledRange(injector.get(FormulaDataModel)));
}
