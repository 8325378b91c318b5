import type { Place } from '../tables/problem';

/** A problem or finding as the command line reports it; missing = null. */
export interface ProblemLine {
  readonly code: string;
  readonly table: string | null;
  /** As Excel shows it, from 1. */
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** A problem's place and sentence in the shape that is printed. */
export function problemLine(code: string, place: Place, message: string): ProblemLine {
  return {
    code,
    table: place.table ?? null,
    row: place.row ?? null,
    column: place.column ?? null,
    message,
  };
}
