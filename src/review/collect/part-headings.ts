import type { Dictionary } from '../../strings/dictionary';
import type { AnswerField } from './answer-cell';
import { columnsOf, textAt, type ReviewCells } from './review-cells';

/** The lists of a review that people fill in. */
export type ListPart = 'off-track' | 'actions' | 'decisions' | 'KPI review';

/** Where the columns of a list stand. */
export interface ListColumns {
  readonly part: ListPart;
  /** Of the ID by which a row is known; decisions have none. */
  readonly key?: number;
  readonly fields: ReadonlyMap<AnswerField, number>;
  /** Headings that are not there any more. */
  readonly missing: readonly string[];
}

type Words = Dictionary['review'];
type Headings = Partial<Record<AnswerField | 'key', string>>;

/** The list whose headings stand in a row; one heading of it may have been written over. */
export function listIn(sheet: ReviewCells, row: number, words: Words): ListColumns | undefined {
  const places = new Map<string, number>();
  for (const column of columnsOf(sheet, row)) {
    const text = headingKey(textAt(sheet, row, column));
    if (!places.has(text)) places.set(text, column);
  }
  for (const [part, headings] of listsOf(words)) {
    const found = columnsFor(part, headings, places);
    if (found) return found;
  }
  return undefined;
}

/** Without these a list is another one: the table Decisions of a scorecard has the other headings too. */
const NEEDED: Partial<Record<ListPart, readonly string[]>> = {
  decisions: ['askedFor', 'decision'],
};

function columnsFor(
  part: ListPart,
  headings: Headings,
  places: ReadonlyMap<string, number>,
): ListColumns | undefined {
  const wanted = Object.entries(headings) as [AnswerField | 'key', string][];
  const known = wanted.map(([field, text]) => ({
    field,
    text,
    column: places.get(headingKey(text)),
  }));
  const missing = known.filter(({ column }) => column === undefined);
  if (missing.length > 1 || missing.length * 2 >= wanted.length) return undefined;
  if (missing.some(({ field }) => NEEDED[part]?.includes(field))) return undefined;
  const fields = new Map<AnswerField, number>();
  for (const { field, column } of known) {
    if (field !== 'key' && column !== undefined) fields.set(field, column);
  }
  const key = known.find(({ field }) => field === 'key')?.column;
  return {
    part,
    ...(key === undefined ? {} : { key }),
    fields,
    missing: missing.map(({ text }) => text),
  };
}

function listsOf({
  common,
  offTrack,
  actions,
  kpiReview,
  summary,
}: Words): readonly (readonly [ListPart, Headings])[] {
  const { owner, due, id: key } = common;
  const { happened, rootCause, action, wonBack } = offTrack;
  const { doneOn, result } = actions;
  return [
    ['off-track', { key, happened, rootCause, action, owner, due, wonBack }],
    [
      'actions',
      {
        key: actions.number,
        kpi: common.kpi,
        action: actions.action,
        owner,
        due,
        status: common.status,
        doneOn,
        result,
      },
    ],
    ['KPI review', { key, decision: kpiReview.decision, change: kpiReview.changes }],
    ['decisions', { askedFor: summary.askedFor, decision: summary.decisionTaken, owner, due }],
  ];
}

/** Headings are the same whatever their case, spaces and line breaks. */
function headingKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
