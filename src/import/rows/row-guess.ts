import type { Measure, RowRole } from '../proposal/proposal';
import type { Reason } from '../proposal/reason';
import type { Line } from '../sheet/grid';

/** What one line below the headings is taken for. */
export interface RowGuess {
  readonly line: Line;
  readonly role: RowRole;
  readonly confidence: number;
  readonly reason: Reason;
  /** The KPI of the row: its own label, or that of a row above. */
  readonly name?: string;
  /** The measure that the row, and not the column, is of. */
  readonly measure?: Measure;
  /** The heading of the section that the row is in. */
  readonly section?: string;
  /** Where the name stands, counted from 0: line and place. */
  readonly nameAt?: { readonly at: number; readonly place: number };
}
