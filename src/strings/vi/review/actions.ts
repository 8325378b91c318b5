/** The sheet `actions` of a review. */
export const actions = {
  message: 'Hành động: {closed} đã đóng, {overdue} quá hạn, {inTime} còn hạn, {fresh} mới',
  messageOnlyNew: 'Hành động: không có từ kỳ trước, {fresh} mới',
  messageNone: 'Hành động: không có từ kỳ trước, chưa có mới',
  who: '{who}  |  từ các kỳ trước, rồi mới trong kỳ này  |  quá hạn tính đến {day}  |  {input}',

  carried: 'Chuyển từ kỳ trước',
  fresh: 'Mới trong kỳ này',
  number: 'Số',
  raised: 'Nêu ở kỳ',
  name: 'Tên KPI',
  action: 'Hành động',
  doneOn: 'Xong ngày',
  daysOverdue: 'Ngày quá hạn',
  result: 'Kết quả hoặc ghi chú',
  effectHead: 'KPI trước và sau',
  effect: '{before}, sau đó {after}',
  effectPart: '{actual} {status} kỳ {period}',
  noneCarried: 'Không có hành động nào chuyển sang kỳ này.',
  notFound: 'không tìm thấy',
  legend:
    'Đỏ = đã quá hạn mà chưa xong. Hãy nhập vào các ô chữ xanh nền vàng; tên KPI và số ngày quá hạn tự tính.',
  otherKpis: 'KPI của các đơn vị bên dưới',

  statuses: {
    Open: 'Chưa làm',
    'In progress': 'Đang làm',
    Done: 'Hoàn thành',
    Dropped: 'Bỏ',
  },
  statusTitle: 'Trạng thái',
  statusPrompt: 'Chưa làm, đang làm, hoàn thành hoặc bỏ. Khi chọn hoàn thành, hãy nhập cả ngày.',
  statusRefused: 'Hãy chọn một trạng thái trong danh sách: {statuses}.',
};
