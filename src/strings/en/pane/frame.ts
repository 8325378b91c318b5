/** What stands around the screens. */
export const frame = {
  screens: 'Screens',
  more: 'More',
  reload: 'Reload from workbook',
  unit: 'Unit',
  period: 'Period',
  wholeScorecard: 'Whole scorecard',
};
