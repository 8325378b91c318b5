import type { FileProblem } from '../file-problem';

/** The first problem that a check finds among items; undefined when there is none. */
export function first<Item>(
  items: readonly Item[],
  check: (item: Item) => FileProblem | undefined,
): FileProblem | undefined {
  for (const item of items) {
    const problem = check(item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
