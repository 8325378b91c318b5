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
  const { row, result } = line;
  const { words } = subject;
  const small = { ...base, size: 8.5, bold: false, colour: STYLES.muted.colour };
  draft.put(row, COLUMNS.id, line.id, { ...base, colour: STYLES.muted.colour });
  draft.put(row, COLUMNS.name, line.name, { ...base, wrap: true }, { link: line.link });
  draft.put(row, COLUMNS.variancePercent, words.common.score, { ...small, align: 'right' });
  const score = {
    formula: workingsReference(subject, row, 'score'),
    result: result.score === undefined ? '' : result.score * 100,
  };
  draft.put(row, COLUMNS.achieved, score, { ...base, align: 'right', format: SCORE_FORMAT });
  draft.put(row, COLUMNS.status, statusContent(line, subject), {
    ...base,
    size: 9.5,
    align: 'left',
    indent: 1,
  });
  if (subject.before !== undefined) {
    const change = {
      formula: workingsReference(subject, row, 'moved'),
      result: result.change === undefined ? '' : result.change * 100,
    };
    const look = { ...base, size: 9, align: 'center', format: SCORE_CHANGE_FORMAT } as const;
    draft.put(row, COLUMNS.trend, change, look);
  }
  draft.put(row, COLUMNS.history, line.remark, small);
  draft.put(row, COLUMNS.owner, line.owner, {
    ...small,
    size: 9,
    wrap: true,
    align: 'left',
    indent: 1,
  });
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
