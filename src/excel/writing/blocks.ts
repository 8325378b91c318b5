import type { CellChange, CellContent } from '../../tables/write/table-changes';

/** Cells side by side and one below the other, which are written at once. */
export interface Block {
  readonly row: number;
  readonly position: number;
  readonly rows: readonly (readonly CellContent[])[];
}

interface Run {
  readonly row: number;
  readonly position: number;
  readonly contents: CellContent[];
}

/** Single changes as few blocks: cells side by side in a row, then equal runs of rows that follow each other. */
export function blocksOf(changes: readonly CellChange[]): Block[] {
  const blocks: { row: number; position: number; rows: CellContent[][] }[] = [];
  const open = new Map<string, { row: number; position: number; rows: CellContent[][] }>();
  for (const { row, position, contents } of runsOf(changes)) {
    const shape = `${position} ${contents.length}`;
    const above = open.get(shape);
    if (above && above.row + above.rows.length === row) {
      above.rows.push(contents);
      continue;
    }
    const block = { row, position, rows: [contents] };
    blocks.push(block);
    open.set(shape, block);
  }
  return blocks;
}

function runsOf(changes: readonly CellChange[]): Run[] {
  const runs: Run[] = [];
  const ordered = [...changes].sort((a, b) => a.row - b.row || a.position - b.position);
  for (const { row, position, content } of ordered) {
    const last = runs.at(-1);
    if (last?.row === row && last.position + last.contents.length === position) {
      last.contents.push(content);
    } else runs.push({ row, position, contents: [content] });
  }
  return runs;
}
