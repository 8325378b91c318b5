import type { Reading } from '../../scorecard/model/reading';
import { choice } from '../cells/choice';
import { figure } from '../cells/figure';
import { number } from '../cells/number';
import { readingPeriod } from '../cells/period';
import { reference } from '../cells/reference';
import { text } from '../cells/text';
import { COLOUR_WORDS } from '../words/status';
import { tableOf } from './table-schema';

export const data = tableOf<Reading>()({
  name: 'BSC_Data',
  sheet: 'Data',
  list: 'readings',
  createdAtOnce: true,
  key: ['kpi', 'period'],
  unique: true,
  companions: [{ field: 'override', needs: 'overrideReason', fault: 'reason-missing' }],
  columns: [
    { heading: 'KPI', field: 'kpi', type: reference('BSC_KPIs'), required: 'row' },
    { heading: 'Period', field: 'period', type: readingPeriod, required: 'row' },
    { heading: 'Actual', field: 'actual', type: figure, required: 'column' },
    { heading: 'Target', field: 'target', type: figure, required: 'column' },
    { heading: 'Forecast', field: 'forecast', type: figure },
    { heading: 'Numerator', field: 'numerator', type: number },
    { heading: 'Denominator', field: 'denominator', type: number },
    { heading: 'YTD actual', field: 'ytdActual', type: number },
    { heading: 'YTD target', field: 'ytdTarget', type: number },
    { heading: 'Override', field: 'override', type: choice(COLOUR_WORDS) },
    { heading: 'Override reason', field: 'overrideReason', type: text(30) },
    { heading: 'Note', field: 'note', type: text(40) },
  ],
});
