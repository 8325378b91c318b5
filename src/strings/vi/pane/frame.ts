import type { frame as english } from '../../en/pane/frame';

export const frame: Record<keyof typeof english, string> = {
  screens: 'Các màn hình',
  more: 'Khác',
  reload: 'Đọc lại từ sổ tính',
  unit: 'Đơn vị',
  period: 'Kỳ',
  wholeScorecard: 'Toàn bộ thẻ điểm',
  open: 'Đang mở',
  closed: 'Đã chốt',
  closedOn: 'Chốt {day}',
  restated: 'Đã điều chỉnh',
  restatedOn: 'Điều chỉnh {day}',
  findings: '{count} cần xem',
  openSelected: 'Mở {name}',
};
