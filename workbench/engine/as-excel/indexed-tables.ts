import { BaseReferenceObject, IFunctionService } from '@univerjs/engine-formula';
import type { UniverWorkbook } from '../univer-workbook';

const INDEX = 'INDEX';

/**
 * Lets INDEX into a table find cells of the table's sheet. Univer looks the sheet up by the name that stands in a formula,
 * and the name of a table has none: it takes the sheet of the formula.
 */
export function indexTables({ injector }: UniverWorkbook): void {
  const index = injector.get(IFunctionService).getExecutor(INDEX);
  if (!index) throw new Error('This version of Univer has no INDEX.');
  const calculate = index.calculate.bind(index);
  index.calculate = (reference, ...others) => {
    const found = calculate(reference, ...others);
    if (isReference(found) && isReference(reference) && reference.getForcedSheetName() === '') {
      found.setForcedSheetId = () => undefined;
    }
    return found;
  };
}

function isReference(value: object): value is BaseReferenceObject {
  return value instanceof BaseReferenceObject;
}
