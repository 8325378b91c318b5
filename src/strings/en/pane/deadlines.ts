/** What is due, and when; in the pane and on the command line. */
export const deadlines = {
  figures: {
    Week: 'Weekly figures: {periods}',
    Month: 'Monthly figures: {periods}',
    Quarter: 'Quarterly figures: {periods}',
    'Half-year': 'Half-yearly figures: {periods}',
    Year: 'Yearly figures: {periods}',
  },
  review: {
    Week: 'Weekly review: {period}',
    Month: 'Monthly review: {period}',
    Quarter: 'Quarterly review: {period}',
    'Half-year': 'Half-yearly review: {period}',
    Year: 'Yearly review: {period}',
  },
  periods: '{first} to {last}',
  allMissing: '{total} {total|KPI|KPIs}',
  missing: '{missing} of {total} {total|KPI|KPIs} missing: {names}',
  names: '{names} and {count} more',
  actions: '{count} {count|action|actions}',
  kpiReviews: '{count} {count|KPI|KPIs} to look at again',
  kpiSystem: 'KPI system review',
  every: 'every {months} {months|month|months}; last {last}',
  never: 'every {months} {months|month|months}; none yet',
  late: '{date}, {days} {days|day|days} late',
  today: 'today',
  ahead: '{date}, in {days} {days|day|days}',
};
