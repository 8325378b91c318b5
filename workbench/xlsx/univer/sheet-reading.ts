import type { CellFormat } from '../../content/cell-format';
import type { LiveCells } from './live-cells';
import type { ThemeColours } from './theme-colours';
import type { UniverStyle } from './univer-data';

/** What the parts of a sheet are read with. */
export interface SheetReading {
  readonly live: LiveCells;
  readonly theme: ThemeColours;
  readonly format: (style: UniverStyle | string | null | undefined) => CellFormat | undefined;
}
