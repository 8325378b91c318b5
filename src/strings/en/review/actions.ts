/** The sheet `actions` of a review. */
export const actions = {
  message: 'Actions: {closed} closed, {overdue} overdue, {inTime} in time, {fresh} new',
  messageOnlyNew: 'Actions: none carried over, {fresh} new',
  messageNone: 'Actions: none carried over, none new yet',
  who: '{who}  |  carried over from earlier reviews, then new from this one  |  overdue is counted to {day}  |  {input}',

  carried: 'Carried over',
  fresh: 'New from this review',
  number: 'No.',
  raised: 'Raised',
  name: 'KPI name',
  action: 'Action',
  doneOn: 'Done on',
  daysOverdue: 'Days overdue',
  result: 'Result or note',
  effectHead: 'KPI before and after',
  effect: '{before}, then {after}',
  effectPart: '{actual} {status} in {period}',
  noneCarried: 'Nothing was carried over into this review.',
  notFound: 'not found',
  legend:
    'Red = the due date has passed and it is not done. Type in the blue-on-yellow cells; the KPI name and the days overdue follow by formula.',
  otherKpis: 'KPIs of the units below',

  statuses: {
    Open: 'Open',
    'In progress': 'In progress',
    Done: 'Done',
    Dropped: 'Dropped',
  },
  statusTitle: 'Status',
  statusPrompt: 'Open, in progress, done or dropped. Whoever says done also enters the day.',
  statusRefused: 'Choose a status from the list: {statuses}.',
};
