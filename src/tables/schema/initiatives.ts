import type { Initiative } from '../../scorecard/model/initiative';
import { choice } from '../cells/choice';
import { date } from '../cells/date';
import { amount, ratio } from '../cells/number';
import { reference } from '../cells/reference';
import { id, text } from '../cells/text';
import { INITIATIVE_STATUS_WORDS } from '../words/records';
import { tableOf } from './table-schema';

export const initiatives = tableOf<Initiative>()({
  name: 'BSC_Initiatives',
  sheet: 'Initiatives',
  list: 'initiatives',
  createdAtOnce: false,
  key: ['id'],
  unique: true,
  columns: [
    { heading: 'ID', field: 'id', type: id, required: 'row' },
    { heading: 'Initiative', field: 'name', type: text(44), required: 'name' },
    { heading: 'Objective', field: 'objective', type: reference('BSC_Objectives') },
    { heading: 'KPI', field: 'kpi', type: reference('BSC_KPIs') },
    { heading: 'Owner', field: 'owner', type: text(20) },
    { heading: 'Start', field: 'start', type: date },
    { heading: 'Due', field: 'due', type: date },
    { heading: 'Done %', field: 'done', type: ratio(1.5) },
    { heading: 'Budget', field: 'budget', type: amount },
    { heading: 'Spent', field: 'spent', type: amount },
    { heading: 'Forecast', field: 'forecast', type: amount },
    { heading: 'Status', field: 'status', type: choice(INITIATIVE_STATUS_WORDS) },
    { heading: 'Risk', field: 'risk', type: text(30) },
  ],
});
