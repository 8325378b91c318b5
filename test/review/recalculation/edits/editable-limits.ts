import type { WorkingsColumn } from '../../../../src/review/sheets/workings/columns';
import { workingsColumn } from '../../../../src/review/sheets/workings/columns';
import type { KpiRow } from '../../../../src/review/subject/outline';
import type { ReviewSubject } from '../../../../src/review/subject/review-subject';
import type { Kpi } from '../../../../src/scorecard/model/kpi';
import { kpiRuleOf, type KpiRule } from '../../../../src/scorecard/rules/kpi-rule';
import type { EditableCell } from './editable-cell';

type LimitField = 'green' | 'amber' | 'baseline' | 'rangeLow' | 'rangeHigh' | 'weight';

/** The columns of Workings that hold the definition of a KPI. */
const FIELDS: readonly (readonly [WorkingsColumn, LimitField])[] = [
  ['greenLimit', 'green'],
  ['amberLimit', 'amber'],
  ['baseline', 'baseline'],
  ['low', 'rangeLow'],
  ['high', 'rangeHigh'],
  ['weight', 'weight'],
];

/** The cells of Workings that say from where a KPI is green, and how much it weighs. */
export function editableLimits(subject: ReviewSubject): EditableCell[] {
  return subject.outline.kpis.flatMap((row) => editableLimitsOf(row, subject));
}

function editableLimitsOf({ row, result }: KpiRow, subject: ReviewSubject): EditableCell[] {
  const { kpi } = result;
  const rule = kpiRuleOf(kpi, subject.settings);
  return FIELDS.filter(([, field]) => isUsed(field, kpi)).map(([column, field]): EditableCell => {
    const now = field === 'weight' ? (kpi.weight ?? 1) : rule[field];
    return {
      sheet: subject.sheets.fixed.workings,
      row,
      column: workingsColumn(column),
      about: `${kpi.id} ${field}`,
      now,
      usual: now ?? 1,
      allows: {
        nothing: mayBeEmpty(field, rule),
        ...(field === 'weight' && { between: [0, 10] as const }),
      },
      set: (scorecard, value) => ({
        ...scorecard,
        kpis: scorecard.kpis.map((each) =>
          each.id === kpi.id ? { ...each, [field]: value } : each,
        ),
      }),
    };
  });
}

/** Without a baseline the formulas ask for none. */
function isUsed(field: LimitField, kpi: Kpi): boolean {
  return field !== 'baseline' || kpi.baseline !== undefined;
}

/** Where an empty cell of the definition would not mean a default. */
function mayBeEmpty(field: LimitField, { thresholds }: KpiRule): boolean {
  if (field === 'weight') return false;
  return (field !== 'green' && field !== 'amber') || thresholds === 'values';
}
