/** What stands around the screens. */
export const frame = {
  screens: 'Screens',
  more: 'More',
  reload: 'Reload from workbook',
  unit: 'Unit',
  period: 'Period',
  longer: {
    Week: 'Weeks',
    Month: 'Months',
    Quarter: 'Quarters',
    'Half-year': 'Half-years',
    Year: 'Years',
  },
  wholeScorecard: 'Whole scorecard',
  open: 'Open',
  closed: 'Closed',
  closedOn: 'Closed {day}',
  restated: 'Restated',
  restatedOn: 'Restated {day}',
  findings: '{count} to look at',
  openSelected: 'Open {name}',
};
