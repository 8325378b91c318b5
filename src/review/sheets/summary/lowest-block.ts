import { SCORE_CHANGE_FORMAT, SCORE_FORMAT } from '../../../look/excel-formats';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { countedScores } from '../../../scorecard/evaluation/counted-scores';
import type { CellContent } from '../../book/cell';
import { blockOf } from '../../book/place';
import { cellReference } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { lowestKpis } from '../../facts/lowest-kpis';
import { cutText } from '../../styling/cut-text';
import { signFormats } from '../../styling/status-formats';
import { LINES, statusColours } from '../../styling/styles';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { workingsReference } from '../workings/workings-reference';
import { kpiLink } from './kpi-link';
import { FIGURE, HEAD, LINE } from './looks';
import { BLOCKS, type Band } from './summary-layout';

const COLUMNS = { name: [2, 11], score: [12, 14], bar: [15, 20], change: [21, 24] } as const;
const LONGEST_NAME = 38;

/** Where the worst child decides: the KPIs with the lowest scores, instead of a bridge. */
export function addLowest(draft: SheetDraft, subject: ReviewSubject, { first, last }: Band): void {
  const { words, settings, language, period, before } = subject;
  const label = fill(words.summary.scoreAt, { period: periodLabel(period, language) });
  const score = { formula: 'BSC_Score', result: (subject.now.overall.score ?? 0) * 100 };
  const total = { ...LINE, bold: true, borders: { bottom: LINES.total } };
  const [left, right] = BLOCKS.bridge;
  draft.paint(blockOf(first, left, first, right), total);
  draft.box(blockOf(first, COLUMNS.name[0], first, COLUMNS.name[1]), label, total);
  const look = { ...total, size: 10, align: 'right', format: SCORE_FORMAT } as const;
  draft.box(blockOf(first, COLUMNS.score[0], first, COLUMNS.score[1]), score, look);
  const head = { ...HEAD, align: 'right', borders: total.borders } as const;
  const change = blockOf(first, COLUMNS.change[0], first, COLUMNS.change[1]);
  draft.box(change, before && words.summary.change, head);
  const lowest = lowestKpis(subject, last - first);
  lowest.forEach((kpi, index) => {
    addKpi(draft, subject, first + 1 + index, kpi);
  });
  if (lowest.length === 0) return;
  const to = first + lowest.length;
  draft.conditionalFormats.push(
    ...signFormats([blockOf(first + 1, COLUMNS.change[0], to, COLUMNS.change[1])]),
    {
      blocks: [blockOf(first + 1, COLUMNS.bar[0], to, COLUMNS.bar[1])],
      rule: {
        kind: 'bar',
        colour: statusColours('No data').fill,
        from: 0,
        to: settings.scoreCap * 100,
        hidesNumber: true,
      },
    },
  );
}

function addKpi(draft: SheetDraft, subject: ReviewSubject, row: number, kpi: KpiRow): void {
  const { name } = kpi.result.kpi;
  const link = { ...kpiLink(subject, kpi), tip: name };
  const block = blockOf(row, COLUMNS.name[0], row, COLUMNS.name[1]);
  draft.box(block, cutText(name, LONGEST_NAME), LINE, { link });
  const points = (kpi.result.score ?? 0) * 100;
  const score = { formula: workingsReference(subject, kpi.row, 'score'), result: points };
  const look = { ...FIGURE, size: 10, bold: true, format: SCORE_FORMAT };
  draft.box(blockOf(row, COLUMNS.score[0], row, COLUMNS.score[1]), score, look);
  const cell = cellReference({ row, column: COLUMNS.score[0] });
  const bar = blockOf(row, COLUMNS.bar[0], row, COLUMNS.bar[1]);
  draft.box(bar, { formula: cell, result: points }, { ...LINE, size: 8, format: ';;;' });
  draft.box(blockOf(row, COLUMNS.change[0], row, COLUMNS.change[1]), changeOf(subject, kpi), {
    ...FIGURE,
    size: 10,
    format: SCORE_CHANGE_FORMAT,
  });
}

/** Own score less own score before, as Workings has them. */
function changeOf(subject: ReviewSubject, { row, result }: KpiRow): CellContent {
  const [now, before] = [
    workingsReference(subject, row, 'score'),
    workingsReference(subject, row, 'scoreBefore'),
  ];
  const was = subject.before && countedScores(subject.before).get(result.kpi.id);
  const change =
    was === undefined || result.score === undefined ? '' : result.score * 100 - was * 100;
  return { formula: `IF(OR(${now}="",${before}=""),"",${now}-${before})`, result: change };
}
