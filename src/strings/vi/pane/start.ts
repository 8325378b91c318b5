import type { start as english } from '../../en/pane/start';

export const start: Record<keyof typeof english, string> = {
  title: 'Biến sổ tính này thành thẻ điểm cân bằng',
  lead: 'Mục tiêu, KPI và báo cáo nằm trong các bảng Excel thông thường: bạn đọc được, kiểm tra được, sửa được.',
  from: 'Bắt đầu từ',
  sample: 'Công ty mẫu',
  sampleText: '{kpis} KPI với {periods} số liệu. Thêm {sheets} trang tính vào đây.',
  empty: 'Thẻ điểm trống',
  emptyText: 'Bốn viễn cảnh, chưa có KPI. Thêm {sheets} trang tính vào đây.',
  privacy:
    'Không cần tài khoản. Dữ liệu nằm trong sổ tính này. Các trang tính của bạn không bị thay đổi.',
  functions: 'Các hàm đã dùng được trong mọi ô: =BSC.STATUS(thực hiện, kế hoạch).',
  building: 'Đang thêm các trang tính…',
  months: '{count} tháng',
  renamed: 'Bạn đã có trang tính {names}. Trang mới sẽ có chữ BSC ở trước.',
  renamedSeveral: 'Bạn đã có các trang tính {names}. Các trang mới sẽ có chữ BSC ở trước.',
};
