import type { SwotEntry } from '../../scorecard/model/swot-entry';
import { choice } from '../cells/choice';
import { period } from '../cells/period';
import { reference } from '../cells/reference';
import { text } from '../cells/text';
import { SWOT_WORDS } from '../words/records';
import { tableOf } from './table-schema';

export const swot = tableOf<SwotEntry>()({
  name: 'BSC_SWOT',
  sheet: 'SWOT',
  list: 'swot',
  createdAtOnce: false,
  key: ['period', 'kind', 'statement'],
  unique: false,
  columns: [
    { heading: 'Period', field: 'period', type: period },
    { heading: 'Kind', field: 'kind', type: choice(SWOT_WORDS), required: 'row' },
    { heading: 'Statement', field: 'statement', type: text(60), required: 'row' },
    { heading: 'Objective', field: 'objective', type: reference('BSC_Objectives') },
  ],
});
