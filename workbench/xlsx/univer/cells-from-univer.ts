import type { CellContent, CellFormula } from '../../content/cell-content';
import type { CellFormat } from '../../content/cell-format';
import type { CellRange } from '../../content/cell-range';
import { mayGiveMany } from '../formulas/future-functions';
import { present } from '../../content/present';
import { valueFromUniver } from './cell-to-univer';
import { isSame } from '../../content/is-same';
import { keptOf, type KeptOfCell } from '../../engine/kept';
import type { LiveCells } from './live-cells';
import { entriesOf } from './numbered-entries';
import type { SheetReading } from './sheet-reading';
import type { UniverCell, UniverSheet } from './univer-data';

/** The cells of a sheet: those that the snapshot has, and those that formulas fill. */
export function cellsFromUniver(
  id: string,
  sheet: Partial<UniverSheet>,
  { live, format }: SheetReading,
): CellContent[] {
  const spills = live.spills(id);
  const spillAt = new Map(spills.map((spill) => [placeKey(spill.row, spill.column), spill.range]));
  const cells = new Map<string, CellContent>();
  for (const [row, line] of entriesOf(sheet.cellData)) {
    for (const [column, data] of entriesOf(line)) {
      const range = spillAt.get(placeKey(row, column));
      const cell = cellFromUniver(id, row, column, data, live, range, format(data.s));
      if (cell !== undefined) cells.set(placeKey(row, column), cell);
    }
  }
  for (const { range } of spills) addSpilled(id, range, live, cells);
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

function cellFromUniver(
  id: string,
  row: number,
  column: number,
  data: UniverCell,
  live: LiveCells,
  spill: CellRange | undefined,
  format: CellFormat | undefined,
): CellContent | undefined {
  const kept = keptOf(data.custom) as KeptOfCell | undefined;
  const text = data.f || data.si ? live.formulaAt(id, row, column) : undefined;
  const value = valueFromUniver(data);
  // A formula that the engine has not come to yet spills where it did in the file.
  const filled = spill ?? (value === undefined ? spillOf(kept?.formula) : undefined);
  const runs = kept?.runs;
  const isSameText = runs?.map((run) => run.text).join('') === value;
  const cell = present<CellContent>({
    row,
    column,
    value,
    formula: text === undefined ? undefined : formulaOf(text, row, column, kept?.formula, filled),
    format,
    runs: isSameText && text === undefined ? runs : undefined,
    link: kept?.link,
  });
  return Object.keys(cell).length > 2 || data.s !== undefined ? cell : undefined;
}

/** What was an array formula for a fixed range stays one; what spills, or may, is stored so that Excel lets it spill. */
function formulaOf(
  text: string,
  row: number,
  column: number,
  original: CellFormula | undefined,
  spill: CellRange | undefined,
): CellFormula {
  const own = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  if (original?.kind === 'array' && original.text === text) {
    return { ...original, range: movedTo(original.range, row, column) };
  }
  const isSpill = spill !== undefined && !isSame(spill, own);
  const wasSpilling = original?.text === text ? original.kind === 'spilling' : mayGiveMany(text);
  if (isSpill || wasSpilling) {
    return { kind: 'spilling', text, range: movedTo(spill ?? own, row, column) };
  }
  return { kind: 'plain', text };
}

function spillOf(formula: CellFormula | undefined): CellRange | undefined {
  return formula?.kind === 'spilling' ? formula.range : undefined;
}

function movedTo(range: CellRange, row: number, column: number): CellRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + range.endRow - range.startRow,
    endColumn: column + range.endColumn - range.startColumn,
  };
}

function addSpilled(
  id: string,
  range: CellRange,
  live: LiveCells,
  cells: Map<string, CellContent>,
): void {
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const key = placeKey(row, column);
      const cell = cells.get(key);
      const hasOwn = cell?.value !== undefined && cell.value !== '';
      if (hasOwn || cell?.formula !== undefined) continue;
      const value = live.spilledAt(id, row, column);
      if (value !== undefined) cells.set(key, { ...(cell ?? { row, column }), value });
    }
  }
}

function placeKey(row: number, column: number): string {
  return `${row} ${column}`;
}
