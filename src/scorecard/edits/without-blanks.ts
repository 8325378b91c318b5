/** A record without its blank fields: those that are absent, and texts without a letter. Other texts lose their outer spaces. */
export function withoutBlanks<Row extends object>(row: Row): Row {
  const filled = Object.entries<unknown>(row as Record<string, unknown>).flatMap(
    ([field, value]) => {
      const kept = typeof value === 'string' ? value.trim() : value;
      return kept === undefined || kept === '' ? [] : [[field, kept] as const];
    },
  );
  // The same fields as before but for blank ones, which every row may be without.
  return Object.fromEntries(filled) as Row;
}
