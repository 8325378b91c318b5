import type { ImportRecord } from '../../scorecard/model/import-record';
import { date } from '../cells/date';
import { text } from '../cells/text';
import { tableOf } from './table-schema';

export const imports = tableOf<ImportRecord>()({
  name: 'BSC_Imports',
  sheet: 'Imports',
  list: 'imports',
  createdAtOnce: false,
  key: ['sheet', 'range'],
  unique: false,
  columns: [
    { heading: 'Sheet', field: 'sheet', type: text(24), required: 'row' },
    { heading: 'Range', field: 'range', type: text(16), required: 'row' },
    { heading: 'Plan', field: 'plan', type: text(60) },
    { heading: 'Last run', field: 'lastRun', type: date },
  ],
});
