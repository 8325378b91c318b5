const NAME = 'BSC_EntryGrid';
const NAMES = /^BSC_EntryGrid(\d*)$/i;

/** The hidden name of the workbook that stands for the cells of its entry grid; undefined without a grid. */
export function gridName(names: readonly string[]): string | undefined {
  return names
    .filter((name) => NAMES.test(name))
    .sort((a, b) => turnOf(a) - turnOf(b))
    .at(-1);
}

/** A name for a new grid, which takes the place of the one that is there. */
export function newGridName(names: readonly string[]): string {
  const before = gridName(names);
  return before === undefined ? NAME : `${NAME}${turnOf(before) + 1}`;
}

function turnOf(name: string): number {
  return Number(NAMES.exec(name)?.[1] || 1);
}
