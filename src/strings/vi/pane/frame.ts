import type { Texts } from '../../dictionary';
import type { frame as english } from '../../en/pane/frame';

export const frame: Texts<typeof english> = {
  screens: 'Các màn hình',
  more: 'Khác',
  reload: 'Đọc lại từ sổ tính',
  unit: 'Đơn vị',
  period: 'Kỳ',
  longer: { Week: 'Tuần', Month: 'Tháng', Quarter: 'Quý', 'Half-year': 'Nửa năm', Year: 'Năm' },
  wholeScorecard: 'Toàn bộ thẻ điểm',
  open: 'Đang mở',
  closed: 'Đã chốt',
  closedOn: 'Chốt {day}',
  restated: 'Đã điều chỉnh',
  restatedOn: 'Điều chỉnh {day}',
  findings: '{count} cần xem',
  openSelected: 'Mở {name}',
};
