import { KEPT, band, type SheetLine } from './sheet-line';

/** A row of the sheet as it stands below the headings. */
export interface StandingRow {
  /** Blank in a row that is the user's own. */
  readonly key: string;
  /** The user has written something beside our columns. */
  readonly hasNotes: boolean;
}

/** A row as it is to be: of ours with a line, else the user's own. */
export interface ArrangedRow {
  readonly key: string;
  readonly line?: SheetLine;
}

export interface ArrangedRows {
  /** Keys of the rows as they stand; own rows have got one. */
  readonly from: readonly string[];
  readonly to: readonly ArrangedRow[];
}

/**
 * The rows of a sheet that is made again: all lines in their order, each own row of the user below the line it stood
 * below, and at the end those that left the scorecard and have notes.
 */
export function arrangedRows(
  standing: readonly StandingRow[],
  lines: readonly SheetLine[],
): ArrangedRows {
  const from = standing.map(({ key }, index) => (key === '' ? `own ${index}` : key));
  const known = new Set(lines.map(({ key }) => key));
  const left = standing.filter(({ key, hasNotes }) => hasNotes && isLeft(key, known));
  const kept = left.map(({ key }) => keptLine(key));
  const all = kept.length === 0 ? lines : [...lines, band(KEPT, ''), ...kept];
  const below = ownRowsBelow(standing, from, new Set(all.map(({ key }) => key)));
  const rows = all.flatMap((line): ArrangedRow[] => [
    { key: line.key, line },
    ...(below.get(line.key) ?? []).map((key) => ({ key })),
  ]);
  return { from, to: [...rows, ...(below.get(undefined) ?? []).map((key) => ({ key }))] };
}

function isLeft(key: string, known: ReadonlySet<string>): boolean {
  return key.includes(' ') && !known.has(key);
}

function keptLine(key: string): SheetLine {
  return { key, id: key.slice(key.indexOf(' ') + 1), level: 2, unit: '' };
}

/** Own rows by the nearest key above them that stays; those without one go to the end. */
function ownRowsBelow(
  standing: readonly StandingRow[],
  from: readonly string[],
  staying: ReadonlySet<string>,
): ReadonlyMap<string | undefined, readonly string[]> {
  const found = new Map<string | undefined, string[]>();
  let above: string | undefined;
  standing.forEach(({ key }, index) => {
    if (staying.has(key)) above = key;
    if (key !== '') return;
    const rows = found.get(above);
    const own = from[index] ?? '';
    if (rows) rows.push(own);
    else found.set(above, [own]);
  });
  return found;
}
