import type { Decision } from '../../scorecard/model/decision';
import { date } from '../cells/date';
import { period } from '../cells/period';
import { text } from '../cells/text';
import { tableOf } from './table-schema';

export const decisions = tableOf<Decision>()({
  name: 'BSC_Decisions',
  sheet: 'Decisions',
  list: 'decisions',
  createdAtOnce: false,
  key: ['period', 'askedFor'],
  unique: false,
  columns: [
    { heading: 'Period', field: 'period', type: period, required: 'row' },
    { heading: 'Asked for', field: 'askedFor', type: text(50), required: 'row' },
    { heading: 'Decision', field: 'decision', type: text(50) },
    { heading: 'Owner', field: 'owner', type: text(20) },
    { heading: 'Due', field: 'due', type: date },
  ],
});
