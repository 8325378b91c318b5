import type { CellContent, CellLink } from '../../content/cell-content';
import type { CellRange } from '../../content/cell-range';

/** A link and the cells beside or below each other that have it. */
interface LinkRange {
  readonly range: CellRange;
  readonly link: CellLink;
}

/** The links of a sheet, each once for as many cells as have it together: a merged cell has one. */
export function linkRanges(cells: readonly CellContent[]): LinkRange[] {
  const found: LinkRange[] = [];
  const sorted = cells
    .filter(({ link }) => link !== undefined)
    .sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column, link } of sorted) {
    if (link === undefined) continue;
    const last = found.at(-1);
    const isNext = last?.range.endRow === row && last.range.endColumn === column - 1;
    if (last !== undefined && isNext && isSameLink(last.link, link)) {
      found[found.length - 1] = { link, range: { ...last.range, endColumn: column } };
    } else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      found.push({ range, link });
    }
  }
  return joinRows(found);
}

function joinRows(lines: readonly LinkRange[]): LinkRange[] {
  const joined: LinkRange[] = [];
  for (const line of lines) {
    const above = joined.findIndex(
      ({ range, link }) =>
        range.endRow === line.range.startRow - 1 &&
        range.startColumn === line.range.startColumn &&
        range.endColumn === line.range.endColumn &&
        isSameLink(link, line.link),
    );
    const before = joined[above];
    if (before === undefined) joined.push(line);
    else joined[above] = { ...before, range: { ...before.range, endRow: line.range.endRow } };
  }
  return joined;
}

function isSameLink(one: CellLink, other: CellLink): boolean {
  return (
    one.address === other.address && one.place === other.place && one.tooltip === other.tooltip
  );
}
