import { ROOT_CAUSES } from '../../../scorecard/model/analysis';
import { blockOf } from '../../book/place';
import { blockReference, cellReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { answersFor } from '../../facts/answers';
import { LINES, STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { rowsOf } from './answer-cells';
import { OFF_TRACK_COLUMNS as COLUMNS } from './columns';
import type { OffTrackLayout } from './off-track-layout';

/** How often each root cause was chosen, with what the words mean, below the lists. Gives the last row used. */
export function addCauseCounts(
  draft: SheetDraft,
  subject: ReviewSubject,
  { offTrack, watched, end }: OffTrackLayout,
): number {
  const words = subject.words.offTrack;
  const top = end + 1;
  const ranges = [offTrack, watched]
    .flatMap((kpis) => rowsOf(kpis, COLUMNS.rootCause))
    .map((block) => blockReference(block, 'both'));
  if (ranges.length === 0) return end;
  const section = blockOf(top, COLUMNS.id, top, COLUMNS.actual);
  draft.paint(section, { borders: { bottom: LINES.section } });
  draft.put(top, COLUMNS.id, words.causesPicked, STYLES.section);
  draft.height(top, 20);
  const picked = [...offTrack, ...watched].map(({ row }) => answersFor(row, subject).rootCause);
  ROOT_CAUSES.forEach((cause, index) => {
    const row = top + 1 + index;
    const label = cellReference({ row, column: COLUMNS.id }, 'column');
    const formula = ranges.map((range) => `COUNTIF(${range},${label})`).join('+');
    const count = picked.filter((each) => each === cause).length;
    addLine(draft, row, words.causes[cause], { formula, result: count });
  });
  const [own] = rowsOf(offTrack, COLUMNS.rootCause).map((block) => blockReference(block, 'both'));
  const last = top + 1 + ROOT_CAUSES.length;
  const missing = offTrack.filter(({ row }) => !answersFor(row, subject).rootCause).length;
  const blanks = own === undefined ? 0 : { formula: `COUNTBLANK(${own})`, result: missing };
  addLine(draft, last, words.notGiven, blanks);
  addMeaning(draft, top + 1, words.causeMeanings);
  addMeaning(draft, top + 4, words.lostMeaning);
  return last;
}

function addLine(
  draft: SheetDraft,
  row: number,
  label: string,
  count: number | { readonly formula: string; readonly result: number },
): void {
  const borders = { bottom: LINES.hair };
  const style = { ...STYLES.body, borders };
  draft.box(blockOf(row, COLUMNS.id, row, COLUMNS.name), label, style);
  draft.put(row, COLUMNS.actual, count, { ...STYLES.number, bold: true, format: '0', borders });
  draft.height(row, 15);
}

function addMeaning(draft: SheetDraft, row: number, text: string): void {
  draft.box(blockOf(row, COLUMNS.variance, row + 2, COLUMNS.wonBack), text, STYLES.note);
}
