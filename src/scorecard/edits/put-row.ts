/** The rows with one of them replaced by its ID, or added at the end when it is new. */
export function putRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  row: Row,
): readonly Row[] {
  return rows.some(({ id }) => id === row.id)
    ? rows.map((each) => (each.id === row.id ? row : each))
    : [...rows, row];
}
