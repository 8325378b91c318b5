import { cellReference, onSheet } from '../../book/reference';
import type { ReviewSubject } from '../../subject/review-subject';
import { OFF_TRACK_COLUMNS, type OffTrackColumn } from './columns';

/** A cell of Off-track as formulas of other sheets write it: 'Off-track'!H8. */
export function offTrackReference(
  { sheets }: Pick<ReviewSubject, 'sheets'>,
  row: number,
  column: OffTrackColumn,
): string {
  return onSheet(sheets.fixed.offTrack, cellReference({ row, column: OFF_TRACK_COLUMNS[column] }));
}
