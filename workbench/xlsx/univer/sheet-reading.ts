import type { IStyleData, Nullable } from '@univerjs/core';
import type { CellFormat } from '../content/cell-format';
import type { LiveCells } from './live-cells';
import type { ThemeColours } from './theme-colours';

/** What the parts of a sheet are read with. */
export interface SheetReading {
  readonly live: LiveCells;
  readonly theme: ThemeColours;
  readonly format: (style: Nullable<IStyleData | string>) => CellFormat | undefined;
}
