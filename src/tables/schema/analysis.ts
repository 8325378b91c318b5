import type { Analysis } from '../../scorecard/model/analysis';
import { choice } from '../cells/choice';
import { date } from '../cells/date';
import { period } from '../cells/period';
import { reference } from '../cells/reference';
import { text } from '../cells/text';
import { ROOT_CAUSE_WORDS, VOICE_WORDS } from '../words/records';
import { tableOf } from './table-schema';

export const analysis = tableOf<Analysis>()({
  name: 'BSC_Analysis',
  sheet: 'Analysis',
  list: 'analyses',
  createdAtOnce: false,
  key: ['kpi', 'period'],
  unique: false,
  columns: [
    { heading: 'KPI', field: 'kpi', type: reference('BSC_KPIs'), required: 'row' },
    { heading: 'Period', field: 'period', type: period, required: 'row' },
    { heading: 'What happened', field: 'whatHappened', type: text(50) },
    { heading: 'Root cause', field: 'rootCause', type: choice(ROOT_CAUSE_WORDS) },
    { heading: 'Voice', field: 'voice', type: choice(VOICE_WORDS) },
    { heading: 'Author', field: 'author', type: text(20) },
    { heading: 'Date', field: 'date', type: date },
    { heading: 'No action because', field: 'noActionBecause', type: text(40) },
  ],
});
