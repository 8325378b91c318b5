import { intersectionOf, type Box } from '../../engine';

/** The rectangles that are left of one when another is cut out of it: above, at the left, at the right, below. */
function boxWithout(box: Box, hole: Box): Box[] {
  const cut = intersectionOf(box, hole);
  if (!cut) return [box];
  const [bottom, right] = [box.row + box.rows, box.column + box.columns];
  const [cutBottom, cutRight] = [cut.row + cut.rows, cut.column + cut.columns];
  const parts = [
    { ...box, rows: cut.row - box.row },
    { ...cut, column: box.column, columns: cut.column - box.column },
    { ...cut, column: cutRight, columns: right - cutRight },
    { ...box, row: cutBottom, rows: bottom - cutBottom },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What is left of boxes when others are cut out. */
export function boxesWithout(boxes: readonly Box[], holes: readonly Box[]): Box[] {
  return holes.reduce<Box[]>(
    (left, hole) => left.flatMap((box) => boxWithout(box, hole)),
    [...boxes],
  );
}
