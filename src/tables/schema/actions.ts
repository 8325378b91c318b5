import type { Action } from '../../scorecard/model/action';
import { choice } from '../cells/choice';
import { date } from '../cells/date';
import { period } from '../cells/period';
import { reference } from '../cells/reference';
import { id, text } from '../cells/text';
import { ACTION_STATUS_WORDS } from '../words/records';
import { tableOf } from './table-schema';

export const actions = tableOf<Action>()({
  name: 'BSC_Actions',
  sheet: 'Actions',
  list: 'actions',
  createdAtOnce: false,
  key: ['id'],
  unique: true,
  columns: [
    { heading: 'ID', field: 'id', type: id, required: 'row' },
    { heading: 'Raised in', field: 'raisedIn', type: period },
    { heading: 'KPI', field: 'kpi', type: reference('BSC_KPIs') },
    { heading: 'Action', field: 'action', type: text(50), required: 'name' },
    { heading: 'Owner', field: 'owner', type: text(20) },
    { heading: 'First due', field: 'firstDue', type: date },
    { heading: 'Due', field: 'due', type: date },
    { heading: 'Status', field: 'status', type: choice(ACTION_STATUS_WORDS) },
    { heading: 'Done on', field: 'doneOn', type: date },
    { heading: 'Reason', field: 'reason', type: text(40) },
    { heading: 'Result', field: 'result', type: text(40) },
  ],
});
