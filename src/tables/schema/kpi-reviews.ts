import type { KpiReview } from '../../scorecard/model/kpi-review';
import { choice } from '../cells/choice';
import { date } from '../cells/date';
import { id, text } from '../cells/text';
import { REVIEW_DECISION_WORDS, REVIEW_TRIGGER_WORDS } from '../words/records';
import { tableOf } from './table-schema';

/** The history of the KPI system, so the KPI is not checked: it may have been eliminated. */
export const kpiReviews = tableOf<KpiReview>()({
  name: 'BSC_KPIReview',
  sheet: 'KPI review',
  list: 'kpiReviews',
  createdAtOnce: false,
  key: ['date', 'kpi'],
  unique: false,
  columns: [
    { heading: 'Date', field: 'date', type: date, required: 'row' },
    { heading: 'Trigger', field: 'trigger', type: choice(REVIEW_TRIGGER_WORDS) },
    { heading: 'KPI', field: 'kpi', type: id, required: 'row' },
    { heading: 'Decision', field: 'decision', type: choice(REVIEW_DECISION_WORDS) },
    { heading: 'Reason', field: 'reason', type: text(40) },
    { heading: 'Change', field: 'change', type: text(40) },
  ],
});
