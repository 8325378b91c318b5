/** What stands in front of a sheet's name when the user has a sheet of that name. */
const PREFIX = 'BSC ';

/** The name, or with "BSC " in front of it, or with a number behind that, whichever no sheet has. Case does not matter. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const known = new Set(taken.map((sheet) => sheet.toLowerCase()));
  const isFree = (candidate: string): boolean => !known.has(candidate.toLowerCase());
  if (isFree(name)) return name;
  let candidate = PREFIX + name;
  for (let number = 2; !isFree(candidate); number++) candidate = `${PREFIX}${name} ${number}`;
  return candidate;
}
