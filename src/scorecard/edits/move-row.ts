/** The rows with one moved up (−1) or down (+1); unchanged at the end of the list. */
export function moveRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  by: -1 | 1,
): readonly Row[] {
  const from = rows.findIndex((row) => row.id === id);
  const to = from + by;
  const [moved, other] = [rows[from], rows[to]];
  if (!moved || !other) return rows;
  return rows.map((row, index) => (index === from ? other : index === to ? moved : row));
}
