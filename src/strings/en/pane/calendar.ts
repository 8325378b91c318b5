/** The calendar: what is due, month by month, and the monitoring cycle. */
export const calendar = {
  lead: 'Figures, reviews, actions and reviews of KPIs, as of {date}.',
  ahead: 'Look ahead',
  months: '{count} {count|month|months}',
  late: 'Late {count}',
  noneLate: 'Nothing is late.',
  nothing: 'Nothing is due until {date}.',
  noMeeting:
    'No next meeting in Settings: figures and reviews count as due on the last day of their period.',
  isLate: 'Late',
  isSoon: 'Within a week',
  isAhead: 'Later',
  cycle: 'Monitoring cycle',
  noClass: 'Without a class',
  line: '{kpiClass}: {parts}',
  part: '{frequency} {count}',
  misfit:
    '{count} {count|KPI is|KPIs are} read at a pace that does not go with the class: operational KPIs are read up to monthly, strategic ones from quarterly on.',
  toHealth: 'Health check',
  systemReview: 'KPI system review every {months} {months|month|months}',
  toSettings: 'Settings',
  next: 'Due next',
  all: 'Calendar',
  none: 'Nothing is due within three months.',
};
