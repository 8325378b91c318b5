/** The sheet Data of a review. */
export const data = {
  message: 'Các số liệu dùng trong kỳ đánh giá này',
  who: 'Chỉ là giá trị, chép từ thẻ điểm khi lập báo cáo | mọi trang khác đều tính từ đây',
  aggregation: 'Cộng dồn theo',
  legend:
    'Nền vàng = thiếu số liệu. Trống không màu = chưa đến kỳ, hoặc không sử dụng. KPI theo khoảng có cận thay cho kế hoạch: xem Tính toán.',
  blocks: {
    actual: 'Thực tế',
    target: 'Mục tiêu',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    forecast: 'Dự báo đã nhập',
    ytdActual: 'Lũy kế đã nhập',
    ytdTarget: 'Mục tiêu lũy kế đã nhập',
    readings: 'Số kỳ có số thực hiện',
    wholeTarget: 'Mục tiêu của mọi kỳ',
    before: 'Thực tế năm trước',
  },
  aggregations: {
    sum: 'Tổng',
    average: 'Bình quân',
    last: 'Kỳ cuối',
    ratio: 'Tỷ số',
    min: 'Thấp nhất',
    max: 'Cao nhất',
    entered: 'Nhập tay',
  },
};
