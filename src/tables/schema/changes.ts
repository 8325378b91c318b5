import type { Change } from '../../scorecard/model/change';
import { dateTime } from '../cells/date-time';
import { id, text } from '../cells/text';
import { tableOf } from './table-schema';

export const changes = tableOf<Change>()({
  name: 'BSC_Changes',
  sheet: 'Changes',
  list: 'changes',
  createdAtOnce: false,
  key: ['when', 'table', 'id', 'field'],
  unique: false,
  columns: [
    { heading: 'When', field: 'when', type: dateTime, required: 'row' },
    { heading: 'Who', field: 'who', type: text(20) },
    { heading: 'Table', field: 'table', type: text(16), required: 'row' },
    { heading: 'ID', field: 'id', type: id, required: 'row' },
    { heading: 'Field', field: 'field', type: text(16), required: 'row' },
    { heading: 'Old', field: 'old', type: text(24) },
    { heading: 'New', field: 'new', type: text(24) },
    { heading: 'Reason', field: 'reason', type: text(40) },
  ],
});
