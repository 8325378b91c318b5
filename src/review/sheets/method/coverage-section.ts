import { percentFormat } from '../../../look/excel-formats';
import { fill } from '../../../strings/fill';
import { blockOf } from '../../book/place';
import { blockReference, onSheet } from '../../book/reference';
import type { SheetDraft } from '../../book/sheet-draft';
import { LINES } from '../../styling/styles';
import type { KpiRow } from '../../subject/outline';
import type { ReviewSubject } from '../../subject/review-subject';
import { workingsColumn } from '../workings/columns';
import { workingsReference } from '../workings/workings-reference';
import { gapsIn } from './gap-texts';
import { addSectionHeading, addTableHeads, addTableRow, type TableCell } from './section';

/** A line of the coverage table: a perspective, what is outside of all, or everything. */
interface Covered {
  readonly name: string;
  readonly row: number;
  readonly last: number;
  readonly kpis: readonly KpiRow[];
  /** Absent where nothing is rolled up. */
  readonly coverage?: number | '';
}

const NUMBER = { align: 'right', format: '0' } as const;

/** How much of the weight has data, by formula, and which readings are missing; returns the row below. */
export function addCoverage(draft: SheetDraft, subject: ReviewSubject, top: number): number {
  const { method } = subject.words;
  const heads = [
    method.perspective,
    method.kpis,
    method.withReading,
    method.share,
    method.gaps,
  ] as const;
  let row = addSectionHeading(draft, top, method.coverage);
  row = addTableHeads(draft, row, heads, ['left', 'right', 'right', 'right']);
  for (const line of linesOf(subject)) {
    row = addTableRow(draft, row, figuresOf(line, subject), gapsIn(line.kpis, subject));
  }
  const whole = wholeOf(subject);
  const total = { bold: true, borders: { top: LINES.total, bottom: LINES.rule } };
  return addTableRow(draft, row, figuresOf(whole, subject), '', total);
}

function linesOf({ outline, words }: ReviewSubject): readonly Covered[] {
  const lines = outline.perspectives.map(({ row, last, result, objectives }): Covered => ({
    name: result.perspective.name,
    row,
    last,
    kpis: objectives.flatMap(({ kpis }) => kpis),
    coverage: result.coverage ?? '',
  }));
  const { loose } = outline;
  if (loose === undefined) return lines;
  const last = loose.row + loose.kpis.length;
  return [...lines, { name: words.method.loose, row: loose.row, last, kpis: loose.kpis }];
}

function wholeOf({ outline, now, words }: ReviewSubject): Covered {
  const { top, last, kpis } = outline;
  return { name: words.method.whole, row: top, last, kpis, coverage: now.overall.coverage ?? '' };
}

function figuresOf(
  { name, row, last, kpis, coverage }: Covered,
  subject: ReviewSubject,
): readonly [TableCell, TableCell, TableCell, TableCell] {
  const column = workingsColumn('actual');
  const actuals = blockReference(blockOf(row, column, last), 'both');
  const formula = `COUNT(${onSheet(subject.sheets.fixed.workings, actuals)})`;
  const result = kpis.filter((each) => each.result.actual !== undefined).length;
  const share =
    coverage === undefined
      ? ''
      : { formula: workingsReference(subject, row, 'coverage'), result: coverage };
  return [
    { content: name },
    { content: kpis.length, style: NUMBER },
    { content: { formula, result }, style: NUMBER },
    { content: share, style: { align: 'right', format: percentFormat(1) } },
  ];
}

/** What stands above the sheet: how much of the weight has data. */
export function coverageSentence(subject: ReviewSubject, share: string, restated: string): string {
  const { method } = subject.words;
  const { coverage } = subject.now.overall;
  if (!coverage) return fill(method.notCovered, { restated });
  return fill(coverage < 1 ? method.covered : method.coveredInFull, { share, restated });
}
