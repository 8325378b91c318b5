import type { CellFormat } from '../../content/cell-format';
import type { ColumnContent, RowContent } from '../../content/worksheet-content';
import { present } from '../../content/present';
import { isSame } from '../../content/is-same';
import { keptOf, type KeptOfColumn, type KeptOfRow } from '../../engine/kept';
import { entriesOf } from './numbered-entries';
import type { SheetReading } from './sheet-reading';
import { heightOfPixels, widthOfPixels } from './sizes';
import type { UniverColumn, UniverRow, UniverSheet } from './univer-data';

/** The rows that are not as all others. */
export function rowsFromUniver(
  { rowData }: Partial<UniverSheet>,
  reading: SheetReading,
): RowContent[] {
  return entriesOf(rowData).flatMap(([row, data]) => rowFromUniver(row, data, reading));
}

function rowFromUniver(
  row: number,
  data: Partial<UniverRow>,
  { format }: SheetReading,
): RowContent[] {
  const kept = keptOf(data.custom) as KeptOfRow | undefined;
  const pixels = data.ia === 1 ? (data.ah ?? data.h) : data.h;
  const height = pixels === undefined ? undefined : heightOfPixels(pixels, kept?.height);
  const isFitted = data.ia === 1 || (kept?.fitted === true && height === kept.height);
  const content = present<RowContent>({
    row,
    height,
    fitted: height !== undefined && isFitted ? true : undefined,
    hidden: data.hd === 1 || undefined,
    format: format(data.s),
    outlineLevel: kept?.outlineLevel,
    collapsed: kept?.collapsed,
  });
  return Object.keys(content).length > 1 ? [content] : [];
}

/** Columns beside each other that are alike become one entry, as files have them. */
export function columnsFromUniver(
  sheet: Partial<UniverSheet>,
  farColumns: readonly ColumnContent[],
  { format }: SheetReading,
): readonly ColumnContent[] {
  const found: ColumnContent[] = [];
  for (const [column, data] of entriesOf(sheet.columnData)) {
    const content = columnFromUniver(data, format(data.s));
    const before = found.at(-1);
    if (before?.to === column - 1 && isAlike(before, content)) {
      found[found.length - 1] = { ...before, to: column };
    } else if (Object.keys(content).length > 0)
      found.push({ from: column, to: column, ...content });
  }
  return withFarColumns(found, farColumns);
}

/** Columns behind the last one of the grid join those before them that are alike. */
function withFarColumns(
  columns: readonly ColumnContent[],
  far: readonly ColumnContent[],
): readonly ColumnContent[] {
  const last = columns.at(-1);
  const [first, ...rest] = far;
  if (last === undefined || first === undefined) return [...columns, ...far];
  const { from, to, ...look } = first;
  if (last.to !== from - 1 || !isAlike(last, look)) return [...columns, ...far];
  return [...columns.slice(0, -1), { ...last, to }, ...rest];
}

function columnFromUniver(
  data: Partial<UniverColumn>,
  format: CellFormat | undefined,
): Omit<ColumnContent, 'from' | 'to'> {
  const kept = keptOf(data.custom) as KeptOfColumn | undefined;
  return present<Omit<ColumnContent, 'from' | 'to'>>({
    width: data.w === undefined ? kept?.width : widthOfPixels(data.w, kept?.width),
    hidden: data.hd === 1 || undefined,
    bestFit: kept?.bestFit,
    format,
    outlineLevel: kept?.outlineLevel,
    collapsed: kept?.collapsed,
  });
}

function isAlike(
  { from: _from, to: _to, ...one }: ColumnContent,
  other: Omit<ColumnContent, 'from' | 'to'>,
): boolean {
  return isSame(one, other);
}
