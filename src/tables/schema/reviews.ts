import type { ReviewMeeting } from '../../scorecard/model/review-meeting';
import { date } from '../cells/date';
import { period } from '../cells/period';
import { reference } from '../cells/reference';
import { text } from '../cells/text';
import { tableOf } from './table-schema';

export const reviews = tableOf<ReviewMeeting>()({
  name: 'BSC_Reviews',
  sheet: 'Reviews',
  list: 'reviews',
  createdAtOnce: false,
  key: ['period', 'unit'],
  unique: true,
  columns: [
    { heading: 'Period', field: 'period', type: period, required: 'row' },
    { heading: 'Unit', field: 'unit', type: reference('BSC_Units'), blank: 'the company' },
    { heading: 'Meeting', field: 'meeting', type: date },
    { heading: 'Attendees', field: 'attendees', type: text(40) },
    { heading: 'Closed on', field: 'closedOn', type: date },
    { heading: 'Closed by', field: 'closedBy', type: text(20) },
    { heading: 'Gaps', field: 'gaps', type: text(40) },
  ],
});
