/** The sheet `units` of a review: the units below the reviewed one. */
export const units = {
  none: 'No units below {name} have a scorecard yet',
  noneNote:
    'A unit gets one when the table Units names its parent, and objectives name the unit. Their scores then stand here side by side.',
  noScores: 'No unit has a score yet',
  one: '{unit} scores {score}',
  spread: '{worst} is last with {low}, {best} first with {high}',
  even: 'All units score {score}',
  who: '{who} | scores of the units by perspective, objective and KPI, 100 = on target | {period}',

  matrix: 'Where the units stand',
  what: 'Objective or KPI',
  whole: 'Score',
  best: 'Best',
  spreadHead: 'Spread, points',
  signs: '{green}   {amber}   {red}   empty = the unit has no part in it',
  more: '{count} more objectives and KPIs with a smaller spread are not shown.',
  noParts:
    'No objective or KPI of a unit leads up to one of {name} yet: name it in “Contributes to” or “Part of”.',
  unitsLeft: 'Not shown, with smaller weights: {names}',
  fromChildren: 'Setup: the score of {name} is the weighted mean of its units.',

  comparison: 'Comparison',
  unit: 'Unit',
  others: '○ –',
  coverage: 'Coverage',
  share: 'Share',
  head: 'Head',
  keys: 'Status, for the colours',

  chart: 'KPIs by status and unit',
  chartText:
    'Bars of the number of KPIs by status for {count} units; the figures stand in the table above',
  otherSeries: '○ – without a colour',
};
