import type { TableName } from '../tables/table-name';
import type { Conflict } from '../tables/merge/conflict';
import type { ExcelFault } from './excel-fault';

/** Why nothing was written, before anything of it was tried. */
export type Refusal =
  /** Two people changed the same thing. */
  | { readonly kind: 'conflicts'; readonly conflicts: readonly Conflict[] }
  /** These sheets are protected. */
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  /** Sheets would have to be made, and the workbook's structure is protected. */
  | { readonly kind: 'structure protected' }
  /** Another write has broken off and has to be dealt with first. */
  | { readonly kind: 'blocked' }
  /** The workbook was opened for reading only. */
  | { readonly kind: 'read-only' }
  /** A newer version of this program made the scorecard. */
  | { readonly kind: 'newer schema'; readonly version: number }
  /** An older version made it, and it was not updated. */
  | { readonly kind: 'older schema'; readonly version: number }
  /** Tables that the edit needs are not there any more. */
  | { readonly kind: 'missing'; readonly tables: readonly TableName[] }
  /** There is nothing to do any more: somebody has done it meanwhile, or what it was about went away. */
  | { readonly kind: 'not needed' };

/** What became of a write. */
export type SaveOutcome =
  | { readonly kind: 'saved' }
  | Refusal
  /** Nothing was written: the user gave up waiting for Excel. */
  | { readonly kind: 'cancelled' }
  /** Nothing is left of the write. */
  | { readonly kind: 'failed'; readonly fault: ExcelFault }
  /** It broke off, and so did taking it back. If something of it was written, the workbook says so and can be restored. */
  | { readonly kind: 'unfinished'; readonly fault: ExcelFault };
