import type { SourceCell } from '../../import/sheet/source-sheet';
import { cellFormulaOf, cellValueOf } from '../reading/cell-value';
import type { SheetPart } from '../reading/parts-in-syncs';

/** What Office.js gives of a block of cells. */
export interface CellsLoaded {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Puts the cells of a block that hold something to those of the sheet. */
export function addSourceCells(
  cells: Map<number, Map<number, SourceCell>>,
  { top, left }: Pick<SheetPart, 'top' | 'left'>,
  loaded: CellsLoaded,
): void {
  loaded.values.forEach((row, down) => {
    const found = row.flatMap((_, across) => {
      const cell = sourceCell(loaded, down, across);
      return cell ? [[left + across, cell] as const] : [];
    });
    if (found.length > 0) cells.set(top + down, new Map(found));
  });
}

function sourceCell(
  { values, formulas, numberFormat }: CellsLoaded,
  down: number,
  across: number,
): SourceCell | undefined {
  const raw = values[down]?.[across];
  const value = cellValueOf(raw);
  const isFormula = cellFormulaOf(formulas[down]?.[across], raw) !== undefined;
  if (value === null && !isFormula) return undefined;
  const format = numberFormat[down]?.[across];
  return {
    value,
    ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
    ...(isFormula ? { isFormula } : {}),
  };
}
