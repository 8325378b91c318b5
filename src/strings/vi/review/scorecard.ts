/** The sheet Scorecard of a review. */
export const scorecard = {
  message: '{count} KPI: {counts}',
  messageOne: 'Một KPI: {counts}',
  counted: '{count} {status}',
  noKpis: 'Chưa có KPI nào',
  who: '{who} | mọi KPI theo viễn cảnh và mục tiêu | {period}, lũy kế và cả năm | chênh lệch: + có lợi, − bất lợi',
  achieved: 'Mức đạt',
  trend: 'Xu hướng',
  yearForecast: 'Dự báo',
  yearToDate: 'Lũy kế từ đầu năm',
  fullYear: 'Cả năm: {year}',
  history: {
    Week: '{count} tuần gần nhất',
    Month: '{count} tháng gần nhất',
    Quarter: '{count} quý gần nhất',
    'Half-year': '{count} nửa năm gần nhất',
    Year: '{count} năm gần nhất',
  },
  against: 'điểm so với {period}',
  firstReview: 'kỳ đánh giá đầu tiên',
  weight: 'Trọng số {percent}',
  carriedNote: 'Chưa đến kỳ trong {period}. Số liệu là của {of}; điểm được giữ lại.',
  notDueNote: 'Chưa đến kỳ trong {period}, và trước đó chưa có số liệu.',
  missingNote:
    'Chưa có số liệu cho {period}. KPI không tính vào điểm, trọng số chuyển sang các KPI khác của mục tiêu.',
  missingAsZeroNote: 'Chưa có số liệu cho {period}. KPI được tính 0 điểm, theo Setup.',
  signs:
    'Trạng thái: ● đạt kế hoạch, ▲ trong ngưỡng cho phép của KPI, ◆ vượt ngưỡng, ○ thiếu số liệu, – chưa đến kỳ hoặc không chấm. Xu hướng: ↑ tốt hơn, → như cũ, ↓ kém hơn, bất kể chiều. Tên in đậm = KPI dẫn dắt.',
  legend:
    'Mức đạt không bị giới hạn; điểm thì có. Tổng, dự báo và màu theo số liệu ở trang Dữ liệu và ngưỡng ở trang Tính toán, Phương pháp: sửa ở đó, mọi thứ thay đổi theo.',
};
