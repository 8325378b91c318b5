/** One entry of the change log. `when` is a date, or date and time: 2026-10-31T09:12:00. */
export interface Change {
  readonly when: string;
  readonly who?: string;
  readonly table: string;
  readonly id: string;
  readonly field: string;
  readonly old?: string;
  readonly new?: string;
  readonly reason?: string;
}
