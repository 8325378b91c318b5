import type { CellContent } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { LINES, STYLES } from '../../styling/styles';
import { textHeight, type WrappedText } from '../../styling/text-height';
import { INDENTED, METHOD_COLUMNS, TEXT_WIDTH } from './columns';

const ROW = 16;
const { label, text, meaning } = METHOD_COLUMNS;

/** The heading of a section from one column to another; returns the row below it. */
export function addSectionHeading(
  draft: SheetDraft,
  row: number,
  title: string,
  from: number = label,
  to: number = meaning,
): number {
  draft.height(row, 20);
  draft.paint(blockOf(row, from, row, to), STYLES.section);
  draft.put(row, from, title, STYLES.section);
  return row + 1;
}

/** Heads of a table of three figures and a text; returns the row below them. */
export function addTableHeads(
  draft: SheetDraft,
  row: number,
  heads: readonly [string, string, string, string, string],
  aligned: readonly CellStyle['align'][],
): number {
  draft.height(row, 17);
  heads.slice(0, 4).forEach((head, index) => {
    draft.put(row, label + index, head, { ...STYLES.heading, align: aligned[index] });
  });
  draft.box(blockOf(row, text, row, meaning), heads[4], {
    ...STYLES.heading,
    align: 'left',
    indent: 1,
  });
  return row + 1;
}

/** One cell of a table's row. */
export interface TableCell {
  readonly content: CellContent;
  readonly style?: CellStyle;
}

/** A row of such a table, as high as its text asks for; returns the row below it. */
export function addTableRow(
  draft: SheetDraft,
  row: number,
  cells: readonly [TableCell, TableCell, TableCell, TableCell],
  remark: string,
  look: CellStyle = {},
): number {
  const line = { borders: { bottom: LINES.hair }, ...look };
  cells.forEach(({ content, style }, index) => {
    draft.put(row, label + index, content, { ...STYLES.body, ...style, ...line });
  });
  const remarkStyle = { ...STYLES.muted, wrap: true, ...INDENTED, ...line };
  draft.box(blockOf(row, text, row, meaning), remark, remarkStyle);
  const name = cells[0].content;
  const wrapped: WrappedText[] = [{ text: remark, width: TEXT_WIDTH - 3, size: STYLES.muted.size }];
  if (typeof name === 'string') wrapped.push({ text: name, width: 30, size: STYLES.body.size });
  draft.height(row, textHeight(wrapped, ROW));
  return row + 1;
}

/** A line that says why a section has no rows; returns the row below it. */
export function addEmptyLine(draft: SheetDraft, row: number, sentence: string): number {
  draft.height(row, ROW);
  draft.put(row, label, sentence, STYLES.muted);
  return row + 1;
}
