/** What several sheets of a review say. */
export const common = {
  toSheet: '{sheet} ►',
  backTo: '◄ {sheet}',
  /** Head and foot of every page. */
  pageHeader: '{kind} {period} | Bảo mật',
  pageFooter: 'BSC for Excel, tính đến {day}',
  /** In front of both, as long as the review is not final. */
  draft: 'BẢN NHÁP',
  pageNumber: 'Trang {page} / {pages}',
  monthlyReview: 'Họp đánh giá tháng',
  weeklyReview: 'Họp đánh giá tuần',
  quarterlyReview: 'Họp đánh giá quý',
  halfYearlyReview: 'Họp đánh giá nửa năm',
  yearlyReview: 'Họp đánh giá năm',
  actual: 'Thực hiện',
  target: 'Kế hoạch',
  variance: 'Chênh lệch',
  variancePercent: 'Chênh %',
  status: 'Trạng thái',
  score: 'Điểm',
  owner: 'Phụ trách',
  kpi: 'KPI',
  id: 'Mã',
  unit: 'Đơn vị tính',
  due: 'Hạn',
  rangeTarget: '{low} đến {high}',
  /** In front of the status that somebody set by hand. */
  manual: '{status} (đặt tay)',
  inputHint: 'chữ xanh trên nền vàng = cần điền',
  /** Choices of input cells. */
  ownerPrompt: 'Một người cụ thể, chọn trong danh sách ở trang {sheet}.',
  ownerRefused: 'Hãy chọn tên trong danh sách. Thêm tên mới ở trang {sheet}.',
  dueRefused: 'Hãy nhập một ngày sau {day}.',
  /** A yes/no KPI's figure. */
  yes: 'Có',
  no: 'Không',
};
