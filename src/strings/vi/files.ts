import type { files as english } from '../en/files';

export const files: Record<keyof typeof english, string> = {
  'empty-file': 'Tệp trống (0 byte). Hãy chọn tệp khác hoặc sao chép lại từ nơi gốc.',
  'truncated-file':
    'Tệp kết thúc quá sớm: chưa được lưu hoặc sao chép trọn vẹn. Hãy sao chép lại, hoặc mở bằng Excel rồi lưu lại.',
  'damaged-file':
    'Tệp bị hỏng ở phần {part}. Hãy mở bằng Excel, để Excel sửa, lưu lại rồi thử lần nữa.',
  'missing-part':
    'Tệp thiếu phần {part}. Hãy mở bằng Excel, để Excel sửa, lưu lại rồi thử lần nữa.',
  'password-protected':
    'Tệp có mật khẩu mở. Hãy mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc, Mã hóa bằng mật khẩu), lưu lại rồi thử lần nữa.',
  'old-excel-file':
    'Tệp là sổ tính Excel 97–2003 (.xls). Hãy mở bằng Excel và lưu thành sổ tính Excel (.xlsx).',
  'binary-workbook':
    'Tệp là sổ tính nhị phân (.xlsb). Hãy mở bằng Excel và lưu thành sổ tính Excel (.xlsx).',
  'open-document':
    'Tệp là tệp OpenDocument (.ods hoặc tương tự). Hãy mở và lưu thành sổ tính Excel (.xlsx).',
  'other-office-file':
    'Tệp là tệp Office nhưng không phải sổ tính Excel. Hãy chọn sổ tính Excel (.xlsx).',
  'text-file':
    'Tệp là văn bản thuần, chẳng hạn CSV. Hãy mở bằng Excel và lưu thành sổ tính Excel (.xlsx).',
  'pdf-file': 'Tệp là PDF. Hãy chọn sổ tính Excel (.xlsx) đã tạo ra tệp đó.',
  'html-file':
    'Tệp là trang web, dù tên tệp ghi thế nào. Hãy mở bằng Excel và lưu thành sổ tính Excel (.xlsx).',
  'not-a-workbook': 'Tệp không phải sổ tính Excel. Hãy chọn sổ tính Excel (.xlsx).',
  'file-too-large':
    'Tệp lớn hơn {limit} MB. Hãy bỏ hình ảnh và các trang tính mà thẻ điểm không cần, hoặc chọn tệp khác.',
  'content-too-large':
    'Tệp giải nén ra hơn {limit} MB. Hãy bỏ các trang tính mà thẻ điểm không cần, hoặc chọn tệp khác.',
  'part-too-large':
    'Phần {part} của tệp giải nén ra hơn {limit} MB. Hãy tách trang tính đó, hoặc bỏ những gì thẻ điểm không cần.',
  'suspicious-compression':
    'Phần {part} của tệp giải nén ra hơn {limit} lần kích thước, giống tệp được tạo để gây hại. Nếu tin tệp này, hãy mở bằng Excel và lưu lại.',
  'too-many-parts':
    'Tệp gồm {found} phần; chỉ đọc tối đa {limit} phần. Nếu tin tệp này, hãy mở bằng Excel và lưu lại.',
  'unsafe-path':
    'Tệp chứa phần có đường dẫn ra ngoài tệp ({part}), giống tệp được tạo để gây hại. Nếu tin tệp này, hãy mở bằng Excel và lưu lại.',
  'document-type':
    'Phần {part} của tệp tự định nghĩa thực thể, giống tệp được tạo để gây hại. Nếu tin tệp này, hãy mở bằng Excel và lưu lại.',
  'too-many-tables': 'Tệp có hơn {limit} bảng. Hãy để thẻ điểm trong một sổ tính riêng.',
  'table-too-large':
    'Các bảng trong tệp quá lớn kể từ bảng {table}: hơn {limit} ô. Hãy đổi kích thước bảng cho vừa các dòng đang dùng (Thiết kế bảng, Đổi kích thước bảng).',
  'too-many-formulas':
    'Công thức trong tệp dài hơn {limit} triệu ký tự. Hãy thay các công thức lặp lại bằng giá trị, hoặc tách sổ tính.',
  'text-too-long':
    'Văn bản ở {cell} có {length} ký tự; mỗi ô chứa tối đa {limit}. Hãy rút ngắn rồi thử lại.',
  'formula-too-long':
    'Công thức ở {cell} có {length} ký tự; mỗi ô chứa tối đa {limit}. Hãy rút ngắn rồi thử lại.',
  'number-not-finite': 'Số cho ô {cell} không phải là số mà ô chứa được. Hãy sửa rồi thử lại.',
  'sheet-name-invalid':
    'Không thể đặt tên trang tính “{sheet}”: cần 1 đến 31 ký tự, không có : \\ / ? * [ ] và không có dấu nháy đơn ở đầu hoặc cuối. Hãy chọn tên khác.',
  'sheet-name-taken': 'Hai trang tính trùng tên “{sheet}”. Hãy đổi tên một trang tính.',
  'table-name-invalid':
    'Không thể đặt tên bảng “{table}”: chỉ gồm chữ, số và _, không giống địa chỉ ô. Hãy chọn tên khác.',
  'table-name-taken': 'Hai bảng trùng tên “{table}”. Hãy đổi tên một bảng.',
  'heading-empty': 'Bảng {table} có tiêu đề cột trống. Hãy đặt tiêu đề cho mọi cột.',
  'heading-taken': 'Bảng {table} có hai cột “{column}”. Hãy đổi tên một cột.',
  'row-length-wrong':
    'Dòng {row} của bảng {table} có {found} ô, nhưng có {expected} cột. Hãy làm cho bằng nhau.',
  'sheet-too-small':
    'Bảng {table} không vừa trang tính {sheet}. Hãy dời lên trên hoặc sang trái, hoặc tách bảng.',
  'tables-overlap': 'Bảng {table} và {other} chiếm cùng các ô của {sheet}. Hãy dời một bảng.',
  'list-too-long':
    'Danh sách lựa chọn cho {column} trong {table} không vừa: tổng cộng 255 ký tự, không có dấu phẩy trong lựa chọn. Hãy tham chiếu đến một cột của bảng.',
  'list-column-unknown':
    'Danh sách lựa chọn cho {column} trong {table} lấy từ {other}, nhưng không có trong sổ tính. Hãy thêm bảng và cột đó.',
};
