/** Names of the sheets of a review. `cards`: the KPIs that have no perspective's sheet to be on. */
export const sheets = {
  summary: 'Summary',
  scorecard: 'Scorecard',
  cards: 'KPIs',
  offTrack: 'Off-track',
  actions: 'Actions',
  initiatives: 'Initiatives',
  units: 'Units',
  strategyMap: 'Strategy map',
  cascade: 'Cascade',
  kpiReview: 'KPI review',
  method: 'Method',
  workings: 'Workings',
  data: 'Data',
  /** When Setup names no company. */
  company: 'Company',
};
