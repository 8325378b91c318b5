import { shortenTo, textWidth } from './text-width';

/** How a column of a printed table looks. */
export interface Column {
  readonly align: 'left' | 'right';
  /** The widest it may become; longer texts are shortened. */
  readonly most?: number;
}

const GAP = '  ';

/** Rows as lines, each column as wide as its widest cell. A row of one cell is a heading, a row of none a blank line. */
export function alignColumns(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
): string[] {
  const cells = rows.map((row) => (row.length < 2 ? row : row.map(shortened)));
  const widths = columns.map((_, index) =>
    Math.max(0, ...cells.map((row) => (row.length < 2 ? 0 : textWidth(row[index] ?? '')))),
  );
  return cells.map((row) => {
    if (row.length < 2) return row[0] ?? '';
    const padded = columns.map(({ align }, index) => {
      const text = row[index] ?? '';
      const space = ' '.repeat((widths[index] ?? 0) - textWidth(text));
      return align === 'left' ? text + space : space + text;
    });
    return padded.join(GAP).trimEnd();
  });

  function shortened(text: string, index: number): string {
    const most = columns[index]?.most;
    return most === undefined ? text : shortenTo(most, text);
  }
}
