import { ArrayValueObject, IFunctionService, type BaseValueObject } from '@univerjs/engine-formula';
import type { UniverWorkbook } from '../univer-workbook';

const SORT = 'SORT';

function copyOf(value: BaseValueObject): BaseValueObject {
  if (!(value instanceof ArrayValueObject)) return value;
  return new ArrayValueObject({
    calculateValueList: [...value.getArrayValue()],
    rowCount: value.getRowCount(),
    columnCount: value.getColumnCount(),
    unitId: value.getUnitId(),
    sheetId: value.getSheetId(),
    row: -1,
    column: -1,
  });
}

/**
 * Lets SORT sort a copy. Univer sorts the values of the range themselves, which all formulas of a calculation share: those
 * that come after read sorted cells.
 */
export function sortCopies({ injector }: UniverWorkbook): void {
  const sort = injector.get(IFunctionService).getExecutor(SORT);
  if (!sort) throw new Error('This version of Univer has no SORT.');
  const calculate = sort.calculate.bind(sort);
  sort.calculate = (array, ...others) => calculate(copyOf(array), ...others);
}
