/** What several sheets of a review say. */
export const common = {
  toSheet: '{sheet} ►',
  backTo: '◄ {sheet}',
  /** Head and foot of every page. */
  pageHeader: '{kind} {period} | Confidential',
  pageFooter: 'BSC for Excel, as of {day}',
  /** In front of both, as long as the review is not final. */
  draft: 'DRAFT',
  pageNumber: 'Page {page} of {pages}',
  monthlyReview: 'Monthly review',
  weeklyReview: 'Weekly review',
  quarterlyReview: 'Quarterly review',
  halfYearlyReview: 'Half-yearly review',
  yearlyReview: 'Yearly review',
  actual: 'Actual',
  target: 'Target',
  variance: 'Variance',
  variancePercent: 'Var. %',
  status: 'Status',
  score: 'Score',
  owner: 'Owner',
  kpi: 'KPI',
  id: 'ID',
  unit: 'Unit',
  due: 'Due',
  rangeTarget: '{low} to {high}',
  /** In front of the status that somebody set by hand. */
  manual: '{status} (by hand)',
  inputHint: 'blue on yellow = to fill in',
  /** Choices of input cells. */
  ownerPrompt: 'One named person, from the list on sheet {sheet}.',
  ownerRefused: 'Choose a name from the list. New names are added on sheet {sheet}.',
  dueRefused: 'Enter a day after {day}.',
  /** A yes/no KPI's figure. */
  yes: 'Yes',
  no: 'No',
};
