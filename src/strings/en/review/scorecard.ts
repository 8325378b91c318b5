/** The sheet Scorecard of a review. */
export const scorecard = {
  message: '{count} KPIs: {counts}',
  messageOne: 'One KPI: {counts}',
  counted: '{count} {status}',
  noKpis: 'No KPIs yet',
  who: '{who} | all KPIs by perspective and objective | {period}, year to date and full year | variance: + favourable, − adverse',
  achieved: 'Achieved',
  trend: 'Trend',
  yearForecast: 'Forecast',
  yearToDate: 'Year to date',
  fullYear: 'Full year: {year}',
  history: {
    Week: 'Last {count} weeks',
    Month: 'Last {count} months',
    Quarter: 'Last {count} quarters',
    'Half-year': 'Last {count} half-years',
    Year: 'Last {count} years',
  },
  against: 'points against {period}',
  firstReview: 'first review',
  weight: 'Weight {percent}',
  carriedNote:
    'Not due in {period}. The figures are those of {of}; their score is carried forward.',
  notDueNote: 'Not due in {period}, and there was no reading before.',
  missingNote:
    'No reading for {period} yet. It is left out of the score, and its weight goes to the other KPIs of its objective.',
  missingAsZeroNote: 'No reading for {period} yet. It counts as 0 in the score, as Setup asks.',
  signs:
    'Status: ● target met, ▲ within the tolerance of the KPI, ◆ beyond it, ○ no reading, – not due or not scored. Trend: ↑ better, → same, ↓ worse, whatever the direction. pts = percentage points. Bold name = leading KPI.',
  legend:
    'Achieved is shown without a limit; the score has one. Totals, forecasts and colours follow the figures on Data and the limits on Workings and Method: change one there, and everything follows.',
};
