import type { FormulaDialect } from '../formulas/shown-formula';
import type { LostPart } from '../../content/lost-part';
import type { PackageParts } from '../package/package-parts';
import type { StoredString } from './shared-strings';
import type { StyleSheet } from './style-sheet';

/** What the sheets of a workbook have in common while it is read. */
export interface BookContext extends FormulaDialect {
  readonly parts: PackageParts;
  readonly styles: StyleSheet;
  readonly strings: readonly StoredString[];
  /** Numbers of cell metadata that mark a spilling formula. */
  readonly spilling: ReadonlySet<number>;
  /** Days between the file's way of counting and the 1900 system: 0 or 1462. */
  readonly dayShift: number;
  readonly lost: LostPart[];
}
