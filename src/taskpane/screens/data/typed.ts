import { readMeasure } from '../../../look/read-measure';
import { readNumber } from '../../../look/read-number';
import type { Separators } from '../../../look/separators';
import type { FigureChange } from '../../../scorecard/edits/put-figures';
import { actualOf } from '../../../scorecard/evaluation/figure';
import { aggregationOf } from '../../../scorecard/rules/aggregation-of';
import type { EntryRow } from './entry-rows';

export type TypedField = 'actual' | 'numerator' | 'denominator';

/** What stands in the fields of a row as long as it is not saved; a field that is not there was not touched. */
export type Typed = { readonly [Field in TypedField]?: string } & {
  readonly note?: string;
  /** The user has looked at the doubt and keeps the figure. */
  readonly isKept?: boolean;
};

/** What the fields of a row say. */
export interface TypedRow {
  /** What is to be written; undefined when nothing differs from the workbook. */
  readonly change: FigureChange | undefined;
  readonly changed: number;
  /** Fields that hold no number. */
  readonly faulty: readonly TypedField[];
  /** As it will be: typed, else as the workbook has it. */
  readonly actual: number | undefined;
  readonly isReadAsPercent: boolean;
}

export function typedRow(
  { entry, isOfParts }: EntryRow,
  typed: Typed | undefined,
  separators: Separators,
): TypedRow {
  const { kpi, period, reading } = entry;
  const how = aggregationOf(kpi);
  const figures: Record<string, number | string | undefined> = {};
  const faulty: TypedField[] = [];
  let isReadAsPercent = false;
  for (const field of FIELDS) {
    const text = typed?.[field];
    if (text === undefined) continue;
    const read =
      field === 'actual'
        ? readMeasure(text, kpi, separators, entry.earlier[0]?.actual ?? reading?.target)
        : readNumber(text, separators);
    if (read === 'not a number') {
      faulty.push(field);
      continue;
    }
    const value = typeof read === 'object' ? read.value : read;
    if (typeof read === 'object') isReadAsPercent = read.isReadAsPercent;
    if (value !== reading?.[field]) figures[field] = value;
  }
  if (typed?.note !== undefined && typed.note !== (reading?.note ?? '')) {
    figures.note = typed.note;
  }
  const after = { ...reading, ...figures };
  const changed = Object.keys(figures).length;
  return {
    change: changed === 0 ? undefined : { kpi: kpi.id, period, figures: figures },
    changed,
    faulty,
    actual: actualOf(isOfParts ? { ...after, actual: undefined } : after, how),
    isReadAsPercent,
  };
}

const FIELDS = ['actual', 'numerator', 'denominator'] as const;
