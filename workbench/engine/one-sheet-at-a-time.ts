import { FormulaDataModel } from '@univerjs/engine-formula';
import type { UniverWorkbook } from './univer-workbook';

/**
 * Lets Univer look at the formulas of one sheet when cells of it are written. It takes no others, but collects those of the
 * whole workbook first, for every cell that is written by itself.
 */
export function readOneSheetAtATime({ injector }: UniverWorkbook): void {
  const model = injector.get(FormulaDataModel);
  const update = model.updateFormulaData.bind(model);
  const readAll = model.getFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cellValue) => {
    model.getFormulaData = () => ({
      [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) },
    });
    try {
      return update(unitId, sheetId, cellValue);
    } finally {
      model.getFormulaData = readAll;
    }
  };
}
