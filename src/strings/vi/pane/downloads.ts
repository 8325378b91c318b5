import type { Texts } from '../../dictionary';
import type { downloads as english } from '../../en/pane/downloads';

export const downloads: Texts<typeof english> = {
  title: 'Cho trang chiếu và chương trình khác',
  map: 'Hình bản đồ',
  summary: 'Hình tóm tắt',
  evaluation: 'Mọi KPI cùng số liệu',
  as: '{what} dạng {format}',
  saved: 'Đã lưu {file} trong thư mục tải về.',
  savedCsv:
    'Đã lưu {file} trong thư mục tải về: các giá trị cách nhau bằng “{list}”, phần thập phân sau “{decimal}”.',
  notDrawn: 'Không tạo được hình ở đây. Hãy lưu dạng SVG.',
};
