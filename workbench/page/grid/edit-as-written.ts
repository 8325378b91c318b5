import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { SheetEngine } from '../../engine';

interface EditedCell {
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/** Asked before Univer's own, which do not hand on what they have answered. */
const priority = 1_000;

/**
 * Shows formulas in the editor and the formula bar as they were written, not as the engine reads them. A cell that was only
 * looked at stays as it is.
 */
export function editFormulasAsWritten({ univer, cells, formulaTexts }: SheetEngine): void {
  const { writeCellInterceptor } = univer.injector.get(SheetInterceptorService);
  const written = ({ subUnitId, row, col }: EditedCell): string | undefined => {
    const formula = cells.formulaAt(subUnitId, row, col);
    return formula === undefined ? undefined : formulaTexts.shown(subUnitId, row, col, formula);
  };
  const opens: typeof BEFORE_CELL_EDIT = {
    priority,
    handler: (value, place) => {
      const others = writeCellInterceptor.fetchThroughInterceptors(
        BEFORE_CELL_EDIT,
        (one) => one !== opens,
      );
      const cell = others(value, place);
      const formula = cell?.f ? written(place) : undefined;
      return formula === undefined ? cell : { ...cell, f: formula };
    },
  };
  const closes: typeof AFTER_CELL_EDIT = {
    priority,
    handler: (value, place, next) => {
      const isSame = Boolean(value?.f) && value?.f === written(place);
      return isSame ? { ...cells.rawAt(place.subUnitId, place.row, place.col) } : next(value);
    },
  };
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, opens);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, closes);
}
