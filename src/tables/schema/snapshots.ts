import type { Snapshot } from '../../scorecard/model/snapshot';
import { choice } from '../cells/choice';
import { date } from '../cells/date';
import { computedRatio, number } from '../cells/number';
import { period } from '../cells/period';
import { id, text } from '../cells/text';
import { SNAPSHOT_KIND_WORDS, SNAPSHOT_LEVEL_WORDS } from '../words/records';
import { STATUS_WORDS } from '../words/status';
import { tableOf } from './table-schema';

/** What was closed stays as it was, so the ID is not checked: the object may be gone since. */
export const snapshots = tableOf<Snapshot>()({
  name: 'BSC_Snapshots',
  sheet: 'Snapshots',
  list: 'snapshots',
  createdAtOnce: false,
  key: ['closedOn', 'period', 'kind', 'level', 'id'],
  unique: false,
  columns: [
    { heading: 'Closed on', field: 'closedOn', type: date, required: 'row' },
    { heading: 'Period', field: 'period', type: period, required: 'row' },
    { heading: 'Kind', field: 'kind', type: choice(SNAPSHOT_KIND_WORDS), required: 'row' },
    { heading: 'Reason', field: 'reason', type: text(40) },
    { heading: 'By', field: 'by', type: text(20) },
    { heading: 'Level', field: 'level', type: choice(SNAPSHOT_LEVEL_WORDS), required: 'row' },
    { heading: 'ID', field: 'id', type: id, required: 'row' },
    { heading: 'Actual', field: 'actual', type: number },
    { heading: 'Target', field: 'target', type: number },
    { heading: 'Achievement', field: 'achievement', type: computedRatio },
    { heading: 'Status', field: 'status', type: choice(STATUS_WORDS) },
    { heading: 'Score', field: 'score', type: computedRatio },
    { heading: 'Weight', field: 'weight', type: number },
  ],
});
