/**
 * The wished ID, or, where it is taken, the wished one with the first free number: SA.F2, SA.F2-2. Tables tell IDs apart
 * without regard to case.
 */
export function freeId(wished: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map((id) => id.toLowerCase()));
  let id = wished;
  for (let number = 2; known.has(id.toLowerCase()); number += 1) id = `${wished}-${number}`;
  return id;
}
