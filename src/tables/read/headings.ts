import { Fault } from '../fault';
import type { TableGrid } from '../table-grid';
import { problemAt, type TableProblem } from './problem-at';

/** The form in which headings are compared: case, spaces and underscores do not matter. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, '');
}

/** For each heading we know its position in the grid, or −1. Of two equal ones the first counts. */
export function positionsOf(headings: readonly string[], grid: TableGrid): number[] {
  const found = grid.columns.map(headingKey);
  return headings.map((heading) => found.indexOf(headingKey(heading)));
}

/** One warning for each heading we know that stands in the table more than once. */
export function duplicatedHeadings(headings: readonly string[], grid: TableGrid): TableProblem[] {
  const known = new Map(headings.map((heading) => [headingKey(heading), heading]));
  const firsts = new Map<string, string>();
  const problems: TableProblem[] = [];
  grid.columns.forEach((heading, position) => {
    const key = headingKey(heading);
    const column = known.get(key);
    if (column === undefined) return;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, heading);
    else {
      const fault = Fault.of('column-duplicated', { column: heading, first });
      problems.push(problemAt(fault, { grid, row: -1, position, column }));
    }
  });
  return problems;
}
