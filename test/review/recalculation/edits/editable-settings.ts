import type { ReviewBook } from '../../../../src/review/book/review-book';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import { workingsColumn } from '../../../../src/review/sheets/workings/columns';
import type { EditableCell } from './editable-cell';

/** Names of cells of Method, their settings, and bounds within which the scale stays possible. */
const SETTINGS = [
  ['BSC_GreenFrom', 'greenFrom', [0.95, 1.09]],
  ['BSC_AmberFrom', 'amberFrom', [0.6, 0.9]],
  ['BSC_Cap', 'scoreCap', [1.1, 2]],
  ['BSC_Floor', 'scoreFloor', [0, 0.5]],
  ['BSC_MinimumCoverage', 'minimumCoverage', [0, 1]],
  ['BSC_Flat', 'flatTrendWithin', [0, 0.5]],
] as const;

/** The scores of units that are averaged stand in a review as values, so what they depend on stays. */
function hasUnitValues({ settings, now }: ReviewSubject): boolean {
  return settings.unitRollUp === 'Children' && now.overall.children.length > 0;
}

/** The settings of Method. */
export function editableSettings(subject: ReviewSubject, book: ReviewBook): EditableCell[] {
  if (hasUnitValues(subject)) return [];
  return SETTINGS.flatMap(([name, field, between]): EditableCell[] => {
    const place = book.names.get(name);
    if (place === undefined) return [];
    const now = subject.settings[field];
    // An amount is below zero in Setup; when Setup is silent, a KPI in % has a flat trend of its own.
    if (now === undefined || now < 0) return [];
    return [
      {
        sheet: place.sheet,
        row: place.block.top,
        column: place.block.left,
        about: field,
        now,
        usual: now,
        allows: { nothing: false, between },
        set: (scorecard, value) => ({
          ...scorecard,
          setup: { ...scorecard.setup, [field]: value },
        }),
      },
    ];
  });
}

/** The weights of objectives and perspectives. */
export function editableWeights(subject: ReviewSubject): EditableCell[] {
  if (hasUnitValues(subject)) return [];
  const { objectives, perspectives } = subject.outline;
  return [
    ...objectives.map(({ row, result }) =>
      editableWeight(subject, row, 'objectives', result.objective.id, result.weight),
    ),
    ...perspectives.map(({ row, result }) =>
      editableWeight(subject, row, 'perspectives', result.perspective.id, result.weight),
    ),
  ];
}

function editableWeight(
  { sheets }: ReviewSubject,
  row: number,
  table: 'objectives' | 'perspectives',
  id: string,
  now: number,
): EditableCell {
  return {
    sheet: sheets.fixed.workings,
    row,
    column: workingsColumn('weight'),
    about: `${id} weight`,
    now,
    usual: 1,
    allows: { nothing: false, between: [0, 10] },
    set: (scorecard, weight) => ({
      ...scorecard,
      [table]: scorecard[table].map((each) => (each.id === id ? { ...each, weight } : each)),
    }),
  };
}
