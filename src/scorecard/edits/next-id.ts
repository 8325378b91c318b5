/**
 * The ID that follows those of a stem: one more than the largest number behind it, so that a number that was given up is
 * not given to something else. Tables tell IDs apart without regard to case.
 *
 * @example nextId('F1.', ['F1.1', 'F1.4', 'F2.7']) // "F1.5"
 */
export function nextId(stem: string, taken: Iterable<string>): string {
  const front = stem.toLowerCase();
  let largest = 0;
  for (const id of taken) {
    if (!id.toLowerCase().startsWith(front)) continue;
    const rest = id.slice(stem.length);
    if (/^\d{1,9}$/.test(rest)) largest = Math.max(largest, Number(rest));
  }
  return `${stem}${largest + 1}`;
}
