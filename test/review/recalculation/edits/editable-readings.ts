import type { Cell, CellSource } from '../../../../src/review/book/cell';
import type { Place } from '../../../../src/review/book/place';
import type { ReviewBook } from '../../../../src/review/book/review-book';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import { actualOf } from '../../../../src/scorecard/evaluation/figure';
import { frequencyOf } from '../../../../src/scorecard/evaluation/evaluation-context';
import type { Kpi } from '../../../../src/scorecard/model/kpi';
import type { Reading } from '../../../../src/scorecard/model/reading';
import type { Scorecard } from '../../../../src/scorecard/model/scorecard';
import { samePeriod } from '../../../../src/scorecard/periods/period';
import { formatPeriod } from '../../../../src/scorecard/periods/period-text';
import type { EditableCell } from './editable-cell';
import { whereColoursBegin } from './where-colours-begin';

/** The cells of Data that hold one figure of one reading; totals of several readings are left out. */
export function editableReadings(subject: ReviewSubject, book: ReviewBook): EditableCell[] {
  const { data } = subject.sheets.fixed;
  const cells = book.sheets.find(({ name }) => name === data)?.cells ?? [];
  return cells.flatMap((cell) => editableReading(cell, subject));
}

function editableReading(cell: Cell, subject: ReviewSubject): EditableCell[] {
  const { source, row, column, content } = cell;
  const kpi = source && subject.outline.kpiById.get(source.kpi)?.result.kpi;
  if (source === undefined || kpi === undefined) return [];
  const field = source.field as keyof Reading;
  const { current } = subject.seriesOf(kpi);
  const isOwn = source.period.grain === frequencyOf(kpi, subject.settings);
  if (!isOwn || current.length === 0 || isPartOfNothing(source, subject)) return [];
  const shown = typeof content === 'object' ? content.result : content;
  return [
    {
      sheet: subject.sheets.fixed.data,
      row,
      column,
      about: `${kpi.id} ${formatPeriod(source.period)} ${field}`,
      now: typeof shown === 'number' ? shown : undefined,
      usual: usualFigure(kpi, field, subject),
      allows: { nothing: true, yesOrNo: kpi.direction === 'yesno' },
      limits:
        field === 'actual'
          ? whereColoursBegin(kpi, targetAt(source, subject), subject.settings)
          : [],
      parts: partsOf(cell, kpi, subject),
      set: (scorecard, value) => withReading(scorecard, source, changeOf(field, value)),
    },
  ];
}

function targetAt({ kpi, period }: CellSource, { context }: ReviewSubject): number | undefined {
  return context.readings.at(kpi, period)?.target;
}

/** Without an actual there is no formula that would make one of a numerator and a denominator. */
function isPartOfNothing({ kpi, period, field }: CellSource, { context }: ReviewSubject): boolean {
  if (field !== 'numerator' && field !== 'denominator') return false;
  return actualOf(context.readings.at(kpi, period), 'ratio') === undefined;
}

/** A ratio without an actual would still be its numerator by its denominator, so these go with it. */
function partsOf({ row, column, source }: Cell, kpi: Kpi, { data }: ReviewSubject): Place[] {
  if (source?.field !== 'actual' || kpi.aggregation !== 'ratio') return [];
  const at = column - (data.get('actual')?.first ?? 0);
  return [data.get('numerator'), data.get('denominator')].flatMap((block) =>
    block === undefined ? [] : [{ row, column: block.first + at }],
  );
}

function changeOf(field: keyof Reading, value: number | undefined): Partial<Reading> {
  const isEmptied = field === 'actual' && value === undefined;
  const parts = isEmptied ? { numerator: undefined, denominator: undefined } : {};
  return { ...parts, [field]: value };
}

function usualFigure(kpi: Kpi, field: keyof Reading, { scorecard }: ReviewSubject): number {
  const found = scorecard.readings.find(
    (reading) => reading.kpi === kpi.id && typeof reading[field] === 'number',
  );
  const figure = found?.[field];
  return typeof figure === 'number' ? figure : 100;
}

function withReading(
  scorecard: Scorecard,
  { kpi, period }: Pick<Reading, 'kpi' | 'period'>,
  change: Partial<Reading>,
): Scorecard {
  const at = scorecard.readings.findIndex(
    (each) => each.kpi === kpi && samePeriod(each.period, period),
  );
  const before = scorecard.readings[at];
  if (before === undefined) {
    return { ...scorecard, readings: [...scorecard.readings, { kpi, period, ...change }] };
  }
  const changed = { ...before, ...change };
  const readings = scorecard.readings.map((each, index) => (index === at ? changed : each));
  return { ...scorecard, readings };
}
