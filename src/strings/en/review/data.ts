/** The sheet Data of a review. */
export const data = {
  message: 'The readings used in this review',
  who: 'Values only, copied from the scorecard when the review was built | every other sheet calculates from here',
  aggregation: 'Totals by',
  legend:
    'Amber = the reading is missing. Blank without colour = not due, or not in use. Range KPIs have limits instead of a target: see Workings.',
  blocks: {
    actual: 'Actual',
    target: 'Target',
    numerator: 'Numerator',
    denominator: 'Denominator',
    forecast: 'Forecast, as entered',
    ytdActual: 'Year to date, as entered',
    ytdTarget: 'Target year to date, as entered',
    readings: 'Readings with an actual',
    wholeTarget: 'Target of all readings',
    before: 'Actual of the year before',
  },
  aggregations: {
    sum: 'Sum',
    average: 'Average',
    last: 'Last',
    ratio: 'Ratio',
    min: 'Lowest',
    max: 'Highest',
    entered: 'Entered',
  },
};
