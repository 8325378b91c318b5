import { SHEET_COLOURS } from '../../../look/sheet-colours';
import { blockOf } from '../../book/place';
import type { CellStyle } from '../../book/cell-style';
import type { SheetDraft } from '../../book/sheet-draft';
import { LINES, STYLES } from '../../styling/styles';

/** Heads of the small tables of the Summary. */
export const HEAD: CellStyle = {
  size: 9,
  bold: true,
  colour: SHEET_COLOURS.muted,
  vertical: 'bottom',
};

/** A line of a small table. */
export const LINE: CellStyle = { size: 9.5, borders: { bottom: LINES.hair } };
export const FIGURE: CellStyle = { ...LINE, align: 'right' };

/** First and last column of a block. */
export type Columns = readonly [first: number, last: number];

/** The title of a block with the line under it. */
export function addTitle(
  draft: SheetDraft,
  row: number,
  [first, last]: Columns,
  title: string,
): void {
  draft.paint(blockOf(row, first, row, last), { borders: { bottom: LINES.section } });
  draft.put(row, first, title, { ...STYLES.section, vertical: 'bottom' });
}
