import type { states as english } from '../../en/pane/states';

export const states: Record<keyof typeof english, string> = {
  reading: 'Đang đọc sổ tính…',
  saved: 'Đã lưu.',
  'cell being edited':
    'Hãy kết thúc việc sửa ô trong Excel (Enter hoặc Esc) rồi thử lại. Chưa có gì thay đổi.',
  protected:
    'Sổ tính hoặc trang tính đang được bảo vệ. Hãy bỏ bảo vệ trong thẻ Xem lại rồi thử lại.',
  protectedSheets:
    'Đang được bảo vệ: {sheets}. Hãy bỏ bảo vệ trang tính trong thẻ Xem lại rồi thử lại.',
  'not found':
    'Một trang tính hoặc bảng vừa bị xóa. Hãy hoàn tác trong Excel hoặc đọc lại sổ tính.',
  'name taken': 'Vừa có trang tính hoặc bảng trùng tên. Hãy đọc lại sổ tính.',
  'too large': 'Excel từ chối vì quá nhiều dữ liệu một lúc. Chưa có gì thay đổi.',
  'not supported': 'Bản Excel này quá cũ. Cần Excel 2021, Microsoft 365 hoặc Excel trên web.',
  'not reachable': 'Excel không trả lời. Kiểm tra mạng rồi thử lại.',
  unexpected: 'Excel không thực hiện được (mã {code}). Chưa có gì thay đổi.',
  unfinished:
    'Excel bị ngắt giữa chừng (mã {code}). Có thể một phần đã được ghi: hãy xem các ô và bấm Ctrl+Z trong Excel để trả lại.',
  stale: 'Số liệu có thể đã cũ: không đọc lại được Excel.',
  unreadable: 'Không đọc được sổ tính.',
  readAgain: 'Đọc lại',
  brokenTitle: 'Một thay đổi chưa hoàn tất',
  broken:
    'Việc ghi vào sổ tính này đã bị ngắt. Bạn có thể trả lại như trước, hoặc giữ những gì đã ghi.',
  takeBack: 'Trả lại như trước',
  keep: 'Giữ những gì đã ghi',
  cannotTakeBack:
    'Ghi chép về thay đổi đã bị sửa nên không trả lại được. Hãy kiểm tra các bảng rồi chọn giữ lại.',
  removingTitle: 'BSC chưa được gỡ hết',
  removingBroke: 'Việc gỡ bỏ đã bị ngắt. Hãy gỡ tiếp, hoặc giữ phần còn lại của thẻ điểm.',
  goOnRemoving: 'Gỡ tiếp',
  keepRest: 'Giữ phần còn lại',
  conflicts: 'Người khác vừa sửa cùng những ô này. Chưa ghi gì.',
  undo: 'Hoàn tác',
  undone: 'Đã hoàn tác.',
  cancel: 'Hủy',
  dismiss: 'Đóng',
  save: 'Lưu',
  discard: 'Bỏ thay đổi',
  stay: 'Ở lại',
  unsavedTitle: 'Lưu thay đổi của bạn?',
  unsaved: 'Nội dung bạn vừa nhập chưa có trong sổ tính.',
  step: 'Bước {done}/{total}',
  namedStep: 'Bước {done}/{total}: {name}',
  left: 'Còn khoảng {seconds} giây',
  quarters: '{title}: {percent}%',
  stopping: 'Đang dừng…',
  readAgainDone: 'Đã đọc lại từ sổ tính.',
  structureProtected:
    'Cấu trúc sổ tính đang được bảo vệ. Hãy bỏ bảo vệ trong thẻ Xem lại, Bảo vệ sổ làm việc, rồi thử lại.',
  readOnly: 'Chỉ đọc. Bạn xem được nhưng không lưu được.',
  'newer schema':
    'Thẻ điểm này do phiên bản mới hơn tạo ra (lược đồ {version}). Bạn xem được nhưng không lưu được.',
  'older schema':
    'Thẻ điểm này do phiên bản cũ hơn tạo ra (lược đồ {version}). Hãy cập nhật rồi lưu lại.',
  tablesMissing:
    'Chưa lưu gì: thiếu bảng {tables}. Hãy hoàn tác trong Excel hoặc khôi phục bảng trống.',
  notNeeded: 'Không còn gì để làm: vừa có người thay đổi chỗ này.',
  cancelled: 'Đã hủy. Chưa có gì thay đổi.',
  brokeOff: 'Đã có lỗi tại đây ({name}). Hãy đọc lại sổ tính để xem đã lưu những gì.',
};
