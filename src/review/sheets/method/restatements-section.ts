import { idAndName } from '../../../look/id-and-name';
import { SCORE_FORMAT, valueFormat } from '../../../look/excel-formats';
import { decimalsOf } from '../../../look/measure';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import type { SheetDraft } from '../../book/sheet-draft';
import { restatementsOf, type Restatement } from '../../facts/restatements';
import type { ReviewSubject } from '../../subject/review-subject';
import { addEmptyLine, addSectionHeading, addTableHeads, addTableRow } from './section';

/** Closed figures that were corrected: what they were, are, and why; returns the row below. */
export function addRestatements(draft: SheetDraft, subject: ReviewSubject, top: number): number {
  const { method, common } = subject.words;
  let row = addSectionHeading(draft, top, method.restatements);
  const restatements = restatementsOf(subject);
  if (restatements.length === 0) return addEmptyLine(draft, row, method.noRestatements);
  const heads = [common.kpi, method.period, method.was, method.is, method.reason] as const;
  row = addTableHeads(draft, row, heads, ['left', 'left', 'right', 'right']);
  for (const each of restatements) {
    const { factor, format } = lookOf(each, subject);
    const figure = (value: number | undefined) => ({
      content: value === undefined ? '' : value * factor,
      style: { align: 'right', format } as const,
    });
    const name = { content: nameOf(each, subject), style: { wrap: true } };
    const period = { content: periodLabel(each.period, subject.language) };
    const reason = each.reason ?? method.noReason;
    row = addTableRow(draft, row, [name, period, figure(each.was), figure(each.is)], reason);
  }
  return row;
}

function nameOf({ about, id, what }: Restatement, { scorecard, words }: ReviewSubject): string {
  const { method } = words;
  if (about === 'whole') return fill(method.ofScore, { name: method.whole });
  const kpi = scorecard.kpis.find((each) => each.id === id);
  const name = kpi === undefined ? id : idAndName(kpi);
  if (what === 'actual') return name;
  return fill(what === 'target' ? method.ofTarget : method.ofScore, { name });
}

/** Scores are shown times 100. */
function lookOf(
  { id, what, was, is }: Restatement,
  { scorecard }: ReviewSubject,
): { factor: 1 | 100; format: string } {
  if (what === 'score') return { factor: 100, format: SCORE_FORMAT };
  const measure = scorecard.kpis.find((each) => each.id === id) ?? {};
  return { factor: 1, format: valueFormat(measure, decimalsOf(measure, [was, is])) };
}
