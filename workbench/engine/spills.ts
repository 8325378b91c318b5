import type { IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Box } from './box';
import type { SheetEngine } from './sheet-engine';
import { boxOfRange } from './univer-range';

/** A formula that fills more than its cell, and the cells it fills. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
}

/** The formulas of a sheet that spill, as they do now. */
export function spillsOn({ univer }: SheetEngine, sheetId: string): Spill[] {
  const model = univer.injector.get(FormulaDataModel);
  const rows = model.getArrayFormulaRange()[univer.unitId]?.[sheetId] ?? {};
  return Object.entries(rows).flatMap(([row, columns]) =>
    Object.entries((columns ?? {}) as Record<string, IRange>).map(([column, range]) => ({
      row: Number(row),
      column: Number(column),
      box: boxOfRange(range),
    })),
  );
}
