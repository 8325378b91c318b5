import type { CellFormat } from '../../content/cell-format';
import type { LiveCells } from './live-cells';
import type { ThemeColours } from '../../content/shown-colour';
import type { CellStyle } from '../../engine/formats/cell-style';

/** What the parts of a sheet are read with. */
export interface SheetReading {
  readonly live: LiveCells;
  readonly theme: ThemeColours;
  readonly format: (style: CellStyle | string | null | undefined) => CellFormat | undefined;
}
