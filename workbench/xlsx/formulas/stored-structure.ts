/**
 * A reference into a table as a file stores it: the sign @ means this row, and the name of the table is always there.
 * `table` is the table that the formula is in.
 */
export function storedStructure(reference: string, table: string | undefined): string {
  const match = /^([^[]*)\[\s*@(.*)\]$/s.exec(reference);
  const isNameless = reference.startsWith('[');
  const owner = isNameless && table !== undefined ? table : '';
  if (match === null) return owner + reference;
  const [, name = '', columns = ''] = match;
  return `${owner}${name}[${thisRow(columns.trim())}]`;
}

function thisRow(columns: string): string {
  if (columns === '') return '#This Row';
  return columns.startsWith('[') ? `[#This Row],${columns}` : `[#This Row],[${columns}]`;
}
