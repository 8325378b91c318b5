import type { pane as english } from '../en/pane';

export const pane: Record<keyof typeof english, string> = {
  name: 'BSC for Excel',
  purpose:
    'Thẻ điểm cân bằng ngay trong Excel. Phiên bản này có các hàm; khung này chưa sửa được thẻ điểm.',
  functionsTitle: 'Hàm dùng cho mọi ô',
  functions:
    'Gõ =BSC. vào một ô để xem danh sách hàm. =BSC.STATUS(thực hiện, kế hoạch) cho Green, Amber hoặc Red.',
  dataTitle: 'Dữ liệu của bạn',
  data: 'Mọi thứ nằm trong sổ tính này. Không có gì được gửi đi đâu.',
  version: 'Phiên bản {version}',
  outsideTitle: 'Hãy mở trang này trong Excel',
  outside:
    'BSC for Excel là phần bổ trợ. Trong Excel, chọn Trang đầu, Phần bổ trợ và mở từ đó; trong trình duyệt, địa chỉ này không hiển thị gì.',
  noOfficeTitle: 'Không kết nối được với Excel',
  noOffice:
    'Không tải được Office.js từ appsforoffice.microsoft.com. Kiểm tra mạng rồi mở lại khung trong Excel, hoặc tải lại trang trong trình duyệt.',
  errorTitle: 'Đã xảy ra lỗi. Chưa lưu gì cả.',
  error: 'Tải lại khung để tiếp tục.',
  reload: 'Tải lại',
};
