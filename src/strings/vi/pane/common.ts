import type { common as english } from '../../en/pane/common';

export const common: Record<keyof typeof english, string> = {
  name: 'BSC for Excel',
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
