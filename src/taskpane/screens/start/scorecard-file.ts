import type { Scorecard } from '../../../scorecard/model/scorecard';
import { scorecardWorkbook } from '../../../workbook/scorecard-workbook';
import { writeWorkbook, type WriteResult } from '../../../xlsx/write-workbook';

/** The file of a scorecard workbook, for Excel to open as a new one. */
export function scorecardFile(scorecard: Scorecard): Promise<WriteResult> {
  return writeWorkbook(scorecardWorkbook(scorecard));
}
