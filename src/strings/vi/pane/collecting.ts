import type { Texts } from '../../dictionary';
import type { collecting as english } from '../../en/pane/collecting';

/** Màn hình thu báo cáo. */
export const collecting: Texts<typeof english> = {
  lead: 'Những gì mọi người viết vào báo cáo sẽ vào các bảng. Ô trống không đổi gì.',
  open: 'Thu báo cáo…',
  reading: 'Đang đọc báo cáo',
  source: 'Báo cáo nào',
  fromFile: 'Từ tệp {file}',
  inWorkbook: 'Các trang tính trong sổ tính này',
  noneHere: 'Không có báo cáo nào trong sổ tính này. Hãy chọn tệp đã gửi lại.',
  choose: 'Chọn tệp báo cáo…',
  chooseHint: 'Tệp .xlsx do “Lập báo cáo” tạo ra. Tệp được đọc tại đây và không gửi đi đâu.',
  unreadable: 'Không đọc được {file}: {reason}',
  conflicts: 'Cần quyết định: các bảng cũng đã đổi',
  answers: 'Những gì vào các bảng',
  problems: 'Nên xem lại',
  keep: 'Để như trong bảng: {value}',
  take: 'Lấy từ {place}: {value}',
  addToo: 'Thêm bên cạnh mục bảng đã có: {value}',
  onlyTables: 'Chỉ giữ mục bảng đã có: {value}',
  show: 'Xem',
  showAt: 'Xem {place}',
  merge: 'Gộp {count} câu trả lời',
  merged: 'Đã gộp {count} câu trả lời của {review}.',
};
