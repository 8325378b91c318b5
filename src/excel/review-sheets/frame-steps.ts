import type { ReviewSheet } from '../../review/book/review-sheet';
import { blockReference } from '../../review/book/reference';
import { columnLetters } from '../../tables/cell-address';
import { supports } from '../supports';
import type { Step } from '../writing/step';
import { pointsWide } from './sheet-points';
import { sheetStep } from './sheet-step';

/** Since this API set rows can be grouped. */
const GROUPS = '1.10';

/** Widths, heights, merged blocks, groups and what stays in sight. */
export function frameSteps(sheet: ReviewSheet): Step[] {
  return [
    sheetStep(sheet.name, sheet.columns.size + 8, (drawn) => {
      drawn.tabColor = sheet.tabColour;
      drawn.showGridlines = false;
      for (const [column, { width }] of sheet.columns) {
        const letters = columnLetters(column - 1);
        drawn.getRange(`${letters}:${letters}`).format.columnWidth = pointsWide(width);
      }
      freeze(drawn, sheet);
    }),
    ...heightSteps(sheet),
    ...mergeSteps(sheet),
    ...(supports(GROUPS) ? [...rowGroups(sheet), ...columnGroups(sheet)] : []),
  ];
}

function freeze(drawn: Excel.Worksheet, { frozen }: ReviewSheet): void {
  if (!frozen) return;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) {
    drawn.freezePanes.freezeAt(drawn.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) drawn.freezePanes.freezeRows(rows);
  else if (columns > 0) drawn.freezePanes.freezeColumns(columns);
}

function heightSteps({ name, rows }: ReviewSheet): Step[] {
  const byHeight = new Map<number, number[]>();
  for (const [row, { height }] of rows) {
    if (height === undefined) continue;
    const known = byHeight.get(height);
    if (known) known.push(row);
    else byHeight.set(height, [row]);
  }
  return Array.from(byHeight, ([height, all]) => {
    const runs = runsOf(all);
    return sheetStep(name, runs.length * 2, (drawn) => {
      for (const [first, last] of runs) {
        drawn.getRange(`${first}:${last}`).format.rowHeight = height;
      }
    });
  });
}

function mergeSteps({ name, merges }: ReviewSheet): Step[] {
  if (merges.length === 0) return [];
  return [
    sheetStep(name, merges.length * 2, (drawn) => {
      for (const block of merges) drawn.getRange(blockReference(block)).merge();
    }),
  ];
}

function rowGroups({ name, rows }: ReviewSheet): Step[] {
  return levels(rows).map(([first, last]) =>
    sheetStep(name, 2, (drawn) => {
      drawn.getRange(`${first}:${last}`).group('ByRows');
    }),
  );
}

function columnGroups({ name, columns }: ReviewSheet): Step[] {
  return levels(columns).map(([first, last]) =>
    sheetStep(name, 2, (drawn) => {
      const [from, to] = [columnLetters(first - 1), columnLetters(last - 1)];
      drawn.getRange(`${from}:${to}`).group('ByColumns');
    }),
  );
}

type Run = readonly [first: number, last: number];

/** One group for each level that lines which follow each other have at least. */
function levels(looks: ReadonlyMap<number, { readonly outline?: number }>): Run[] {
  const deepest = Math.max(0, ...Array.from(looks.values(), ({ outline = 0 }) => outline));
  return Array.from({ length: deepest }, (_, level) =>
    runsOf([...looks].filter(([, { outline = 0 }]) => outline > level).map(([line]) => line)),
  ).flat();
}

/** Numbers that follow each other, in any order, as first and last. */
function runsOf(numbers: readonly number[]): Run[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
