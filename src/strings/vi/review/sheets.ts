/** Names of the sheets of a review. `cards`: the KPIs that have no perspective's sheet to be on. */
export const sheets = {
  summary: 'Tóm tắt',
  scorecard: 'Thẻ điểm',
  cards: 'KPI',
  offTrack: 'Chưa đạt',
  actions: 'Hành động',
  initiatives: 'Sáng kiến',
  units: 'Đơn vị',
  strategyMap: 'Bản đồ chiến lược',
  cascade: 'Phân tầng',
  kpiReview: 'Rà soát KPI',
  method: 'Phương pháp',
  workings: 'Tính toán',
  data: 'Dữ liệu',
  /** When Setup names no company. */
  company: 'Công ty',
};
