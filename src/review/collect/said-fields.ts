import type { TargetField } from './collected';

/** What was said for fields of one row. */
export type SaidFields = ReadonlyMap<TargetField, string | undefined>;

/** A row with what was said for its fields. */
export function withSaid<Row extends object>(row: Row, said: SaidFields): Row {
  const known = [...said].filter(([, value]) => value !== undefined);
  return { ...row, ...(Object.fromEntries(known) as Partial<Row>) };
}
