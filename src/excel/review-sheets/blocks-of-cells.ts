import { blockOf, type Block, type Place } from '../../review/book/place';

/** Rectangles that hold exactly these cells, which come row by row from left to right. */
export function blocksOfCells(cells: readonly Place[]): Block[] {
  const done: Block[] = [];
  let open = new Map<string, Block>();
  let row = 0;
  let reached = new Map<string, Block>();
  for (const run of runsOf(cells)) {
    if (run.top !== row) {
      done.push(...left(open, reached));
      open = run.top === row + 1 ? reached : close(reached, done);
      reached = new Map();
      row = run.top;
    }
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    reached.set(key, above ? { ...above, bottom: run.bottom } : run);
  }
  return [...done, ...left(open, reached), ...reached.values()];
}

/** Those that the row did not go on with. */
function left(open: ReadonlyMap<string, Block>, reached: ReadonlyMap<string, Block>): Block[] {
  return [...open].filter(([key]) => !reached.has(key)).map(([, block]) => block);
}

function close(reached: ReadonlyMap<string, Block>, done: Block[]): Map<string, Block> {
  done.push(...reached.values());
  return new Map();
}

function* runsOf(cells: readonly Place[]): Generator<Block> {
  let run: Block | undefined;
  for (const { row, column } of cells) {
    if (run?.top === row && run.right + 1 === column) run = { ...run, right: column };
    else {
      if (run) yield run;
      run = blockOf(row, column);
    }
  }
  if (run) yield run;
}
