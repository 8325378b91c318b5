/** The sheet `initiatives` of a review. */
export const initiatives = {
  behindMany: '{behind} trên {all} sáng kiến chậm tiến độ',
  behindOne: '1 trên {all} sáng kiến chậm tiến độ',
  behindOnly: 'Sáng kiến duy nhất đang chậm tiến độ',
  onTime: 'Không có sáng kiến nào chậm tiến độ',
  unjudged: 'Chưa đánh giá được sáng kiến nào: thiếu % hoàn thành hoặc ngày',
  none: 'Chưa có sáng kiến',
  noneMore:
    'Bảng Initiatives còn trống. Bảng này ghi các dự án thúc đẩy mục tiêu, mỗi dự án có người phụ trách, ngày, % hoàn thành và ngân sách.',
  overBudget: '{message}; dự báo vượt ngân sách {amount}',
  underBudget: '{message}; dự báo thấp hơn ngân sách {amount}',
  onBudget: '{message}; dự báo bằng ngân sách',
  who: '% hoàn thành so với % thời gian đã qua đến {day} | chậm hơn 5 điểm: {amber}, hơn 15 điểm: {red} | chậm nhất xếp trước',

  groupInitiative: 'Sáng kiến',
  groupProgress: 'Tiến độ',
  groupMoney: 'Tiền',
  groupMoneyIn: 'Tiền, {currency}',
  number: 'Số',
  name: 'Sáng kiến',
  objective: 'Mục tiêu chiến lược',
  start: 'Bắt đầu',
  state: 'Tình trạng',
  done: '% hoàn thành',
  elapsed: '% thời gian đã qua',
  gap: 'Lệch, điểm',
  budget: 'Ngân sách',
  spent: 'Đã chi',
  spentShare: '% đã chi',
  forecast: 'Dự báo',
  total: 'Tổng',
  states: {
    Planned: 'Kế hoạch',
    'In progress': 'Đang làm',
    Done: 'Hoàn thành',
    Stopped: 'Đã dừng',
  },

  chart: 'Hoàn thành so với thời gian đã qua',
  chartOfMost: 'Hoàn thành so với thời gian đã qua: {count} sáng kiến chậm nhất',
  chartNote: 'Thanh đậm ngắn hơn thanh nhạt bên dưới: chậm tiến độ.',
  chartText:
    'Thanh % hoàn thành và % thời gian đã qua của {count} sáng kiến; {behind} chậm tiến độ.',
  chartTextOne:
    'Thanh % hoàn thành và % thời gian đã qua của một sáng kiến; {behind} chậm tiến độ.',
  risks: 'Điều có thể trục trặc',
};
