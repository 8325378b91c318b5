import type { ExcelFault } from '../../excel/excel-fault';
import { hasNoScorecard, type WorkbookRead } from '../../excel/read-workbook';

/** What the pane knows of the workbook. */
export type ScorecardState =
  /** It is being read for the first time. */
  | { readonly kind: 'reading' }
  /** It holds no scorecard. */
  | { readonly kind: 'none'; readonly read: WorkbookRead }
  /** `fault`: why it could not be read again, so that what is shown may be old. */
  | { readonly kind: 'open'; readonly read: WorkbookRead; readonly fault?: ExcelFault }
  /** A write of an earlier day or person broke off; the record of it stands in Setup. */
  | { readonly kind: 'broken'; readonly read: WorkbookRead }
  /** It could not be read. */
  | { readonly kind: 'unreadable'; readonly fault: ExcelFault };

/** The state that a workbook is in, by what was read. */
export function stateOf(read: WorkbookRead): ScorecardState {
  if (read.scorecard.setup.writeInProgress !== undefined) return { kind: 'broken', read };
  return { kind: hasNoScorecard(read) ? 'none' : 'open', read };
}
