/** `Sales`, or `Sales2`, `Sales3` … when a column of the table has that name, whatever its case. */
export function freeColumnName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  if (!names.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (names.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}

/** `Column1`, or the next number that is free: what Excel writes into an empty header cell. */
export function nextColumnName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = 1;
  while (names.has(`column${number}`)) number += 1;
  return `Column${number}`;
}

/** The names that a table gives to columns with these texts in their header cells: none empty, none twice. */
export function columnNamesOf(texts: readonly string[]): string[] {
  const names: string[] = [];
  for (const text of texts) {
    const name = text.trim() === '' ? nextColumnName([...names, ...texts]) : text;
    names.push(freeColumnName(name, names));
  }
  return names;
}
