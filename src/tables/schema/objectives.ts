import type { Objective } from '../../scorecard/model/objective';
import { choice } from '../cells/choice';
import { nonNegative } from '../cells/number';
import { period } from '../cells/period';
import { reference } from '../cells/reference';
import { id, text } from '../cells/text';
import { COLOUR_WORDS } from '../words/status';
import { tableOf } from './table-schema';

export const objectives = tableOf<Objective>()({
  name: 'BSC_Objectives',
  sheet: 'Objectives',
  list: 'objectives',
  createdAtOnce: true,
  key: ['id'],
  unique: true,
  loop: { from: 'id', to: 'contributesTo', leaveOut: 'cell' },
  companions: [
    { field: 'statusOverride', needs: 'overrideReason', fault: 'reason-missing' },
    { field: 'statusOverride', needs: 'overridePeriod', fault: 'period-missing' },
  ],
  columns: [
    { heading: 'ID', field: 'id', type: id, required: 'row' },
    { heading: 'Objective', field: 'name', type: text(44), required: 'name' },
    {
      heading: 'Perspective',
      field: 'perspective',
      type: reference('BSC_Perspectives'),
      required: 'score',
    },
    { heading: 'Unit', field: 'unit', type: reference('BSC_Units'), blank: 'the company' },
    { heading: 'Contributes to', field: 'contributesTo', type: reference('BSC_Objectives') },
    { heading: 'Owner', field: 'owner', type: text(20) },
    { heading: 'Weight', field: 'weight', type: nonNegative, blank: '1' },
    { heading: 'Theme', field: 'theme', type: text(22) },
    { heading: 'Status override', field: 'statusOverride', type: choice(COLOUR_WORDS) },
    { heading: 'Override reason', field: 'overrideReason', type: text(30) },
    { heading: 'Override period', field: 'overridePeriod', type: period },
  ],
});
