import type { AnswerField } from './answer-cell';
import { builtKey, type BuiltRecord } from './built-record';
import type { FoundCell } from './parts-found';
import { cellText } from './review-cells';

/**
 * Decisions have no ID: a row is the one that was built with the same request, else the one that was built in its place, as
 * long as no other row is. What is left was added.
 */
export function ownDecisions(
  cells: readonly FoundCell[],
  record: BuiltRecord,
): readonly FoundCell[] {
  const rows = askedIn(cells);
  const known = builtRequests(record);
  const byText = new Map<string, string>();
  for (const [key, asked] of rows) {
    const same = [...known].find(
      ([own, text]) => text === asked && ![...byText.values()].includes(own),
    );
    if (same && asked !== '') byText.set(key, same[0]);
  }
  const taken = new Set(byText.values());
  const keyOf = (key: string): string | undefined =>
    byText.get(key) ?? (known.has(key) && !taken.has(key) ? key : undefined);
  return cells.map((cell) => {
    if (cell.part !== 'decision') return cell;
    const own = keyOf(cell.key);
    return own === undefined ? { ...cell, part: 'new decision' } : { ...cell, key: own };
  });
}

const ASKED: AnswerField = 'askedFor';

function askedIn(cells: readonly FoundCell[]): readonly (readonly [string, string])[] {
  return cells
    .filter(({ part, field }) => part === 'decision' && field === ASKED)
    .map(({ key, value }) => [key, cellText(value)]);
}

function builtRequests({ built }: BuiltRecord): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let number = 1; ; number++) {
    const value = built.get(builtKey('decision', String(number), ASKED));
    if (value === undefined) return found;
    found.set(String(number), cellText(value));
  }
}
