import { idAndName } from '../../../look/id-and-name';
import { blockOf } from '../../book/place';
import type { SheetDraft } from '../../book/sheet-draft';
import { STYLES } from '../../styling/styles';
import { linesIn } from '../../styling/text-height';
import type { ReviewSubject } from '../../subject/review-subject';
import { INITIATIVE_COLUMNS as AT, INITIATIVE_WIDTHS } from './columns';
import type { InitiativeRow } from './initiative-rows';

const MOST = 8;
/** Height of a row and of a line of text in it, in points. */
const ROW = 15;
const TEXT_LINE = 12.5;
const SIZE = 9;
const TALLEST = 5;

/** Lists what people said could go wrong with the initiatives under way, beside the chart; gives the row below. */
export function addInitiativeRisks(
  draft: SheetDraft,
  { words }: ReviewSubject,
  rows: readonly InitiativeRow[],
  top: number,
): number {
  const open = rows.filter(({ initiative: { status, risk } }) => {
    const isOver = status === 'Done' || status === 'Stopped';
    return !isOver && risk !== undefined;
  });
  if (open.length === 0) return top;
  const [left, right] = [AT.budget, AT.variance];
  const width = INITIATIVE_WIDTHS.slice(left - AT.id).reduce((sum, each) => sum + each, 0);
  draft.box(blockOf(top, left, top, right), words.initiatives.risks, STYLES.section);
  const listed = open.slice(0, MOST);
  // All equally high, so that they stand in a rhythm.
  const lines = Math.max(...listed.map(({ initiative }) => rowsFor(initiative.risk, width)));
  listed.forEach(({ initiative: { id, name, risk } }, index) => {
    const row = top + 1 + index * (lines + 1);
    draft.put(row, left, idAndName({ id, name }), { ...STYLES.body, size: SIZE, bold: true });
    draft.box(blockOf(row + 1, left, row + lines, right), risk, { ...STYLES.note, size: SIZE });
  });
  return top + 1 + listed.length * (lines + 1);
}

function rowsFor(risk: string | undefined, width: number): number {
  const lines = Math.ceil((linesIn(risk ?? '', width, SIZE) * TEXT_LINE) / ROW);
  return Math.min(TALLEST, lines);
}
