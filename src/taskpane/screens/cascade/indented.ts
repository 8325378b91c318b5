const NO_BREAK_SPACE = '\u00a0';
const SPACES = 3;

/** A name in a list of choices, moved in by its depth in a tree. */
export function indented(name: string, depth: number): string {
  return NO_BREAK_SPACE.repeat(depth * SPACES) + name;
}
