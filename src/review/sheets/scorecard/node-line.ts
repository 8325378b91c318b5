import { SCORE_CHANGE_FORMAT, SCORE_FORMAT } from '../../../look/excel-formats';
import type { NodeResult } from '../../../scorecard/evaluation/evaluation';
import type { Status } from '../../../scorecard/model/status';
import type { CellContent, CellLink } from '../../book/cell';
import type { CellStyle } from '../../book/cell-style';
import type { SheetDraft } from '../../book/sheet-draft';
import { shownStatus } from '../../styling/shown-status';
import { statusText } from '../../styling/status-text';
import { STYLES } from '../../styling/styles';
import type { ReviewSubject } from '../../subject/review-subject';
import { workingsReference } from '../workings/workings-reference';
import { SCORECARD_COLUMNS as COLUMNS } from './columns';

/** A line that rolls up others. */
export interface NodeLine {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly link?: CellLink;
  readonly result: NodeResult & { readonly override?: { readonly status: Status } };
  readonly remark?: string;
  readonly owner?: string;
}

/** Fills a line with score, status and change. */
export function addNodeLine(
  draft: SheetDraft,
  line: NodeLine,
  base: CellStyle,
  subject: ReviewSubject,
): void {
  const { row } = line;
  const small = { ...base, size: 8.5, bold: false, colour: STYLES.muted.colour };
  draft.put(row, COLUMNS.id, line.id, { ...base, colour: STYLES.muted.colour });
  draft.put(row, COLUMNS.name, line.name, { ...base, wrap: true }, { link: line.link });
  const { score } = subject.words.common;
  draft.put(row, COLUMNS.variancePercent, score, { ...small, align: 'right' });
  addScore(draft, line, base, subject);
  draft.put(row, COLUMNS.history, line.remark, small);
  const words = { ...small, size: 9, wrap: true, align: 'left', indent: 1 } as const;
  draft.put(row, COLUMNS.owner, line.owner, words);
}

/** The score, its status, and how it changed, as far as there is a period before. */
function addScore(
  draft: SheetDraft,
  line: NodeLine,
  base: CellStyle,
  subject: ReviewSubject,
): void {
  const { row, result } = line;
  const points = (column: 'score' | 'moved', ratio: number | undefined): CellContent => ({
    formula: workingsReference(subject, row, column),
    result: ratio === undefined ? '' : ratio * 100,
  });
  const scoreLook = { ...base, align: 'right', format: SCORE_FORMAT } as const;
  draft.put(row, COLUMNS.achieved, points('score', result.score), scoreLook);
  const statusLook = { ...base, size: 9.5, align: 'left', indent: 1 } as const;
  draft.put(row, COLUMNS.status, statusContent(line, subject), statusLook);
  if (subject.before === undefined) return;
  const changeLook = { ...base, size: 9, align: 'center', format: SCORE_CHANGE_FORMAT } as const;
  draft.put(row, COLUMNS.trend, points('moved', result.change), changeLook);
}

function statusContent({ row, result }: NodeLine, subject: ReviewSubject): CellContent {
  const { settings } = subject;
  if (result.override !== undefined) {
    return shownStatus({ status: result.override.status, override: result.override }, subject);
  }
  const key = workingsReference(subject, row, 'shown');
  return {
    formula: `VLOOKUP(${key},BSC_Signs,2,FALSE)`,
    result: statusText(result.status, settings),
  };
}
