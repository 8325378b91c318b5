import type { Corrections } from './corrections';

/** A cell holds no more; of a larger plan the rows are left out, then the columns. */
const LONGEST = 32_000;
const VERSION = 1;

/** Corrections as the Imports table keeps them, in one cell. */
export function storeCorrections(corrections: Corrections): string {
  const { rows: _rows, labels: _labels, ...withoutRows } = corrections;
  const { columns: _columns, ...shape } = withoutRows;
  const texts = [corrections, withoutRows, shape].map((plan) =>
    JSON.stringify({ version: VERSION, ...plan }),
  );
  return texts.find(({ length }) => length <= LONGEST) ?? '';
}

/** What `storeCorrections` has written; undefined for anything else, since cells are the user's. */
export function readStoredCorrections(text: string): Corrections | undefined {
  try {
    const plan: unknown = JSON.parse(text);
    if (
      typeof plan !== 'object' ||
      plan === null ||
      !('version' in plan) ||
      plan.version !== VERSION
    )
      return undefined;
    if (!('sheet' in plan) || typeof plan.sheet !== 'string') return undefined;
    const { version: _version, ...corrections } = plan;
    // Written by this program, and read with care: an unknown role changes nothing.
    return corrections as unknown as Corrections;
  } catch {
    return undefined;
  }
}
