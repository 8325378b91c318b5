import { IUniverInstanceService, LocaleService } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { SheetEngine } from '../../engine';

/**
 * Lets a workbook go without errors in the console. Univer checks lists and shows the progress of calculations some time
 * after it was asked to, whether or not the workbook is still open then.
 *
 * @returns to be called before the engine goes
 */
export function endQuietly({ univer: { injector } }: SheetEngine): () => void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const units = injector.get(IUniverInstanceService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, ...where) =>
    units.getUnit(unitId) ? check(unitId, ...where) : Promise.resolve([]);
  const words = injector.get(LocaleService);
  return () => {
    words.t = (key) => key;
  };
}
